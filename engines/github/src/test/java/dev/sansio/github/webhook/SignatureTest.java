package dev.sansio.github.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is believed (GitHub, "Validating webhook deliveries"). */
class SignatureTest {

    private static final Secret SECRET = Secret.of("It's a Secret to Everybody");
    private static final byte[] PAYLOAD = "Hello, World!".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
    private static final String SHA1 = "sha1=01dc10d0c83e72ed246219cdd91669667fe2ca59";
    private static final SignaturePolicy POLICY = SignaturePolicy.of(SECRET);

    private static HttpFields signed(String... fields) {
        return HttpFields.of(fields);
    }

    @Test
    void theDocumentedExampleIsBelievedAndWritten() {
        assertThat(POLICY.check(signed("X-Hub-Signature-256", SIGNATURE), PAYLOAD))
                .isNull();
        assertThat(SignaturePolicy.sign(SECRET, PAYLOAD)).isEqualTo(SIGNATURE);
    }

    @Test
    void anotherOctetAnotherSecretOrAnotherSignatureIsNotBelieved() {
        byte[] other = PAYLOAD.clone();
        other[12] ^= 1;
        assertThat(POLICY.check(signed("X-Hub-Signature-256", SIGNATURE), other))
                .isEqualTo(Refusal.BAD_SIGNATURE);
        assertThat(SignaturePolicy.of(Secret.of("else")).check(signed("X-Hub-Signature-256", SIGNATURE), PAYLOAD))
                .isEqualTo(Refusal.BAD_SIGNATURE);
        assertThat(POLICY.check(signed("X-Hub-Signature-256", SIGNATURE.replace("75", "76")), PAYLOAD))
                .isEqualTo(Refusal.BAD_SIGNATURE);
    }

    /** The reference library raises a type error on what is not ASCII. */
    @Test
    void whatIsNoHexadecimalIsABadSignatureAndNothingElse() {
        List<String> bad = List.of(
                "",
                "sha256=",
                "sha256=zz",
                "sha256=" + "\u00e9".repeat(64),
                SIGNATURE + "0",
                SIGNATURE.substring(0, 69),
                SIGNATURE.replace("sha256=", "sha1="),
                SIGNATURE.replace("sha256=", ""));
        for (String value : bad) {
            assertThat(POLICY.check(signed("X-Hub-Signature-256", value), PAYLOAD))
                    .as(value)
                    .isEqualTo(Refusal.BAD_SIGNATURE);
        }
        assertThat(Hex.decode("\u0661\u0662")).isNull();
    }

    @Test
    void hexadecimalDigitsAreDecodedSoThatTheirCaseDoesNotMatter() {
        String upper = "sha256=" + SIGNATURE.substring(7).toUpperCase(java.util.Locale.ROOT);
        assertThat(POLICY.check(signed("X-Hub-Signature-256", upper), PAYLOAD)).isNull();
    }

    @Test
    void unsignedIsRefusedUnlessThePolicySaysOtherwise() {
        assertThat(POLICY.check(HttpFields.EMPTY, PAYLOAD)).isEqualTo(Refusal.UNSIGNED);
        assertThat(POLICY.withUnsigned().check(HttpFields.EMPTY, PAYLOAD)).isNull();
        assertThat(SignaturePolicy.anybody().check(HttpFields.EMPTY, PAYLOAD)).isNull();
    }

    /** A sender that leaves the better signature out downgrades the reference library. */
    @Test
    void sha1CountsOnlyWhereThePolicySaysSo() {
        assertThat(POLICY.check(signed("X-Hub-Signature", SHA1), PAYLOAD)).isEqualTo(Refusal.BAD_SIGNATURE);
        assertThat(POLICY.withUnsigned().check(signed("X-Hub-Signature", SHA1), PAYLOAD))
                .isEqualTo(Refusal.BAD_SIGNATURE);
        assertThat(POLICY.withSha1().check(signed("X-Hub-Signature", SHA1), PAYLOAD))
                .isNull();
    }

    @Test
    void aBadBetterSignatureIsNotHealedByAGoodWorseOneOrByTakingUnsignedOnes() {
        HttpFields both = signed("X-Hub-Signature-256", "sha256=00", "X-Hub-Signature", SHA1);
        assertThat(POLICY.withSha1().withUnsigned().check(both, PAYLOAD)).isEqualTo(Refusal.BAD_SIGNATURE);
    }

    @Test
    void twoSignaturesAreNone() {
        HttpFields twice = signed("X-Hub-Signature-256", SIGNATURE, "X-Hub-Signature-256", SIGNATURE);
        assertThat(POLICY.check(twice, PAYLOAD)).isEqualTo(Refusal.BAD_SIGNATURE);
    }

    @Test
    void whileSecretsAreChangedBothAreBelieved() {
        SignaturePolicy both = SignaturePolicy.of(Secret.of("new"), SECRET);
        assertThat(both.check(signed("X-Hub-Signature-256", SIGNATURE), PAYLOAD))
                .isNull();
        String fresh = SignaturePolicy.sign(Secret.of("new"), PAYLOAD);
        assertThat(both.check(signed("X-Hub-Signature-256", fresh), PAYLOAD)).isNull();
    }

    /** With an empty secret everybody could sign, and with none the reference library believes everybody. */
    @Test
    void aPolicyWithoutASecretHasToSaySo() {
        assertThatIllegalArgumentException().isThrownBy(SignaturePolicy::of);
        assertThatIllegalArgumentException().isThrownBy(() -> SignaturePolicy.of(Secret.of("")));
        assertThat(POLICY.toString()).doesNotContain("Everybody");
    }
}
