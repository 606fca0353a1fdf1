package dev.sansio.oauth.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.Vectors;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 7521, RFC 7523 with the audience of its revision, OpenID Connect Core 9. */
class AssertionTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final String ISSUER = "https://as.example";
    private static final AssertionPolicy POLICY = AssertionPolicy.of(ISSUER);
    private static final SigningKey KEY =
            SigningKey.generate(JwsAlgorithm.ES256, Vectors.RANDOM).withKeyId("k");
    private static final JoseVerifier KEYS = VerifyingKeys.of(JwkSet.of(KEY.key()), JwsAlgorithm.ES256);
    private static final Secret SHARED = Secret.of("a client secret of thirty-two octets or more");

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(OAuth2Exception.class).isThrownBy(call).satisfies(wrong -> {
            assertThat(wrong.error().code()).isEqualTo(code);
            assertThat(wrong.getMessage()).matches("[ -~]+");
        });
    }

    private static ClientAuthentication.Assertion signed(String json, String type, JoseSigner signer) {
        Document claims = Document.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return new ClientAuthentication.Assertion(
                "c", ClientAuthentication.JWT_ASSERTION, Jwt.sign(claims, type, signer));
    }

    private static JwtClaims check(ClientAuthentication.Assertion assertion) {
        return ClientAssertion.check(assertion, "c", KEYS, POLICY, NOW);
    }

    @Test
    void privateKeyJwtIsMadeAndChecked() {
        ClientAuthentication.Assertion made = ClientAssertion.sign("c", ISSUER, "j", NOW, Duration.ofMinutes(1), KEY);
        assertThat(ClientAssertion.clientId(made)).isEqualTo("c");
        assertThat(check(made).jwtId()).isEqualTo("j");
        assertThat(check(made).members().text("aud")).isEqualTo(ISSUER);
        assertThat(made.toParameters().required("client_assertion_type"))
                .isEqualTo("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    }

    @Test
    void clientSecretJwtIsMadeAndChecked() {
        ClientAuthentication.Assertion made = ClientAssertion.sign(
                "c", ISSUER, "j", NOW, Duration.ofMinutes(1), SigningKey.shared(SHARED, JwsAlgorithm.HS256));
        assertThat(ClientAssertion.check(made, "c", VerifyingKeys.shared(SHARED, JwsAlgorithm.HS256), POLICY, NOW)
                        .subject())
                .isEqualTo("c");
        refused("invalid_client", () -> check(made));
        assertThat(made.toString()).doesNotContain("eyJ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'aud':['https://as.example']",
                "'aud':['https://as.example','https://other.example']",
                "'aud':'https://as.example/token'",
                "'aud':'https://as.example/'",
                "'aud':'https://other.example'",
                "'x':1"
            })
    void anAssertionIsForTheIssuerAsOneText(String audience) {
        refused(
                "invalid_client",
                () -> check(signed("{'iss':'c','sub':'c','jti':'j','exp':1700000060," + audience + "}", null, KEY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'iss':'c','sub':'c','aud':'https://as.example','exp':1700000060}",
                "{'iss':'c','sub':'c','aud':'https://as.example','jti':'j'}",
                "{'iss':'c','sub':'c','aud':'https://as.example','jti':'j','exp':1699999970}",
                "{'iss':'c','sub':'c','aud':'https://as.example','jti':'j','exp':1700000631}",
                "{'iss':'c','sub':'c','aud':'https://as.example','jti':'j','exp':1700000060,'nbf':1700000031}",
                "{'iss':'c','sub':'c','aud':'https://as.example','jti':'j','exp':1700000060,'iat':1700000031}",
                "{'iss':'c','sub':'c','aud':'https://as.example','jti':'j','exp':1700000060,'iat':1699999369}",
                "{'iss':'d','sub':'c','aud':'https://as.example','jti':'j','exp':1700000060}",
                "{'iss':'c','sub':'d','aud':'https://as.example','jti':'j','exp':1700000060}",
                "{'sub':'c','aud':'https://as.example','jti':'j','exp':1700000060}",
                "{'iss':'c','aud':'https://as.example','jti':'j','exp':1700000060}",
                "{'iss':'c','sub':'c','aud':'https://as.example','jti':5,'exp':1700000060}"
            })
    void claimsThatAreNotAsTheyShouldBeAreRefused(String claims) {
        refused("invalid_client", () -> check(signed(claims, null, KEY)));
    }

    @Test
    void aJwtOfAnotherTypeIsNotTakenForAnAssertion() {
        String claims = "{'iss':'c','sub':'c','aud':'https://as.example','jti':'j','exp':1700000060}";
        refused("invalid_client", () -> check(signed(claims, "at+jwt", KEY)));
        refused("invalid_client", () -> check(signed(claims, "dpop+jwt", KEY)));
        assertThat(check(signed(claims, "JWT", KEY)).jwtId()).isEqualTo("j");
        assertThat(check(signed(claims, "client-authentication+jwt", KEY)).jwtId())
                .isEqualTo("j");
    }

    @Test
    void whoseAssertionItIsIsReadBeforeItIsVerified() {
        refused(
                "invalid_client",
                () -> ClientAssertion.clientId(new ClientAuthentication.Assertion(
                        null, "urn:ietf:params:oauth:client-assertion-type:saml2-bearer", Secret.of("x"))));
        refused(
                "invalid_client",
                () -> ClientAssertion.clientId(
                        new ClientAuthentication.Assertion(null, ClientAuthentication.JWT_ASSERTION, Secret.of("x"))));
        refused("invalid_client", () -> ClientAssertion.clientId(signed("{'sub':'other'}", null, KEY)));
        refused("invalid_client", () -> ClientAssertion.clientId(signed("{'iss':'c'}", null, KEY)));
    }

    @Test
    void aClientOfBeforeMayAddressTheEndpointIfTheProviderWantsIt() {
        AssertionPolicy lenient =
                new AssertionPolicy(Set.of(ISSUER, ISSUER + "/token"), Duration.ofMinutes(10), Duration.ofSeconds(30));
        ClientAuthentication.Assertion made =
                ClientAssertion.sign("c", ISSUER + "/token", "j", NOW, Duration.ofMinutes(1), KEY);
        refused("invalid_client", () -> check(made));
        assertThat(ClientAssertion.check(made, "c", KEYS, lenient, NOW).jwtId()).isEqualTo("j");
    }

    @Test
    void bearerAssertionsAreMadeAndChecked() {
        Document more = Document.builder().text("scope", "a b").build();
        Secret made =
                BearerAssertion.sign("https://idp.example", "jane", ISSUER, "j", NOW, Duration.ofMinutes(1), more, KEY);
        assertThat(BearerAssertion.issuer(made)).isEqualTo("https://idp.example");
        JwtClaims claims = BearerAssertion.check(made, "https://idp.example", KEYS, POLICY, NOW);
        assertThat(claims.subject()).isEqualTo("jane");
        assertThat(claims.members().text("scope")).isEqualTo("a b");
        refused("invalid_grant", () -> BearerAssertion.check(made, "https://other.example", KEYS, POLICY, NOW));
        refused(
                "invalid_grant",
                () -> BearerAssertion.check(made, "https://idp.example", KEYS, POLICY, NOW.plusSeconds(90)));
        refused("invalid_grant", () -> BearerAssertion.issuer(Secret.of("x.y.z")));
        Secret nobody = Jwt.sign(
                Document.builder()
                        .text("iss", "i")
                        .text("aud", ISSUER)
                        .time("exp", NOW.plusSeconds(60))
                        .build(),
                null,
                KEY);
        refused("invalid_grant", () -> BearerAssertion.check(nobody, "i", KEYS, POLICY, NOW));
    }
}
