package dev.sansio.oauth.provider;

import static dev.sansio.oauth.provider.TestProvider.web;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.provider.model.ClientMethod;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** RFC 6749 4.3 and 4.4, RFC 7523 2.1, RFC 8693, RFC 9068. */
class OtherGrantsTest {

    private static final String ACCESS = "urn:ietf:params:oauth:token-type:access_token";
    private static final SigningKey ISSUER_KEY = SigningKey.generate(JwsAlgorithm.ES256, new Random(31));

    private final TestProvider provider = new TestProvider();

    private static Parameters credentials() {
        return Parameters.of("grant_type", "client_credentials");
    }

    private Document told(Secret token) {
        return provider.post("/introspect", Parameters.of("token", token.revealText()), web())
                .json();
    }

    @Test
    void aClientActsForItself() {
        Seen seen = provider.post("/token", credentials().and("scope", "read"), web());
        assertThat(told(seen.secret("access_token")).text("sub")).isEqualTo("web");
        assertThat(seen.text("scope")).isEqualTo("read");
        assertThat(provider.post("/token", credentials().and("scope", "admin"), web())
                        .error())
                .isEqualTo("invalid_scope");
        assertThat(provider.post("/token", credentials().and("resource", "no-uri"), web())
                        .error())
                .isEqualTo("invalid_target");
    }

    @Test
    void signedTokensAreReadByTheResourceItself() {
        TestProvider signing =
                new TestProvider(ProviderOptions.strict(TestProvider.ISSUER).withSignedTokens(true));
        Secret token = signing.tokens().secret("access_token");
        Jwt jwt = Jwt.verify(token, VerifyingKeys.of(JwkSet.read(TestProvider.KEYS.jwkSet()), TestProvider.ALGORITHM));
        assertThat(jwt.header().isType("at+jwt")).isTrue();
        assertThat(jwt.claims().issuer()).isEqualTo(TestProvider.ISSUER);
        assertThat(jwt.claims().subject()).isEqualTo("alice");
        assertThat(jwt.claims().audience()).containsExactly(TestProvider.ISSUER);
        assertThat(jwt.claims().members().text("client_id")).isEqualTo("web");
        assertThat(jwt.claims().members().text("scope")).isEqualTo("openid read");
        assertThat(jwt.claims().jwtId()).isNotEmpty();
        assertThat(jwt.claims().expirationTime()).isEqualTo(signing.at.plusSeconds(600));
        assertThat(signing.isActive(token)).isTrue();
    }

    // token exchange

    private static Parameters exchange(Secret token) {
        return Parameters.of(
                "grant_type", Grants.TOKEN_EXCHANGE, "subject_token", token.revealText(), "subject_token_type", ACCESS);
    }

    @Test
    void aTokenIsExchangedForALesserOne() {
        Secret subject = provider.tokens().secret("access_token");
        provider.pass(Duration.ofMinutes(4));
        Seen seen = provider.post("/token", exchange(subject).and("scope", "read"), web());
        assertThat(seen.text("issued_token_type")).isEqualTo(ACCESS);
        assertThat(seen.text("scope")).isEqualTo("read");
        assertThat(seen.json().number("expires_in")).isEqualTo(360);
        assertThat(seen.json().has("refresh_token")).isFalse();
        assertThat(told(seen.secret("access_token")).text("sub")).isEqualTo("alice");
        assertThat(provider.post("/token", exchange(subject).and("scope", "read write"), web())
                        .error())
                .isEqualTo("invalid_scope");
    }

    @Test
    void whoActsIsTold() {
        Secret subject = provider.tokens().secret("access_token");
        Secret actor = provider.post("/token", credentials(), web()).secret("access_token");
        Parameters request =
                exchange(subject).and("actor_token", actor.revealText()).and("actor_token_type", ACCESS);
        Secret token = provider.post("/token", request, web()).secret("access_token");
        assertThat(Objects.requireNonNull(told(token).object("act")).text("sub"))
                .isEqualTo("web");
    }

    @Test
    void aClientDoesNotBecomeTheSubjectOfATokenThatIsOfNoUser() {
        Secret ofAClient = provider.post("/token", credentials(), web()).secret("access_token");
        assertThat(provider.post("/token", exchange(ofAClient), web()).error()).isEqualTo("invalid_request");
    }

    @Test
    void noMoreThanEightActOneForAnother() {
        Secret token = provider.tokens().secret("access_token");
        Secret actor = provider.post("/token", credentials(), web()).secret("access_token");
        for (int i = 0; i < 8; i++) {
            token = provider.post("/token", acting(token, actor), web()).secret("access_token");
        }
        assertThat(provider.post("/token", acting(token, actor), web()).error()).isEqualTo("invalid_grant");
        assertThat(provider.isActive(token)).isTrue();
    }

    private static Parameters acting(Secret subject, Secret actor) {
        return exchange(subject).and("actor_token", actor.revealText()).and("actor_token_type", ACCESS);
    }

