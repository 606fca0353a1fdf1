package dev.sansio.oauth.provider;

import static dev.sansio.oauth.provider.TestProvider.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.model.ClientMethod;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.TokenHash;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** RFC 6749 2.3, RFC 7523 and what it becomes. */
class ClientAuthenticationTest {

    private static final Parameters GRANT = Parameters.of("grant_type", "client_credentials");
    private static final SigningKey KEY =
            SigningKey.generate(JwsAlgorithm.ES256, new Random(3)).withKeyId("c1");
    private static final Secret SHARED = Secret.of("0123456789abcdef0123456789abcdef");

    private final TestProvider provider = new TestProvider();

    ClientAuthenticationTest() {
        provider.store
                .with(RegisteredClient.named("post")
                        .secret(ClientMethod.CLIENT_SECRET_POST, TokenHash.of(SECRET))
                        .grants(Grants.CLIENT_CREDENTIALS)
                        .build())
                .with(RegisteredClient.named("jwt")
                        .by(ClientMethod.PRIVATE_KEY_JWT)
                        .keys(JwkSet.of(KEY.key()).toPublic())
                        .grants(Grants.CLIENT_CREDENTIALS)
                        .build())
                .with(RegisteredClient.named("mac")
                        .sharedSecret(SHARED)
                        .grants(Grants.CLIENT_CREDENTIALS)
                        .build());
    }

    private DocumentBuilder claims(String id) {
        return Document.builder()
                .text("iss", id)
                .text("sub", id)
                .text("aud", TestProvider.ISSUER)
                .time("exp", provider.at.plusSeconds(60))
                .time("iat", provider.at)
                .text("jti", "j1");
    }

    private Seen assertion(Document claims, JoseSigner signer) {
        return assertion(Jwt.sign(claims, "JWT", signer));
    }

    private Seen assertion(Secret text) {
        return provider.post(
                "/token",
                GRANT.and("client_assertion_type", ClientAuthentication.JWT_ASSERTION)
                        .and("client_assertion", text.revealText()));
    }

    private void isRefused(Seen seen) {
        assertThat(seen.status()).isEqualTo(401);
        assertThat(seen.error()).isEqualTo("invalid_client");
        assertThat(provider.events).anyMatch(each -> each instanceof ProviderEvent.ClientRefused);
    }

