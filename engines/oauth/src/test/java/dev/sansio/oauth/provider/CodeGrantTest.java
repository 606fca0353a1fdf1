package dev.sansio.oauth.provider;

import static dev.sansio.oauth.provider.TestProvider.CALLBACK;
import static dev.sansio.oauth.provider.TestProvider.VERIFIER;
import static dev.sansio.oauth.provider.TestProvider.authorization;
import static dev.sansio.oauth.provider.TestProvider.redeeming;
import static dev.sansio.oauth.provider.TestProvider.web;
import static dev.sansio.oauth.provider.TestProvider.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.oauth.CodeVerifier;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwk.Base64Url;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.oauth2.AuthorizationPolicy;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** RFC 6749 4.1, RFC 7636, RFC 9700 2.1, 4.5 and 4.8. */
class CodeGrantTest {

    private final TestProvider provider = new TestProvider();

    @Test
    void aCodeBecomesTokens() {
        Seen seen = provider.tokens();
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.fields().all("cache-control")).containsExactly("no-store");
        assertThat(seen.text("token_type")).isEqualTo("Bearer");
        assertThat(seen.json().number("expires_in")).isEqualTo(600);
        assertThat(seen.text("scope")).isEqualTo("openid read");
        assertThat(provider.isActive(seen.secret("access_token"))).isTrue();
        assertThat(provider.events).anyMatch(each -> each instanceof ProviderEvent.TokensIssued);
    }

    @Test
    void anIdTokenTellsTheLoginAndIsBoundToTheAccessToken() {
        Parameters request = authorization("web", CALLBACK).and("nonce", "n-0S6_WzA2Mj");
        String code = String.valueOf(provider.authorize(request).sentBack().value("code"));
        Seen seen = provider.redeem(code);
        Jwt token = Jwt.verify(
                seen.secret("id_token"),
                VerifyingKeys.of(JwkSet.read(TestProvider.KEYS.jwkSet()), TestProvider.ALGORITHM));
        assertThat(token.claims().issuer()).isEqualTo(TestProvider.ISSUER);
        assertThat(token.claims().subject()).isEqualTo("alice");
        assertThat(token.claims().audience()).containsExactly("web");
        assertThat(token.claims().members().text("nonce")).isEqualTo("n-0S6_WzA2Mj");
        assertThat(token.claims().members().time("auth_time")).isEqualTo(provider.at);
        byte[] hash = TestProvider.ALGORITHM.hash(seen.text("access_token")); // that of the algorithm, not SHA-256
        assertThat(token.claims().members().text("at_hash"))
                .isEqualTo(Base64Url.encode(Arrays.copyOf(hash, hash.length / 2)));
    }

    @Test
    void withoutScopeOpenidThereIsNoIdToken() {
        Parameters request = without(authorization("web", CALLBACK), "scope").and("scope", "read");
        String code = String.valueOf(provider.authorize(request).sentBack().value("code"));
        assertThat(provider.redeem(code).json().has("id_token")).isFalse();
    }

    @Test
    void aCodeThatIsUsedAgainRevokesItsTokens() {
        String code = provider.code();
        Secret access = provider.redeem(code).secret("access_token");
        assertThat(provider.isActive(access)).isTrue();
        Seen again = provider.redeem(code);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.error()).isEqualTo("invalid_grant");
        assertThat(provider.isActive(access)).isFalse();
        assertThat(provider.events).anyMatch(each -> each instanceof ProviderEvent.ReuseDetected);
    }

    @Test
    void ofTwoThatRedeemACodeAtOnceNobodyKeepsTokens() {
        String code = provider.code();
        long first = provider.begin("POST", "/token", Form.encode(redeeming(code)), form());
        ProviderAsk.SaveTokens save = null;
        while (save == null) {
            ProviderAsk ask = (ProviderAsk) provider.engine.ask();
            if (ask instanceof ProviderAsk.SaveTokens saving) {
                save = saving;
            } else {
                provider.answer(ask);
            }
        }
        assertThat(provider.redeem(code).error()).isEqualTo("invalid_grant");
        provider.answer(save);
        assertThat(provider.seen(first).error()).isEqualTo("invalid_grant");
        assertThat(provider.store.answer(
                        new ProviderAsk.FindToken(1, save.tokens().get(0).hash()), provider.at))
                .hasFieldOrPropertyWithValue("found", null);
    }

    private static String[] form() {
        return TestProvider.withType(Form.CONTENT_TYPE, web());
    }

    @Test
    void aCodeIsOfNoUseToAnotherClient() {
        RegisteredClient other = RegisteredClient.named("other")
                .secret(TestProvider.SECRET)
                .grants(Grants.AUTHORIZATION_CODE)
                .redirectUris(CALLBACK)
                .build();
        provider.store.with(other);
        String code = provider.code();
        Seen seen = provider.post(
                "/token", redeeming(code), "authorization", TestProvider.basic("other", TestProvider.SECRET));
        assertThat(seen.error()).isEqualTo("invalid_grant");
        assertThat(provider.redeem(code).error()).isEqualTo("invalid_grant");
    }

    @Test
    void aWrongVerifierRedeemsNothing() {
        Parameters grant = without(redeeming(provider.code()), "code_verifier")
                .and("code_verifier", CodeVerifier.random(new Random(6)).value().revealText());
        assertThat(provider.post("/token", grant, web()).error()).isEqualTo("invalid_grant");
    }

    @Test
    void theChallengeItselfIsNoVerifier() {
        Parameters grant = without(redeeming(provider.code()), "code_verifier")
                .and("code_verifier", VERIFIER.challenge().value());
        assertThat(provider.post("/token", grant, web()).error()).isEqualTo("invalid_grant");
    }

    @Test
    void aChallengeWantsAVerifier() {
        Parameters grant = without(redeeming(provider.code()), "code_verifier");
        assertThat(provider.post("/token", grant, web()).error()).isEqualTo("invalid_grant");
    }

    @Test
    void aVerifierWithoutChallengeIsADowngrade() {
        TestProvider compatible =
                new TestProvider(ProviderOptions.strict(TestProvider.ISSUER).with(AuthorizationPolicy.COMPATIBLE));
        Parameters request = without(authorization("web", CALLBACK), "code_challenge", "code_challenge_method");
        String code = String.valueOf(compatible.authorize(request).sentBack().value("code"));
        assertThat(compatible.redeem(code).error()).isEqualTo("invalid_grant");
    }

    @Test
    void theRedirectUriIsThatOfTheRequest() {
        Parameters grant = without(redeeming(provider.code()), "redirect_uri").and("redirect_uri", CALLBACK + "/");
        assertThat(provider.post("/token", grant, web()).error()).isEqualTo("invalid_grant");
    }

    @Test
    void withPkceTheRedirectUriMayBeLeftOut() {
        Parameters grant = without(redeeming(provider.code()), "redirect_uri");
        assertThat(provider.post("/token", grant, web()).status()).isEqualTo(200);
    }

    @Test
    void aCodeExpires() {
        String code = provider.code();
        provider.pass(Duration.ofSeconds(59));
        String other = provider.code();
        provider.pass(Duration.ofSeconds(1));
        assertThat(provider.redeem(code).error()).isEqualTo("invalid_grant");
        assertThat(provider.redeem(other).status()).isEqualTo(200);
    }

    @Test
    void aCodeThatNobodyMadeIsRefused() {
        assertThat(provider.redeem("made-up").error()).isEqualTo("invalid_grant");
    }

    @Test
    void publicClientsRedeemWithPkceAlone() {
        Parameters request = authorization("native", "http://127.0.0.1:51004/cb");
        String code = String.valueOf(provider.authorize(request).sentBack().value("code"));
        Parameters grant = without(redeeming(code), "redirect_uri")
                .and("redirect_uri", "http://127.0.0.1:51004/cb")
                .and("client_id", "native");
        assertThat(provider.post("/token", grant).status()).isEqualTo(200);
    }

    @Test
    void tokensForFewerResourcesThanWereGranted() {
        TestProvider two = new TestProvider(ProviderOptions.strict(TestProvider.ISSUER)
                .withTargets(null, java.util.List.of("https://a.example", "https://b.example")));
        String code = two.code();
        Seen seen = two.post("/token", redeeming(code).and("resource", "https://a.example"), web());
        assertThat(seen.status()).isEqualTo(200);
        Seen told = two.post(
                "/introspect",
                Parameters.of("token", seen.secret("access_token").revealText()),
                web());
        assertThat(told.json().texts("aud")).containsExactly("https://a.example");
        Seen more = two.post("/token", redeeming(two.code()).and("resource", "https://c.example"), web());
        assertThat(more.error()).isEqualTo("invalid_target");
    }

    @Test
    void nothingSecretIsShownInQuestions() {
        String code = provider.code();
        Seen seen = provider.redeem(code);
        String shown = provider.asked.toString() + provider.events;
        assertThat(shown)
                .doesNotContain(code)
                .doesNotContain(seen.text("access_token"))
                .doesNotContain(seen.text("refresh_token"))
                .doesNotContain(VERIFIER.value().revealText());
    }
}
