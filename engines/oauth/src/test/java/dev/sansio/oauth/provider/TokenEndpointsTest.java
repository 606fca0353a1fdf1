package dev.sansio.oauth.provider;

import static dev.sansio.oauth.provider.TestProvider.web;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is done with tokens: RFC 7009, RFC 7662, RFC 6750, OpenID Connect Core 5.3. */
class TokenEndpointsTest {

    private final TestProvider provider = new TestProvider();

    TokenEndpointsTest() {
        provider.store.with(RegisteredClient.named("other")
                .secret(TestProvider.SECRET)
                .grants(Grants.CLIENT_CREDENTIALS)
                .build());
    }

    private static String[] other() {
        return new String[] {"authorization", TestProvider.basic("other", TestProvider.SECRET)};
    }

    private Seen revoke(Secret token, String... client) {
        return provider.post("/revoke", Parameters.of("token", token.revealText()), client);
    }

    private Document introspect(Secret token, String... client) {
        return provider.post("/introspect", Parameters.of("token", token.revealText()), client)
                .json();
    }

    private Seen userinfo(Secret token) {
        return provider.get("/userinfo", "authorization", "Bearer " + token.revealText());
    }

    @Test
    void anAccessTokenIsGivenBackByItself() {
        Seen tokens = provider.tokens();
        assertThat(revoke(tokens.secret("access_token"), web()).status()).isEqualTo(200);
        assertThat(provider.isActive(tokens.secret("access_token"))).isFalse();
        assertThat(provider.refresh(tokens.secret("refresh_token")).status()).isEqualTo(200);
    }

    @Test
    void aRefreshTokenIsGivenBackWithAllThatCameOfIt() {
        Seen tokens = provider.tokens();
        Parameters form = Parameters.of("token", tokens.text("refresh_token"), "token_type_hint", "access_token");
        assertThat(provider.post("/revoke", form, web()).status()).isEqualTo(200);
        assertThat(provider.isActive(tokens.secret("access_token"))).isFalse();
        assertThat(provider.refresh(tokens.secret("refresh_token")).error()).isEqualTo("invalid_grant");
    }

    @Test
    void aTokenThatIsNotKnownIsRevokedAlready() {
        assertThat(revoke(Secret.of("unknown"), web()).status()).isEqualTo(200);
    }

    @Test
    void aTokenOfAnotherClientIsNotRevoked() {
        Secret token = provider.tokens().secret("access_token");
        assertThat(revoke(token, other()).error()).isEqualTo("invalid_grant");
        assertThat(provider.isActive(token)).isTrue();
    }

    @Test
    void whoDoesNotAuthenticateRevokesAndLearnsNothing() {
        Secret token = provider.tokens().secret("access_token");
        assertThat(revoke(token).status()).isEqualTo(401);
        assertThat(provider.post("/introspect", Parameters.of("token", token.revealText()))
                        .status())
                .isEqualTo(401);
        assertThat(provider.post("/introspect", Parameters.of("token", token.revealText(), "client_id", "native"))
                        .error())
                .isEqualTo("invalid_client");
    }

    @Test
    void aTokenIsIntrospected() {
        Document told = introspect(provider.tokens().secret("access_token"), other());
        assertThat(told.flag("active", false)).isTrue();
        assertThat(told.text("sub")).isEqualTo("alice");
        assertThat(told.text("client_id")).isEqualTo("web");
        assertThat(told.text("scope")).isEqualTo("openid read");
        assertThat(told.text("iss")).isEqualTo(TestProvider.ISSUER);
        assertThat(told.time("exp")).isEqualTo(provider.at.plusSeconds(600));
    }

    @Test
    void ofATokenThatIsNotGoodNothingIsTold() {
        Document inactive = Document.builder().flag("active", false).build();
        Seen tokens = provider.tokens();
        assertThat(introspect(Secret.of("x"), web())).isEqualTo(inactive);
        assertThat(introspect(tokens.secret("refresh_token"), other())).isEqualTo(inactive);
        assertThat(introspect(tokens.secret("refresh_token"), web()).flag("active", false))
                .isTrue();
        provider.pass(Duration.ofMinutes(10));
        assertThat(introspect(tokens.secret("access_token"), web())).isEqualTo(inactive);
    }

    @Test
    void userinfoTellsWhatTheScopeAllows() {
        Seen seen = userinfo(provider.tokens().secret("access_token"));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json())
                .isEqualTo(Document.builder().text("sub", "alice").build());
        Parameters more = TestProvider.without(TestProvider.authorization("web", TestProvider.CALLBACK), "scope")
                .and("scope", "openid profile");
        String code = String.valueOf(provider.authorize(more).sentBack().value("code"));
        assertThat(userinfo(provider.redeem(code).secret("access_token")).json())
                .isEqualTo(Document.builder()
                        .text("sub", "alice")
                        .text("name", "Alice")
                        .build());
    }

    @Test
    void claimsOfAllTypesOfJson() {
        provider.store.withUser(
                "alice", Map.of("updated_at", 1, "name", Map.of("a", List.of(true, 2L)), "locale", "en"));
        Parameters more = TestProvider.without(TestProvider.authorization("web", TestProvider.CALLBACK), "scope")
                .and("scope", "openid profile");
        Secret token = provider.redeem(
                        String.valueOf(provider.authorize(more).sentBack().value("code")))
                .secret("access_token");
        assertThat(userinfo(token).content())
                .isEqualTo("{\"sub\":\"alice\",\"name\":{\"a\":[true,2]},\"locale\":\"en\",\"updated_at\":1}");
        provider.store.withUser("alice", Map.of("name", new Object()));
        assertThat(userinfo(token).status()).isEqualTo(500);
    }

    @Test
    void userinfoIsForTokensWithScopeOpenid() {
        Secret token = provider.post(
                        "/token", Parameters.of("grant_type", "client_credentials", "scope", "read"), web())
                .secret("access_token");
        Seen seen = userinfo(token);
        assertThat(seen.status()).isEqualTo(403);
        assertThat(seen.fields().first("www-authenticate")).startsWith("Bearer error=\"insufficient_scope\"");
    }

    @Test
    void userinfoRefusesWhatIsNoToken() {
        Seen none = provider.get("/userinfo");
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.fields().first("www-authenticate")).isEqualTo("Bearer");
        Seen tokens = provider.tokens();
        assertThat(userinfo(Secret.of("x")).status()).isEqualTo(401);
        assertThat(userinfo(tokens.secret("refresh_token")).status()).isEqualTo(401);
        assertThat(provider.get("/userinfo", "authorization", "Basic eDp5").status())
                .isEqualTo(401);
        assertThat(provider.get("/userinfo", "authorization", "Bearer").status())
                .isEqualTo(401);
        assertThat(provider.get("/userinfo?access_token=" + tokens.text("access_token"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aStoreThatFailsIsNotTheFaultOfTheClient() {
        provider.application = ask -> ask instanceof ProviderAsk.FindToken
                ? new ProviderAnswer.Failed(ask.token(), "the disk is full")
                : null;
        Seen seen = provider.post("/introspect", Parameters.of("token", "x"), web());
        assertThat(seen.status()).isEqualTo(500);
        assertThat(seen.content()).doesNotContain("disk");
    }
}