    @Test
    void aSecretInTheField() {
        Seen seen = provider.post("/token", GRANT, TestProvider.web());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().has("refresh_token")).isFalse();
        assertThat(seen.json().has("id_token")).isFalse();
    }

    @Test
    void aSecretInTheForm() {
        Parameters form = GRANT.and("client_id", "post").and("client_secret", SECRET.revealText());
        assertThat(provider.post("/token", form).status()).isEqualTo(200);
    }

    @Test
    void theWayIsTheOneOfTheRegistration() {
        isRefused(provider.post("/token", GRANT, "authorization", TestProvider.basic("post", SECRET)));
        isRefused(provider.post("/token", GRANT.and("client_id", "web").and("client_secret", SECRET.revealText())));
        isRefused(provider.post("/token", GRANT.and("client_id", "web")));
        isRefused(provider.post("/token", GRANT.and("client_id", "jwt")));
    }

    @Test
    void nobodyLearnsWhichClientsThereAre() {
        Seen wrong = provider.post("/token", GRANT, "authorization", TestProvider.basic("web", Secret.of("wrong")));
        Seen unknown =
                provider.post("/token", GRANT, "authorization", TestProvider.basic("nobody", Secret.of("wrong")));
        isRefused(wrong);
        assertThat(unknown).isEqualTo(wrong);
    }

    @Test
    void aRefusalSaysHowToAuthenticateIfTheFieldWasUsed() {
        Seen field = provider.post("/token", GRANT, "authorization", TestProvider.basic("web", Secret.of("wrong")));
        assertThat(field.fields().first("www-authenticate")).startsWith("Basic ");
        Seen form = provider.post("/token", GRANT.and("client_id", "post").and("client_secret", "wrong"));
        assertThat(form.fields().contains("www-authenticate")).isFalse();
    }

    @Test
    void twoWaysAtOnceAreRefused() {
        Seen seen = provider.post("/token", GRANT.and("client_secret", "s"), TestProvider.web());
        assertThat(seen.error()).isEqualTo("invalid_request");
    }

    @Test
    void aSignatureAuthenticates() {
        assertThat(assertion(claims("jwt").build(), KEY).status()).isEqualTo(200);
    }

    @Test
    void aMacAuthenticates() {
        assertThat(assertion(claims("mac").build(), SigningKey.shared(SHARED, JwsAlgorithm.HS256))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anAssertionIsGoodOnce() {
        Secret text = Jwt.sign(claims("jwt").build(), "JWT", KEY);
        assertThat(assertion(text).status()).isEqualTo(200);
        isRefused(assertion(text));
    }

    @Test
    void theAudienceIsTheIssuerAloneAndNoEndpoint() {
        isRefused(assertion(
                claims("jwt").text("aud", TestProvider.ISSUER + "/token").build(), KEY));
        isRefused(assertion(
                claims("jwt")
                        .texts("aud", java.util.List.of(TestProvider.ISSUER))
                        .build(),
                KEY));
        isRefused(assertion(
                claims("jwt")
                        .texts("aud", java.util.List.of(TestProvider.ISSUER, "https://evil.example"))
                        .build(),
                KEY));
    }

    @Test
    void anAssertionExpires() {
        isRefused(assertion(
                claims("jwt").time("exp", provider.at.minusSeconds(30)).build(), KEY));
        isRefused(assertion(claims("jwt").build().without(java.util.Set.of("exp")), KEY));
        isRefused(assertion(
                claims("jwt").time("exp", provider.at.plus(Duration.ofDays(9))).build(), KEY));
    }

    @Test
    void anAssertionHasAnIdentifier() {
        isRefused(assertion(claims("jwt").build().without(java.util.Set.of("jti")), KEY));
    }

    @Test
    void issuerAndSubjectAreTheClient() {
        isRefused(assertion(claims("jwt").text("iss", "web").build(), KEY));
        isRefused(assertion(claims("web").build(), KEY));
        isRefused(assertion(claims("nobody").build(), KEY));
    }

    @Test
    void anAssertionBySomebodyElsesKeyIsRefused() {
        isRefused(assertion(claims("jwt").build(), SigningKey.generate(JwsAlgorithm.ES256, new Random(9))));
    }

    @Test
    void aPublicKeyIsNotTakenForASecret() {
        byte[] key = JwkSet.of(KEY.key()).toPublic().toBytes();
        isRefused(assertion(claims("jwt").build(), SigningKey.shared(Secret.of(key), JwsAlgorithm.HS256)));
    }

    @Test
    void algorithmNoneIsRefused() {
        String header = base64("{\"alg\":\"none\"}");
        String payload = base64(new String(claims("jwt").build().toBytes(), StandardCharsets.UTF_8));
        isRefused(assertion(Secret.of(header + "." + payload + ".")));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void textThatIsNoAssertionIsRefused() {
        assertThat(assertion(Secret.of("x")).status()).isEqualTo(401);
    }

    @Test
    void aPublicClientHasNoCredentials() {
        provider.store.with(
                RegisteredClient.named("open").grants(Grants.CLIENT_CREDENTIALS).build());
        assertThat(provider.post("/token", GRANT.and("client_id", "open")).error())
                .isEqualTo("unauthorized_client");
    }

    @Test
    void theEndpointTakesPostsOfFormsAlone() {
        assertThat(provider.get("/token").status()).isEqualTo(405);
        assertThat(provider.get("/token").fields().first("allow")).isEqualTo("POST");
        assertThat(provider.request("POST", "/token", "{}", "content-type", "application/json")
                        .error())
                .isEqualTo("invalid_request");
        assertThat(provider.request("POST", "/token", "").error()).isEqualTo("invalid_request");
        assertThat(provider.post("/token?grant_type=client_credentials", GRANT, TestProvider.web())
                        .error())
                .isEqualTo("invalid_request");
        assertThat(provider.post("/token", GRANT.and("grant_type", "password"), TestProvider.web())
                        .error())
                .isEqualTo("invalid_request");
    }

    @Test
    void grantsThatNobodyHasAreRefused() {
        assertThat(provider.post("/token", Parameters.of("grant_type", "urn:x"), TestProvider.web())
                        .error())
                .isEqualTo("unsupported_grant_type");
        Parameters password = Parameters.of("grant_type", "password", "username", "alice", "password", "pw");
        assertThat(provider.post("/token", password, TestProvider.web()).error())
                .isEqualTo("unsupported_grant_type");
        Parameters device = Parameters.of("grant_type", Grants.DEVICE_CODE, "device_code", "x");
        assertThat(provider.post("/token", device, TestProvider.web()).error()).isEqualTo("unauthorized_client");
    }

    @Test
    void whatGoesToALogIsShortAndPrintable() {
        provider.post("/token", GRANT.and("client_id", "a\nb" + "x".repeat(200)));
        assertThat(provider.events).contains(new ProviderEvent.ClientRefused(0, "a?b" + "x".repeat(97)));
    }

    @Test
    void keysThatAreNoKeySetAreTheFaultOfTheStore() {
        provider.store.with(RegisteredClient.named("broken")
                .by(ClientMethod.PRIVATE_KEY_JWT)
                .keys(Document.builder().text("keys", "none").build())
                .grants(Grants.CLIENT_CREDENTIALS)
                .build());
        assertThat(assertion(claims("broken").build(), KEY).status()).isEqualTo(500);
    }
}
