package dev.sansio.matrix.crypto.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Client-server API, Sending encrypted attachments. */
class AttachmentTest {

    private final Random random = new Random(1);
    private final byte[] plaintext = Octets.random(random, 1000);

    @Test
    void aFileIsDecryptedWholeOrInParts() {
        AttachmentEncryption encryption = new AttachmentEncryption(random);
        byte[] ciphertext = Octets.join(encryption.next(plaintext, 0, 7), encryption.next(plaintext, 7, 993));
        EncryptedFile file = EncryptedFile.of(encryption.end("mxc://x/y").toObject());
        assertThat(file.open(ciphertext)).isEqualTo(plaintext);
        AttachmentDecryption decryption = file.decryption();
        assertThat(Octets.join(
                        decryption.next(ciphertext, 0, 500).octets(),
                        decryption.next(ciphertext, 500, 500).octets()))
                .isEqualTo(plaintext);
        decryption.verify();
    }

    @Test
    void nothingOfAChangedFileIsReleasedWhereItIsWhole() {
        AttachmentEncryption encryption = new AttachmentEncryption(random);
        byte[] ciphertext = encryption.next(plaintext, 0, 1000);
        EncryptedFile file = encryption.end("mxc://x/y");
        ciphertext[3] ^= 1;
        assertThatThrownBy(() -> file.open(ciphertext))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.HASH));
        AttachmentDecryption decryption = file.decryption();
        assertThat(decryption.next(ciphertext, 0, 1000)).hasToString("Unverified[1000]");
        assertThatThrownBy(decryption::verify).isInstanceOf(CryptoException.class);
    }

    @Test
    void keyAndVectorAreFreshAndTheCounterBeginsAtZero() {
        ObjectNode one = new AttachmentEncryption(random).end("u").toObject();
        ObjectNode two = new AttachmentEncryption(random).end("u").toObject();
        assertThat(one.path("iv")).isNotEqualTo(two.path("iv"));
        assertThat(one.path("key")).isNotEqualTo(two.path("key"));
        byte[] counter = UnpaddedBase64.decode(one.path("iv").stringValue());
        assertThat(Octets.slice(counter, 8, 16)).isEqualTo(new byte[8]);
        assertThat(Octets.slice(counter, 0, 8)).isNotEqualTo(new byte[8]);
        assertThat(UnpaddedBase64.decodeUrl(one.path("key").path("k").stringValue()))
                .hasSize(32);
    }

    @Test
    void whatIsNoFileIsRefused() {
        ObjectNode file = new AttachmentEncryption(random).end("u").toObject();
        assertThat(EncryptedFile.of(file).toObject()).isEqualTo(file);
        refused(file.deepCopy().put("v", "v1"), Problem.UNSUPPORTED);
        refused(file.deepCopy().put("iv", "AA"), Problem.MALFORMED);
        refused(file.deepCopy().put("key", "AA"), Problem.MALFORMED);
        refused(without(file), Problem.MALFORMED);
        ObjectNode algorithm = file.deepCopy();
        ((ObjectNode) algorithm.path("key")).put("alg", "A256CBC");
        refused(algorithm, Problem.UNSUPPORTED);
        ObjectNode hash = file.deepCopy();
        ((ObjectNode) hash.path("hashes")).put("sha256", 5);
        refused(hash, Problem.MALFORMED);
    }

    @Test
    void keysDoNotShowThemselves() {
        assertThat(new AttachmentEncryption(random).end("mxc://x/y")).hasToString("EncryptedFile[mxc://x/y]");
    }

    private static ObjectNode without(ObjectNode file) {
        ObjectNode copy = file.deepCopy();
        copy.remove("hashes");
        return copy;
    }

    private static void refused(ObjectNode file, Problem problem) {
        assertThatThrownBy(() -> EncryptedFile.of(file))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
