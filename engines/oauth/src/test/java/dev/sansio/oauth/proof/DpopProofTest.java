package dev.sansio.oauth.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.Jws;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.Vectors;
import dev.sansio.oauth.jose.jwk.Jwk;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.proof.DpopException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9449 4, 7.1, 8, 11. */
class DpopProofTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final SigningKey KEY = SigningKey.generate(JwsAlgorithm.ES256, Vectors.RANDOM);
    private static final DpopRequest REQUEST = DpopRequest.of("POST", "https://server.example.com/token");
    private static final Secret TOKEN = Secret.of("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU");

    private static final String JWK_9449 = """
            eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJo
            RjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19""".replace("\n", "");

    private static final Secret AT_TOKEN_ENDPOINT = Secret.of(
            JWK_9449
                    + ".eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0"
                    + "IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg");

    private static final Secret AT_RESOURCE = Secret.of(JWK_9449
            + ".eyJqdGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRy"
            + "ZXNvdXJjZSIsImlhdCI6MTU2MjI2MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtzbVFFbyJ9"
            + ".2oW9RP35yRqzhrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA");

    private static DpopProof check(Secret proof, DpopRequest request, String... nonces) {
        return DpopProof.check(proof, request, List.of(nonces), DpopPolicy.DEFAULT, NOW);
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(DpopException.class).isThrownBy(call).satisfies(wrong -> {
            assertThat(wrong.reason()).isEqualTo(reason);
            assertThat(wrong.getMessage()).matches("[ -~]+");
            assertThat(wrong.toError().code())
                    .isEqualTo(reason == Reason.NONCE ? "use_dpop_nonce" : "invalid_dpop_proof");
        });
    }

    /** A proof of which each part can be wrong. */
    private static Secret forged(String type, Document header, String claims, JoseSigner signer) {
        return Jws.sign(claims.replace('\'', '"').getBytes(StandardCharsets.UTF_8), type, header, signer)
                .text();
    }

    private static Document jwk(Document key) {
        return Document.builder().object("jwk", key).build();
    }

    private static Document jwk() {
        return jwk(KEY.key().toPublic());
    }

    private static String claims() {
        return "{'jti':'j','htm':'POST','htu':'https://server.example.com/token','iat':1700000000}";
    }

    @Test
    void rfc9449Section4Example() {
        Instant then = Instant.ofEpochSecond(1_562_262_616);
        DpopProof proof = DpopProof.check(AT_TOKEN_ENDPOINT, REQUEST, List.of(), DpopPolicy.DEFAULT, then);
        assertThat(proof.jwtId()).isEqualTo("-BwC3ESc6acc2lTc");
        assertThat(proof.issuedAt()).isEqualTo(then);
        assertThat(proof.thumbprint()).isEqualTo("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
        assertThat(Confirmation.of(proof).toDocument().text("jkt"))
                .isEqualTo("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
    }

    @Test
    void rfc9449Section71Example() {
        Instant then = Instant.ofEpochSecond(1_562_262_618);
        DpopRequest request = DpopRequest.of("GET", "https://resource.example.org/protectedresource")
                .with(TOKEN);
        assertThat(DpopProof.tokenHash(TOKEN)).isEqualTo("fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo");
        DpopProof proof = DpopProof.check(AT_RESOURCE, request, List.of(), DpopPolicy.DEFAULT, then);
        assertThat(proof.replayKey()).isEqualTo("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I.e1j3V_bKic8-LAEB");
        refused(
                Reason.TOKEN,
                () -> DpopProof.check(
                        AT_RESOURCE, request.with(Secret.of("other")), List.of(), DpopPolicy.DEFAULT, then));
        refused(
                Reason.TOKEN,
                () -> DpopProof.check(AT_TOKEN_ENDPOINT, REQUEST.with(TOKEN), List.of(), DpopPolicy.DEFAULT, then));
    }

    @ParameterizedTest
    @EnumSource(
            value = JwsAlgorithm.class,
            names = {"ES256", "ES384", "ES512", "EDDSA", "ED25519", "PS256"})
    void whatIsMadeIsGood(JwsAlgorithm algorithm) {
        SigningKey key = SigningKey.generate(algorithm, Vectors.RANDOM).withKeyId("not shown");
        DpopRequest request = REQUEST.with(TOKEN).withNonce("n");
        DpopProof proof = check(DpopProof.sign(request, "j", NOW, key), request, "old", "n");
        assertThat(proof)
                .isEqualTo(new DpopProof(
                        Objects.requireNonNull(key.withKeyId(null).key().publicOnly()), "j", NOW));
    }

    @Test
    void theHeaderHasThePublicKeyAndNothingElseOfIt() {
        Document header = Jws.parse(DpopProof.sign(REQUEST, "j", NOW, KEY).revealText())
                .header()
                .members();
        assertThat(header.names()).containsExactly("typ", "alg", "jwk");
        assertThat(Objects.requireNonNull(header.object("jwk")).names()).containsExactly("crv", "kty", "x", "y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://server.example.com/token?a=b",
                "https://server.example.com/token#a",
                "HTTPS://Server.Example.COM:443/token",
                "https://server.example.com/%74oken",
                "https://server.example.com/a/../token"
            })
    void urisAreComparedWithoutQueryAndFragmentAndNormalized(String uri) {
        assertThat(check(DpopProof.sign(REQUEST, "j", NOW, KEY), DpopRequest.of("POST", uri)))
                .isEqualTo(check(DpopProof.sign(DpopRequest.of("POST", uri), "j", NOW, KEY), REQUEST));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, https://server.example.com/token, METHOD",
        "post, https://server.example.com/token, METHOD",
        "POST, https://server.example.com/Token, URI",
        "POST, https://server.example.com/token/, URI",
        "POST, http://server.example.com/token, URI",
        "POST, https://server.example.com:8443/token, URI",
        "POST, https://server.example.com.evil.example/token, URI",
        "POST, https://server.example.com%2Ftoken/, URI",
        "POST, nonsense, URI"
    })
    void aProofForAnotherRequestIsRefused(String method, String uri, Reason reason) {
        Secret proof = DpopProof.sign(REQUEST, "j", NOW, KEY);
        refused(reason, () -> check(proof, DpopRequest.of(method, uri)));
    }

    @Test
    void aProofIsGoodForAMinute() {
        for (long seconds : List.of(-65L, 0L, 5L)) {
            assertThat(check(DpopProof.sign(REQUEST, "j", NOW.plusSeconds(seconds), KEY), REQUEST)
                            .issuedAt())
                    .isEqualTo(NOW.plusSeconds(seconds));
        }
        refused(Reason.TIME, () -> check(DpopProof.sign(REQUEST, "j", NOW.plusSeconds(-66), KEY), REQUEST));
        refused(Reason.TIME, () -> check(DpopProof.sign(REQUEST, "j", NOW.plusSeconds(6), KEY), REQUEST));
    }

    @Test
    void aServerThatWantsItsNonceSaysSo() {
        refused(Reason.NONCE, () -> check(DpopProof.sign(REQUEST, "j", NOW, KEY), REQUEST, "n"));
        refused(Reason.NONCE, () -> check(DpopProof.sign(REQUEST.withNonce("old"), "j", NOW, KEY), REQUEST, "n"));
        assertThat(check(DpopProof.sign(REQUEST.withNonce("n"), "j", NOW, KEY), REQUEST)
                        .jwtId())
                .isEqualTo("j");
    }

    @Test
    void anotherTypeOfJwtIsNotTakenForAProof() {
        for (String type : List.of("JWT", "at+jwt", "dpop", "dpop+jwt+x")) {
            refused(Reason.TYPE, () -> check(forged(type, jwk(), claims(), KEY), REQUEST));
        }
        refused(Reason.TYPE, () -> check(forged(null, jwk(), claims(), KEY), REQUEST));
        assertThat(check(forged("application/DPoP+JWT", jwk(), claims(), KEY), REQUEST)
                        .jwtId())
                .isEqualTo("j");
    }

    @Test
    void keysInTheHeaderThatAreNoPublicKeysAreRefused() {
        Document both = KEY.key().toPublic();
        for (Document header : List.of(
                Document.EMPTY,
                Document.builder().text("jwk", "x").build(),
                jwk(Document.EMPTY),
                jwk(KEY.key().toPrivate()),
                jwk(both.toBuilder().text("d", "AA").build()),
                jwk(both.toBuilder().text("k", "AA").build()),
                jwk(Jwk.of(Secret.of("x".repeat(32))).toPrivate()))) {
            refused(Reason.KEY, () -> check(forged("dpop+jwt", header, claims(), KEY), REQUEST));
        }
    }

    @Test
    void algorithmsThatAreSymmetricOrNotAgreedOnAreRefused() {
        SigningKey shared = SigningKey.shared(Secret.of("x".repeat(32)), JwsAlgorithm.HS256);
        refused(Reason.ALGORITHM, () -> check(forged("dpop+jwt", jwk(), claims(), shared), REQUEST));
        SigningKey rsa = SigningKey.generate(JwsAlgorithm.RS256, Vectors.RANDOM);
        refused(Reason.ALGORITHM, () -> check(forged("dpop+jwt", jwk(rsa.key().toPublic()), claims(), rsa), REQUEST));
        assertThatIllegalArgumentException().isThrownBy(() -> DpopProof.sign(REQUEST, "j", NOW, shared));
        for (Set<JwsAlgorithm> none : List.of(Set.<JwsAlgorithm>of(), Set.of(JwsAlgorithm.HS256))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new DpopPolicy(none, Duration.ZERO, Duration.ZERO));
        }
    }

    @Test
    void aSignatureOfAnotherKeyIsRefused() {
        SigningKey stranger = SigningKey.generate(JwsAlgorithm.ES256, Vectors.RANDOM);
        refused(Reason.SIGNATURE, () -> check(forged("dpop+jwt", jwk(), claims(), stranger), REQUEST));
        refused(
                Reason.KEY,
                () -> check(
                        forged(
                                "dpop+jwt",
                                jwk(SigningKey.generate(JwsAlgorithm.ES384, Vectors.RANDOM)
                                        .key()
                                        .toPublic()),
                                claims(),
                                KEY),
                        REQUEST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | MALFORMED",
                "[] | MALFORMED",
                "{'jti':'','htm':'POST','htu':'https://server.example.com/token','iat':1700000000} | MALFORMED",
                "{'htm':'POST','htu':'https://server.example.com/token','iat':1700000000} | MALFORMED",
                "{'jti':'j','htu':'https://server.example.com/token','iat':1700000000} | MALFORMED",
                "{'jti':'j','htm':'POST','iat':1700000000} | MALFORMED",
                "{'jti':'j','htm':'POST','htu':'https://server.example.com/token'} | MALFORMED",
                "{'jti':'j','htm':'POST','htu':'https://server.example.com/token','iat':'1700000000'} | MALFORMED",
                "{'jti':'j','htm':'POST','htu':'https://server.example.com/token?a','iat':1700000000} | URI",
                "{'jti':'j','htm':'POST','htu':'https://server.example.com/token#a','iat':1700000000} | URI",
                "{'jti':'j','htm':'POST','htu':'https://u@server.example.com/token','iat':1700000000} | URI"
            })
    void claimsThatAreNotAsTheyShouldBeAreRefused(String claims, Reason reason) {
        refused(reason, () -> check(forged("dpop+jwt", jwk(), claims, KEY), REQUEST));
    }

    @Test
    void longIdentifiersAreNotKept() {
        Secret proof = DpopProof.sign(REQUEST, "j".repeat(257), NOW, KEY);
        refused(Reason.MALFORMED, () -> check(proof, REQUEST));
        refused(Reason.MALFORMED, () -> check(Secret.of("x"), REQUEST));
    }

    @Test
    void twoProofsInOneRequestAreRefused() {
        refused(Reason.COUNT, () -> DpopProof.of(HttpFields.of("dpop", "a", "DPoP", "b")));
        assertThat(DpopProof.of(HttpFields.of("dpop", "a"))).isEqualTo(Secret.of("a"));
        assertThat(DpopProof.of(HttpFields.EMPTY)).isNull();
    }

    @Test
    void everyTruncationIsRefused() {
        String proof = DpopProof.sign(REQUEST, "j", NOW, KEY).revealText();
        for (int to = 0; to < proof.length(); to += 5) {
            Secret cut = Secret.of(proof.substring(0, to));
            assertThatExceptionOfType(DpopException.class).isThrownBy(() -> check(cut, REQUEST));
        }
    }
}
