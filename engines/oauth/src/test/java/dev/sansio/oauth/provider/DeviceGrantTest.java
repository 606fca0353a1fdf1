package dev.sansio.oauth.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Interaction;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.Login;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RFC 8628. */
class DeviceGrantTest {

    private final TestProvider provider = new TestProvider();

    private Seen started() {
        return provider.post("/device_authorization", Parameters.of("client_id", "native", "scope", "read"));
    }

    private Seen poll(Seen started) {
        return poll(started, "native");
    }

    private Seen poll(Seen started, String client) {
        return provider.post(
                "/token",
                Parameters.of(
                        "grant_type",
                        Grants.DEVICE_CODE,
                        "device_code",
                        started.text("device_code"),
                        "client_id",
                        client));
    }

    private Seen enter(String userCode, String... fields) {
        return provider.post("/device", Parameters.of("user_code", userCode), fields);
    }

    @Test
    void aDeviceGetsTwoCodes() {
        Seen seen = started();
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text("user_code")).matches("[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}");
        assertThat(seen.text("verification_uri")).isEqualTo("https://as.example/device");
        assertThat(seen.text("verification_uri_complete"))
                .isEqualTo("https://as.example/device?user_code=" + seen.text("user_code"));
        assertThat(seen.json().number("interval")).isEqualTo(5);
        assertThat(seen.json().number("expires_in")).isEqualTo(600);
    }

    @Test
    void theSecretOfAClientStandsInNoUri() {
        Seen seen = provider.request("POST", "/device_authorization?client_id=native&client_secret=s", "");
        assertThat(seen.error()).isEqualTo("invalid_request");
    }

    @Test
    void aDeviceGetsTokensOnceItsOwnerAgrees() {
        Seen started = started();
        assertThat(poll(started).error()).isEqualTo("authorization_pending");
        Seen page = enter(
                started.text("user_code").toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        assertThat(page.status()).isEqualTo(200);
        provider.pass(Duration.ofSeconds(5));
        Seen tokens = poll(started);
        assertThat(tokens.status()).isEqualTo(200);
        assertThat(tokens.text("scope")).isEqualTo("read");
        assertThat(poll(started).error()).isEqualTo("invalid_grant");
    }

    @Test
    void whoeverSaysToBeAPublicClientStartsTenDevicesAMinute() {
        for (int i = 0; i < 10; i++) {
            assertThat(started().status()).isEqualTo(200);
        }
        assertThat(started().error()).isEqualTo("access_denied");
        provider.pass(Duration.ofMinutes(1));
        assertThat(started().status()).isEqualTo(200);
    }

    @Test
    void theOwnerIsWarnedThatItIsAboutADevice() {
        enter(started().text("user_code"));
        assertThat(provider.asked)
                .anyMatch(each -> each instanceof ProviderAsk.Decide decide
                        && decide.question().device()
                        && decide.question().client().clientId().equals("native"));
    }

    @Test
    void anOwnerWhoAgreesToNoScopeGivesNone() {
        provider.application = ask -> ask instanceof ProviderAsk.Decide
                ? new ProviderAnswer.Granted(ask.token(), new Login("alice", provider.at, null, List.of(), null), null)
                : null;
        Seen started = started();
        enter(started.text("user_code"));
        Seen tokens = poll(started);
        assertThat(tokens.status()).isEqualTo(200);
        assertThat(tokens.json().has("scope")).isFalse();
    }

    @Test
    void anOwnerWhoRefusesEndsIt() {
        provider.application =
                ask -> ask instanceof ProviderAsk.Decide ? new ProviderAnswer.Refused(ask.token()) : null;
        Seen started = started();
        assertThat(enter(started.text("user_code")).content()).contains("refused");
        assertThat(poll(started).error()).isEqualTo("access_denied");
    }

    @Test
    void anOwnerMayHaveToLogInFirst() {
        provider.application = ask -> ask instanceof ProviderAsk.Decide decide
                ? new ProviderAnswer.InteractionNeeded(
                        ask.token(),
                        Interaction.LOGIN,
                        "/login#" + decide.question().again())
                : null;
        Seen started = started();
        assertThat(enter(started.text("user_code")).location())
                .isEqualTo("/login#/device?user_code=" + started.text("user_code"));
    }

    @Test
    void aDeviceThatPollsTooOftenIsSlowedDownForGood() {
        Seen started = started();
        assertThat(poll(started).error()).isEqualTo("authorization_pending");
        provider.pass(Duration.ofSeconds(4));
        assertThat(poll(started).error()).isEqualTo("slow_down");
        provider.pass(Duration.ofSeconds(9));
        assertThat(poll(started).error()).isEqualTo("slow_down");
        provider.pass(Duration.ofSeconds(15));
        assertThat(poll(started).error()).isEqualTo("authorization_pending");
    }

    @Test
    void aDeviceCodeExpires() {
        Seen started = started();
        provider.pass(Duration.ofMinutes(10));
        assertThat(poll(started).error()).isEqualTo("expired_token");
        assertThat(enter(started.text("user_code")).status()).isEqualTo(400);
    }

    @Test
    void aDeviceCodeIsOfNoUseToAnotherClient() {
        provider.store.with(
                RegisteredClient.named("other").grants(Grants.DEVICE_CODE).build());
        Seen started = started();
        assertThat(poll(started, "other").error()).isEqualTo("invalid_grant");
    }

    @Test
    void userCodesAreNotGuessedByTrying() {
        Seen started = started();
        for (int i = 0; i < 10; i++) {
            assertThat(enter("BBBB-BBB" + "BCDFGHJKLM".charAt(i)).status()).isEqualTo(400);
        }
        Seen refused = enter(started.text("user_code"));
        assertThat(refused.content()).contains("too many attempts");
        assertThat(poll(started).error()).isEqualTo("authorization_pending");
        provider.pass(Duration.ofMinutes(1));
        assertThat(enter(started.text("user_code")).status()).isEqualTo(200);
    }

    @Test
    void malformedCodesCountAsAttempts() {
        for (int i = 0; i < 10; i++) {
            assertThat(enter("AEIOU").status()).isEqualTo(400);
        }
        assertThat(enter("AEIOU").content()).contains("too many attempts");
    }

    @Test
    void aLinkAloneConnectsNothing() {
        Seen started = started();
        Seen page = provider.get("/device?user_code=" + started.text("user_code"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.content()).contains("value=\"" + started.text("user_code") + "\"");
        assertThat(poll(started).error()).isEqualTo("authorization_pending");
        assertThat(provider.asked).noneMatch(each -> each instanceof ProviderAsk.Decide);
    }

    @Test
    void aFormOfAnotherSiteConnectsNothing() {
        Seen started = started();
        String code = started.text("user_code");
        assertThat(enter(code, "sec-fetch-site", "cross-site").status()).isEqualTo(400);
        assertThat(enter(code, "origin", "https://evil.example").status()).isEqualTo(400);
        assertThat(enter(code, "origin", "https://as.example", "sec-fetch-site", "same-origin")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatIsEnteredIsEscaped() {
        Seen page = provider.get("/device?user_code=%22%3E%3Cscript%3E");
        assertThat(page.content()).doesNotContain("<script>").contains("&quot;&gt;&lt;script&gt;");
    }

    @Test
    void aUserCodeThatIsInUseIsDrawnAnew() {
        int[] refused = {2};
        provider.application = ask -> ask instanceof ProviderAsk.SaveDevice && refused[0]-- > 0
                ? new ProviderAnswer.Saved(ask.token(), ProviderAnswer.Saved.Outcome.TAKEN)
                : null;
        assertThat(started().status()).isEqualTo(200);
        refused[0] = Integer.MAX_VALUE;
        assertThat(started().status()).isEqualTo(503);
    }
}