    @Test
    void anExchangedTokenIsRevokedWithItsOrigin() {
        String code = provider.code();
        Secret subject = provider.redeem(code).secret("access_token");
        Secret token = provider.post("/token", exchange(subject), web()).secret("access_token");
        assertThat(provider.isActive(token)).isTrue();
        provider.redeem(code);
        assertThat(provider.isActive(token)).isFalse();
    }

    @Test
    void tokensThatAreNotGoodAreNotExchanged() {
        Secret refresh = provider.tokens().secret("refresh_token");
        assertThat(provider.post("/token", exchange(refresh), web()).error()).isEqualTo("invalid_grant");
        assertThat(provider.post("/token", exchange(Secret.of("x")), web()).error())
                .isEqualTo("invalid_grant");
        Parameters saml = TestProvider.without(exchange(refresh), "subject_token_type")
                .and("subject_token_type", "urn:ietf:params:oauth:token-type:saml2");
        assertThat(provider.post("/token", saml, web()).error()).isEqualTo("invalid_request");
        Parameters other = exchange(refresh).and("requested_token_type", "urn:ietf:params:oauth:token-type:saml2");
        assertThat(provider.post("/token", other, web()).error()).isEqualTo("invalid_request");
    }

    @Test
    void publicClientsExchangeNothing() {
        provider.store.with(
                RegisteredClient.named("open").grants(Grants.TOKEN_EXCHANGE).build());
        Secret subject = provider.tokens().secret("access_token");
        assertThat(provider.post("/token", exchange(subject).and("client_id", "open"))
                        .error())
                .isEqualTo("unauthorized_client");
    }

    // assertions of other issuers

    private DocumentBuilder claims() {
        return Document.builder()
                .text("iss", "https://idp.example")
                .text("sub", "bob")
                .text("aud", TestProvider.ISSUER)
                .time("exp", provider.at.plusSeconds(60))
                .text("jti", "a1");
    }

    private Seen bearer(Document claims, SigningKey key) {
        String text = Jwt.sign(claims, "JWT", key).revealText();
        return provider.post("/token", Parameters.of("grant_type", Grants.JWT_BEARER, "assertion", text), web());
    }

    @Test
    void anAssertionOfATrustedIssuerStandsForAUser() {
        assertThat(bearer(claims().build(), ISSUER_KEY).error()).isEqualTo("invalid_grant");
        provider.store.withIssuer(
                "https://idp.example", JwkSet.of(ISSUER_KEY.key()).toPublic());
        Seen seen = bearer(claims().build(), ISSUER_KEY);
        assertThat(told(seen.secret("access_token")).text("sub")).isEqualTo("bob");
        assertThat(bearer(claims().build(), ISSUER_KEY).error()).isEqualTo("invalid_grant");
    }

    @Test
    void anAssertionIsForThisProviderInTimeAndByTheIssuer() {
        provider.store.withIssuer(
                "https://idp.example", JwkSet.of(ISSUER_KEY.key()).toPublic());
        for (Document wrong : java.util.List.of(
                claims().text("aud", TestProvider.ISSUER + "/token").build(),
                claims().text("iss", "https://evil.example").build(),
                claims().time("exp", provider.at.minusSeconds(60)).build(),
                claims().build().without(Set.of("exp")),
                claims().build().without(Set.of("jti")),
                claims().build().without(Set.of("sub")),
                claims().build().without(Set.of("iss")))) {
            assertThat(bearer(wrong, ISSUER_KEY).error()).isEqualTo("invalid_grant");
        }
        assertThat(bearer(claims().build(), SigningKey.generate(JwsAlgorithm.ES256, new Random(1)))
                        .error())
                .isEqualTo("invalid_grant");
    }

    // legacy

    @Test
    void passwordsAreTakenOnlyIfAskedForAndAttemptsAreCounted() {
        TestProvider legacy =
                new TestProvider(ProviderOptions.strict(TestProvider.ISSUER).withGrants(Set.of(Grants.PASSWORD)));
        legacy.store.with(RegisteredClient.named("old")
                .secret(ClientMethod.CLIENT_SECRET_BASIC, TokenHash.of(TestProvider.SECRET))
                .grants(Grants.PASSWORD)
                .build());
        String[] old = {"authorization", TestProvider.basic("old", TestProvider.SECRET)};
        Parameters right = Parameters.of("grant_type", "password", "username", "alice", "password", "pw");
        Parameters wrong = Parameters.of("grant_type", "password", "username", "alice", "password", "no");
        assertThat(legacy.post("/token", right, old).status()).isEqualTo(200);
        for (int i = 0; i < 9; i++) {
            assertThat(legacy.post("/token", wrong, old).error()).isEqualTo("invalid_grant");
        }
        assertThat(legacy.post("/token", right, old).error()).isEqualTo("access_denied");
    }
}
