package dev.sansio.oauth.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JoseException.Reason;
import dev.sansio.oauth.jose.jwk.Base64Url;
import dev.sansio.oauth.jose.jwk.EcKey;
import dev.sansio.oauth.jose.jwk.Jwk;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.json.Document;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 7515, RFC 7518 3, RFC 8037 3.1, RFC 8725. */
class JwsTest {

    private static final Vectors RSA = Vectors.of("RFC 7515 A.2");
    private static final Vectors EC = Vectors.of("RFC 7515 A.3");

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(JoseException.class).isThrownBy(call).satisfies(wrong -> {
            assertThat(wrong.reason()).isEqualTo(reason);
            assertThat(wrong.getMessage()).matches("[ -~]+");
        });
    }

    private static String compact(String header, String payload, byte[] signature) {
        return Base64Url.encode(header.getBytes(StandardCharsets.UTF_8))
                + "." + Base64Url.encode(payload.getBytes(StandardCharsets.UTF_8))
                + "." + Base64Url.encode(signature);
    }

    static List<Vectors> vectors() {
        return Vectors.all().toList();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void publishedSignaturesAreGood(Vectors vector) {
        Jws jws = Jws.parse(vector.compact());
        assertThat(jws.payload(vector.verifier())).isEqualTo(jws.unverifiedPayload());
        assertThat(jws.text().revealText()).isEqualTo(vector.compact());
        assertThat(Jws.parse(jws.text().revealText())).isEqualTo(jws);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void signaturesThatDrawNothingAreReproduced(Vectors vector) {
        Jws jws = Jws.parse(vector.compact());
        byte[] signature = vector.signer().sign(jws.signingInput());
        boolean drawn = EnumSet.of(JwsAlgorithm.PS384, JwsAlgorithm.ES256, JwsAlgorithm.ES512)
                .contains(vector.algorithm());
        assertThat(signature.length).isEqualTo(jws.signature().length);
        assertThat(Arrays.equals(signature, jws.signature())).isEqualTo(!drawn);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void whatIsChangedInAnyPlaceIsRefused(Vectors vector) {
        JoseVerifier verifier = vector.verifier();
        for (int at = 0; at < vector.compact().length(); at += 7) {
            char other = vector.compact().charAt(at) == 'A' ? 'B' : 'A';
            String changed =
                    vector.compact().substring(0, at) + other + vector.compact().substring(at + 1);
            assertThatExceptionOfType(JoseException.class)
                    .as(changed)
                    .isThrownBy(() -> Jws.parse(changed).payload(verifier));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyTruncationIsRefused(Vectors vector) {
        JoseVerifier verifier = vector.verifier();
        for (int to = 0; to < vector.compact().length(); to += to < 60 ? 1 : 11) {
            String cut = vector.compact().substring(0, to);
            assertThatExceptionOfType(JoseException.class)
                    .as(cut)
                    .isThrownBy(() -> Jws.parse(cut).payload(verifier));
        }
    }

    @ParameterizedTest
    @EnumSource(JwsAlgorithm.class)
    void everyAlgorithmSignsAndVerifies(JwsAlgorithm algorithm) {
        Secret secret = Secret.of("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
        SigningKey signer = algorithm.isAsymmetric()
                ? SigningKey.generate(algorithm, Vectors.RANDOM).withKeyId("k")
                : SigningKey.shared(secret, algorithm);
        JoseVerifier verifier = algorithm.isAsymmetric()
                ? VerifyingKeys.of(JwkSet.of(signer.key()), algorithm)
                : VerifyingKeys.shared(secret, algorithm);
        Jws jws = Jws.sign("payload".getBytes(StandardCharsets.US_ASCII), "x+jwt", signer);
        Jws read = Jws.parse(jws.text().revealText());
        assertThat(read).isEqualTo(jws);
        assertThat(read.payload(verifier)).asString().isEqualTo("payload");
        assertThat(read.header().isType("X+JWT")).isTrue();
        assertThat(read.header().keyId()).isEqualTo(signer.keyId());
        assertThat(JwsAlgorithm.of(algorithm.toString())).isEqualTo(algorithm);
    }

    @Test
    void theSameRandomnessSignsTheSame() {
        byte[] input = {1, 2, 3};
        for (JwsAlgorithm algorithm : List.of(JwsAlgorithm.ES256, JwsAlgorithm.PS256)) {
            Jwk key = SigningKey.generate(algorithm, new Random(1)).key();
            assertThat(SigningKey.of(key, algorithm, new Random(2)).sign(input))
                    .isEqualTo(SigningKey.of(key, algorithm, new Random(2)).sign(input));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", "", "rs256", "RS256 ", "RS1", "A128KW"})
    void noneAndUnknownAlgorithmsAreRefused(String algorithm) {
        String text = compact("{\"alg\":\"" + algorithm + "\"}", "{}", new byte[0]);
        assertThatExceptionOfType(JoseException.class)
                .isThrownBy(() -> Jws.parse(text).payload(RSA.verifier()))
                .satisfies(wrong -> assertThat(wrong.reason())
                        .isEqualTo(algorithm.isEmpty() ? Reason.MALFORMED : Reason.ALGORITHM));
    }

    @Test
    void rfc7515SectionA5UnsecuredIsRefused() {
        refused(
                Reason.ALGORITHM,
                () -> Jws.parse("eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9l"
                                + "eGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.")
                        .payload(RSA.verifier()));
    }

    @Test
    void aPublicKeyIsNeverTakenForASecret() {
        byte[] encoded = Objects.requireNonNull(RSA.key().key().publicKey()).getEncoded();
        for (Secret asSecret : List.of(
                Secret.of(encoded),
                Secret.of(RSA.key().toPublic().toBytes()),
                Secret.of("-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                        + "\n-----END PUBLIC KEY-----\n"))) {
            Jws forged = Jws.sign(
                    "{}".getBytes(StandardCharsets.US_ASCII), null, SigningKey.shared(asSecret, JwsAlgorithm.HS256));
            refused(Reason.ALGORITHM, () -> forged.payload(RSA.verifier()));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifyingKeys.of(JwkSet.of(RSA.key()), JwsAlgorithm.HS256));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> VerifyingKeys.of(JwkSet.of(RSA.key()), Set.of(JwsAlgorithm.RS256, JwsAlgorithm.HS256)));
    }

    @Test
    void theAlgorithmIsTheRegisteredOneAndNotThatOfTheHeader() {
        Jws signed = Jws.sign(new byte[0], null, SigningKey.of(RSA.key(), JwsAlgorithm.PS256, Vectors.RANDOM));
        refused(Reason.ALGORITHM, () -> signed.payload(RSA.verifier()));
        assertThat(signed.payload(VerifyingKeys.of(JwkSet.of(RSA.key()), JwsAlgorithm.PS256)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"RS256\",\"crit\":[\"b64\"],\"b64\":false}",
                "{\"alg\":\"RS256\",\"crit\":[\"exp\"],\"exp\":1}",
                "{\"alg\":\"RS256\",\"crit\":[]}",
                "{\"alg\":\"RS256\",\"crit\":null}"
            })
    void extensionsThatMustBeUnderstoodAreRefused(String header) {
        refused(Reason.CRITICAL, () -> Jws.parse(compact(header, "{}", new byte[1])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jku", "x5u"})
    void keysThatTheHeaderRefersToAreNotLookedAt(String member) {
        SigningKey stranger = SigningKey.generate(JwsAlgorithm.RS256, Vectors.RANDOM);
        Document header =
                Document.builder().text(member, "https://evil.example/keys").build();
        Jws forged = Jws.sign(new byte[0], null, header, stranger);
        refused(Reason.SIGNATURE, () -> forged.payload(RSA.verifier()));
    }

    @Test
    void aKeyThatTheHeaderBringsIsNotLookedAt() {
        SigningKey stranger = SigningKey.generate(JwsAlgorithm.RS256, Vectors.RANDOM);
        Document header =
                Document.builder().object("jwk", stranger.key().toPublic()).build();
        refused(
                Reason.SIGNATURE,
                () -> Jws.sign(new byte[0], null, header, stranger).payload(RSA.verifier()));
    }

    @Test
    void signaturesOfZerosAreRefused() {
        Jws jws = Jws.parse(EC.compact());
        String input = EC.compact().substring(0, EC.compact().lastIndexOf('.') + 1);
        byte[] order = EC.key().key() instanceof EcKey ec
                ? ec.curve().parameters().getOrder().toByteArray()
                : new byte[0];
        byte[] orders = new byte[64];
        System.arraycopy(order, order.length - 32, orders, 0, 32);
        System.arraycopy(order, order.length - 32, orders, 32, 32);
        byte[] half = jws.signature();
        Arrays.fill(half, 0, 32, (byte) 0);
        for (byte[] signature : List.of(new byte[64], orders, half, new byte[0], new byte[63], new byte[65])) {
            refused(
                    Reason.SIGNATURE,
                    () -> Jws.parse(input + Base64Url.encode(signature)).payload(EC.verifier()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "a.b",
                "eyJhbGciOiJSUzI1NiJ9.e30",
                "eyJhbGciOiJSUzI1NiJ9.e30.AA.AA",
                "eyJhbGciOiJSUzI1NiJ9.e30=.AA",
                "eyJhbGciOiJSUzI1NiJ9.e31.AA",
                "eyJhbGciOiJSUzI1NiJ9.e30.A A",
                "eyJhbGciOiJSUzI1NiJ9.e30.A\u00e9",
                "eyJhbGciOiJSUzI1NiJ9.e30.+/+/",
                "e30.e30.AA",
                "W10.e30.AA",
                "eyJhbGciOjF9.e30.AA",
                "eyJhbGciOiJSUzI1NiIsImFsZyI6Im5vbmUifQ.e30.AA"
            })
    void textsThatAreNotOfTheFormAreRefused(String text) {
        refused(Reason.MALFORMED, () -> Jws.parse(text));
    }

    @Test
    void largeTextsAreRefused() {
        refused(Reason.LIMIT, () -> Jws.parse("A".repeat(70_000)));
        refused(Reason.LIMIT, () -> Jws.parse("A".repeat(20_000) + ".AA.AA"));
        refused(Reason.LIMIT, () -> Jws.parse(RSA.compact(), JoseLimits.of(100, 100, 1)));
    }

    @Test
    void ofSeveralKeysTheNamedOneVerifies() {
        SigningKey one = SigningKey.generate(JwsAlgorithm.ES256, Vectors.RANDOM).withKeyId("1");
        SigningKey two = SigningKey.generate(JwsAlgorithm.ES256, Vectors.RANDOM).withKeyId("2");
        VerifyingKeys keys = VerifyingKeys.of(JwkSet.of(one.key(), two.key(), RSA.key()), JwsAlgorithm.ES256);
        assertThat(Jws.sign(new byte[] {5}, null, two).payload(keys)).containsExactly(5);
        assertThat(Jws.sign(new byte[] {5}, null, two.withKeyId(null)).payload(keys))
                .containsExactly(5);
        refused(
                Reason.SIGNATURE,
                () -> Jws.sign(new byte[0], null, two.withKeyId("1")).payload(keys));
        refused(
                Reason.KEY_UNKNOWN,
                () -> Jws.sign(new byte[0], null, two.withKeyId("3")).payload(keys));
        refused(
                Reason.KEY_UNKNOWN,
                () -> Jws.sign(new byte[0], null, two).payload(VerifyingKeys.of(JwkSet.EMPTY, JwsAlgorithm.ES256)));
    }

    @Test
    void aKeyIsForWhatItSays() {
        SigningKey signer = SigningKey.generate(JwsAlgorithm.RS256, Vectors.RANDOM);
        Jws jws = Jws.sign(new byte[0], null, signer);
        Jwk key = signer.key();
        Jwk encryption = new Jwk(key.key(), null, "enc", List.of(), null, Document.EMPTY);
        Jwk wrapping = new Jwk(key.key(), null, null, List.of("wrapKey"), null, Document.EMPTY);
        Jwk signing = new Jwk(key.key(), null, null, List.of("sign"), null, Document.EMPTY);
        assertThat(jws.payload(VerifyingKeys.of(JwkSet.of(signing), JwsAlgorithm.RS256)))
                .isEmpty();
        for (Jwk other : List.of(encryption, wrapping, key.forSignatures("PS256"))) {
            VerifyingKeys keys = VerifyingKeys.of(JwkSet.of(other), JwsAlgorithm.RS256);
            refused(Reason.KEY_UNKNOWN, () -> jws.payload(keys));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKey.of(key.forSignatures("PS256"), JwsAlgorithm.RS256, Vectors.RANDOM));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SigningKey.of(Objects.requireNonNull(key.publicOnly()), JwsAlgorithm.RS256, Vectors.RANDOM));
    }

    @Test
    void secretsThatAreShorterThanTheHashAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKey.shared(Secret.of("short"), JwsAlgorithm.HS256));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifyingKeys.shared(Secret.of("x".repeat(32)), JwsAlgorithm.HS384));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKey.shared(Secret.of("x".repeat(64)), JwsAlgorithm.RS256));
    }

    @Test
    void neitherTextNorKeyIsShown() {
        assertThat(Jws.parse(RSA.compact()).toString()).isEqualTo("Jws[JwsHeader[RS256]]");
        assertThat(RSA.key().toString()).doesNotContain("Eq5xpGnNCivDflJsRQBXHx1hdR1k6Ulwe2JZD50Lp");
    }
}
