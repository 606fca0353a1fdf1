package dev.sansio.oauth.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.Vectors;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** RFC 7800 3, RFC 8705 3, RFC 9449 6. */
class ConfirmationTest {

    private static final byte[] CERTIFICATE = "abc".getBytes(StandardCharsets.US_ASCII);

    private static Document token(String json) {
        return Document.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static DpopProof proof() {
        return new DpopProof(
                Objects.requireNonNull(SigningKey.generate(JwsAlgorithm.ES256, Vectors.RANDOM)
                        .key()
                        .publicOnly()),
                "j",
                Instant.EPOCH);
    }

    @Test
    void rfc8705Section31Example() {
        Confirmation read =
                Confirmation.read(token("{'cnf':{'x5t#S256':'bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2'}}"));
        assertThat(read).isEqualTo(new Confirmation(null, "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"));
    }

    @Test
    void theThumbprintOfACertificateIsTheHashOfItsEncoding() {
        Confirmation bound = Confirmation.ofCertificate(CERTIFICATE);
        assertThat(bound.certificateThumbprint()).isEqualTo("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
        assertThat(bound.isShown(null, CERTIFICATE)).isTrue();
        assertThat(bound.isShown(null, new byte[] {1})).isFalse();
        assertThat(bound.isShown(null, null)).isFalse();
        assertThat(bound.isShown(proof(), null)).isFalse();
    }

    @Test
    void aBoundTokenNeedsAProofOfItsKey() {
        DpopProof proof = proof();
        Confirmation bound = Confirmation.of(proof);
        assertThat(bound.isShown(proof, null)).isTrue();
        assertThat(bound.isShown(proof(), null)).isFalse();
        assertThat(bound.isShown(null, CERTIFICATE)).isFalse();
    }

    @Test
    void aTokenThatIsBoundToTwoKeysNeedsBoth() {
        DpopProof proof = proof();
        Confirmation both = new Confirmation(
                proof.thumbprint(), Confirmation.ofCertificate(CERTIFICATE).certificateThumbprint());
        assertThat(both.isShown(proof, CERTIFICATE)).isTrue();
        assertThat(both.isShown(proof, null)).isFalse();
        assertThat(both.isShown(null, CERTIFICATE)).isFalse();
    }

    @Test
    void aTokenThatIsBoundToWhatIsNotKnownIsGoodForNobody() {
        Confirmation unknown = Objects.requireNonNull(Confirmation.read(token("{'cnf':{'kid':'x'}}")));
        assertThat(unknown.isShown(proof(), CERTIFICATE)).isFalse();
    }

    @Test
    void confirmationsAreWrittenAndReadAgain() {
        for (Confirmation each :
                List.of(new Confirmation("a", null), new Confirmation(null, "b"), new Confirmation("a", "b"))) {
            assertThat(Confirmation.read(
                            Document.builder().object("cnf", each.toDocument()).build()))
                    .isEqualTo(each);
        }
        assertThat(Confirmation.read(Document.EMPTY)).isNull();
        for (String wrong : List.of("{'cnf':'x'}", "{'cnf':{'jkt':1}}")) {
            assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> Confirmation.read(token(wrong)));
        }
    }
}
