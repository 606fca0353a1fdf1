package dev.sansio.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.Secret;
import dev.sansio.oauth.assertion.AssertionPolicy;
import dev.sansio.oauth.assertion.ClientAssertion;
import dev.sansio.oauth.introspection.IntrospectionJwt;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.Jws;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.Vectors;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.openid.IdToken;
import dev.sansio.oauth.openid.IdTokenExpectation;
import dev.sansio.oauth.openid.LogoutToken;
import dev.sansio.oauth.openid.UserInfo;
import dev.sansio.oauth.proof.DpopException;
import dev.sansio.oauth.proof.DpopPolicy;
import dev.sansio.oauth.proof.DpopProof;
import dev.sansio.oauth.proof.DpopRequest;
import dev.sansio.oauth.request.RequestObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is claimed, and well signed: a value, or the documented exception. */
class SignedMessagesFuzzTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final Secret SECRET = Secret.of("0123456789abcdef0123456789abcdef");
    private static final SigningKey SHARED = SigningKey.shared(SECRET, JwsAlgorithm.HS256);
    private static final JoseVerifier KEYS = VerifyingKeys.shared(SECRET, JwsAlgorithm.HS256);
    private static final SigningKey PROVING = SigningKey.generate(JwsAlgorithm.EDDSA, Vectors.RANDOM);
    private static final IdTokenExpectation EXPECTED = IdTokenExpectation.of(
                    "https://a.example", "c", Secret.of("n"), NOW)
            .withMaxAge(Duration.ofMinutes(5))
            .fromUserAgent(Secret.of("code"), Secret.of("token"));

    private static void documented(Runnable reading) {
        try {
            reading.run();
        } catch (JoseException
                | ClaimRefusedException
                | DocumentException
                | OAuth2Exception
                | DpopException documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
        }
    }

    @FuzzTest
    void claims(byte[] input) {
        documented(() -> {
            Document claims = Document.read(input);
            for (String type : new String[] {null, "logout+jwt", "token-introspection+jwt", "oauth-authz-req+jwt"}) {
                all(Jwt.sign(claims, type, SHARED));
            }
            documented(() -> proof(claims));
        });
    }

    private static void all(Secret text) {
        documented(() -> {
            IdToken read = IdToken.validate(text, KEYS, EXPECTED);
            assertThat(read.subject()).isNotEmpty();
            assertThat(read.authTime()).isNotNull();
            assertThat(read.acr() + read.session()).isNotNull();
        });
        documented(() -> assertThat(LogoutToken.validate(text, "https://a.example", "c", KEYS, SKEW, NOW)
                        .jwtId())
                .isNotEmpty());
        documented(() -> assertThat(RequestObject.check(text, "c", "https://a.example", KEYS, SKEW, SKEW, NOW))
                .isNotNull());
        documented(() -> assertThat(IntrospectionJwt.read(
                        IntrospectionJwt.toHead(), text.reveal(), "https://a.example", "c", KEYS, SKEW, NOW))
                .isNotNull());
        documented(() -> assertThat(UserInfo.readSigned(
                                UserInfo.toSignedHead(), text.reveal(), "s", "https://a.example", "c", KEYS, SKEW, NOW)
                        .subject())
                .isEqualTo("s"));
        documented(() -> {
            ClientAuthentication.Assertion assertion =
                    new ClientAuthentication.Assertion(null, ClientAuthentication.JWT_ASSERTION, text);
            String client = ClientAssertion.clientId(assertion);
            assertThat(ClientAssertion.check(assertion, client, KEYS, AssertionPolicy.of("https://a.example"), NOW)
                            .jwtId())
                    .isNotEmpty();
        });
    }

    private static void proof(Document claims) {
        Document header =
                Document.builder().object("jwk", PROVING.key().toPublic()).build();
        Secret text =
                Jws.sign(claims.toBytes(), DpopProof.TYPE, header, PROVING).text();
        assertThat(DpopProof.check(
                                text, DpopRequest.of("POST", "https://a.example/t"), List.of(), DpopPolicy.DEFAULT, NOW)
                        .jwtId())
                .isNotEmpty();
    }

    @FuzzTest
    void proofs(byte[] input) {
        documented(() -> assertThat(DpopProof.check(
                        Secret.of(input),
                        DpopRequest.of("GET", "https://resource.example.org/protectedresource"),
                        List.of(),
                        DpopPolicy.DEFAULT,
                        Instant.ofEpochSecond(1_562_262_618)))
                .isNotNull());
    }

    @Test
    void validClaimsWithMistakes() {
        String[] valid = {
            "{\"iss\":\"https://a.example\",\"sub\":\"s\",\"aud\":\"c\",\"exp\":1700000100,\"iat\":1700000000,\"nonce\":\"n\","
                    + "\"auth_time\":1700000000,\"at_hash\":\"PEaenWxYddN6Q_NT1PiOYQ\",\"c_hash\":\"VpTQihsZTCUPvZ-bq5GFsA\"}",
            "{\"iss\":\"https://a.example\",\"sub\":\"s\",\"aud\":\"c\",\"exp\":1700000100,\"iat\":1700000000,\"jti\":\"j\","
                    + "\"events\":{\"http://schemas.openid.net/event/backchannel-logout\":{}}}",
            "{\"iss\":\"c\",\"client_id\":\"c\",\"aud\":\"https://a.example\",\"exp\":1700000010,\"state\":\"x\",\"max_age\":5}",
            "{\"iss\":\"https://a.example\",\"aud\":\"c\",\"iat\":1700000000,\"token_introspection\":{\"active\":true}}",
            "{\"iss\":\"c\",\"sub\":\"c\",\"aud\":\"https://a.example\",\"exp\":1700000010,\"jti\":\"j\"}",
            "{\"jti\":\"j\",\"htm\":\"POST\",\"htu\":\"https://a.example/t\",\"iat\":1700000000}"
        };
        Mistakes.in(valid, 500, this::claims);
        String proof = DpopProof.sign(
                        DpopRequest.of("GET", "https://resource.example.org/protectedresource"),
                        "j",
                        Instant.ofEpochSecond(1_562_262_618),
                        PROVING)
                .revealText();
        Mistakes.in(new String[] {proof}, 300, this::proofs);
    }
}
