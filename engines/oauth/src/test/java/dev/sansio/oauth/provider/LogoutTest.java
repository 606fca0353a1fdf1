package dev.sansio.oauth.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.provider.ask.Logout;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Interaction;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.model.ProviderOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** OpenID Connect RP-Initiated Logout. */
class LogoutTest {

    private static final String BYE = "https://app.example/bye";

    private final TestProvider provider = new TestProvider();

    private Seen logout(Parameters sent) {
        return provider.get(Form.append("/logout", sent));
    }

    private Logout asked() {
        return provider.asked.stream()
                .filter(each -> each instanceof ProviderAsk.EndSession)
                .map(each -> ((ProviderAsk.EndSession) each).logout())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    void aUserWhoLeavesIsSentBackWithTheState() {
        String hint = provider.tokens().text("id_token");
        provider.pass(Duration.ofDays(3)); // an expired token is a hint all the same
        Seen seen = logout(Parameters.of("id_token_hint", hint, "post_logout_redirect_uri", BYE, "state", "s"));
        assertThat(seen.location()).isEqualTo(BYE + "?state=s");
        assertThat(asked().subject()).isEqualTo("alice");
        assertThat(asked().session()).isEqualTo("s1");
        assertThat(asked().toString()).doesNotContain(hint);
    }

    @Test
    void nobodyIsSentWhereNoClientHasRegistered() {
        for (Parameters wrong : java.util.List.of(
                Parameters.of("client_id", "web", "post_logout_redirect_uri", "https://evil.example"),
                Parameters.of("client_id", "web", "post_logout_redirect_uri", BYE + "/evil"),
                Parameters.of("client_id", "native", "post_logout_redirect_uri", BYE),
                Parameters.of("client_id", "nobody", "post_logout_redirect_uri", BYE),
                Parameters.of("post_logout_redirect_uri", BYE),
                Parameters.of("client_id", "web", "client_id", "native", "post_logout_redirect_uri", BYE),
                Parameters.of("id_token_hint", "x", "post_logout_redirect_uri", BYE))) {
            Seen seen = logout(wrong);
            assertThat(seen.status()).isEqualTo(400);
            assertThat(seen.fields().contains("location")).isFalse();
        }
    }

    @Test
    void aHintOfAnotherClientIsRefused() {
        String hint = provider.tokens().text("id_token");
        assertThat(logout(Parameters.of("id_token_hint", hint, "client_id", "native"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anAccessTokenIsNoHint() {
        TestProvider signing =
                new TestProvider(ProviderOptions.strict(TestProvider.ISSUER).withSignedTokens(true));
        String token = signing.tokens().text("access_token");
        assertThat(signing.get("/logout?id_token_hint=" + token).status()).isEqualTo(400);
    }

    @Test
    void withoutHintTheApplicationAsksTheUser() {
        provider.application =
                ask -> ask instanceof ProviderAsk.EndSession end && end.logout().subject() == null
                        ? new ProviderAnswer.InteractionNeeded(ask.token(), Interaction.OTHER, "/leave?")
                        : null;
        assertThat(logout(Parameters.of("client_id", "web")).location()).isEqualTo("/leave?");
        assertThat(asked().again()).isEqualTo("/logout?client_id=web");
    }

    @Test
    void aUserMayStay() {
        provider.application =
                ask -> ask instanceof ProviderAsk.EndSession ? new ProviderAnswer.Refused(ask.token()) : null;
        assertThat(logout(Parameters.EMPTY).content()).contains("not logged out");
        provider.application = ask -> null;
        assertThat(provider.post("/logout", Parameters.EMPTY).status()).isEqualTo(200);
        assertThat(logout(Parameters.EMPTY).content()).contains("logged out");
    }

    @Test
    void aClientIsNotGivenAUriThatNobodyCanBeSentTo() {
        assertThatThrownBy(() -> TestProvider.WEB.toBuilder()
                        .logoutUris(java.util.List.of(BYE + "#fragment"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
