package dev.sansio.matrix.crypto.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Client-server API, Secrets, m.secret_storage.v1.aes-hmac-sha2. */
class SecretStorageTest {

    private static final String NAME = "m.cross_signing.master";
    private static final Secret SECRET = Secret.of("a secret");

    private final Random random = new Random(1);
    private final StorageKey key = StorageKey.generate(random);

    @Test
    void aPassphraseOfFewIterationsMakesNoKeyThatNothingChecks() {
        KeyDescription unchecked = new KeyDescription(null, new PassphraseInfo("s", 99_999, 256), null, null);
        refused(() -> unchecked.derive(Secret.of("words")), Problem.LIMIT);
        KeyDescription enough = new KeyDescription(null, new PassphraseInfo("s", 100_000, 256), null, null);
        assertThat(enough.derive(Secret.of("words"))).isNotNull();
    }

    @Test
    void aSecretIsOpenedWithItsKeyUnderItsName() {
        EncryptedSecret sealed =
                EncryptedSecret.of(key.seal(NAME, SECRET, random).toObject());
        assertThat(key.open(NAME, sealed)).isEqualTo(SECRET);
        assertThat(StorageKey.of(key.octets()).open(NAME, sealed)).isEqualTo(SECRET);
        refused(() -> key.open("m.cross_signing.self_signing", sealed), Problem.MAC);
        refused(() -> StorageKey.generate(random).open(NAME, sealed), Problem.MAC);
        refused(() -> key.open(NAME, new EncryptedSecret(sealed.iv(), "AAAA", sealed.mac())), Problem.MAC);
        assertThat(UnpaddedBase64.decode(sealed.iv())[8]).isNotNegative();
    }

    @Test
    void paddedTextIsRead() {
        EncryptedSecret sealed = key.seal(NAME, SECRET, random);
        assertThat(key.open(
                        NAME, new EncryptedSecret(sealed.iv() + "==", sealed.ciphertext() + "=", sealed.mac() + "=")))
                .isEqualTo(SECRET);
    }

    @Test
    void aKeyIsRecognisedByItsDescription() {
        KeyDescription description =
                KeyDescription.of(KeyDescription.of(key, "n", null, random).toObject());
        assertThat(description.isOf(key)).isTrue();
        assertThat(description.isOf(StorageKey.generate(random))).isFalse();
        assertThat(new KeyDescription(null, null, null, null).isOf(key)).isTrue();
    }

    @Test
    void aKeyIsMadeOfAPassphrase() {
        PassphraseInfo info = new PassphraseInfo("MmMsAlty", 1000, 256);
        StorageKey derived = info.derive(Secret.of("words"));
        ObjectNode object = KeyDescription.of(derived, null, info, random).toObject();
        KeyDescription description = KeyDescription.of(object);
        assertThat(description.derive(Secret.of("words")).octets()).isEqualTo(derived.octets());
        refused(() -> description.derive(Secret.of("other words")), Problem.MAC);
        refused(() -> new KeyDescription(null, null, null, null).derive(Secret.of("w")), Problem.MISMATCH);
        ((ObjectNode) object.path("passphrase")).remove("bits");
        assertThat(KeyDescription.of(object).passphrase()).isEqualTo(info);
    }

    @Test
    void aServerCannotMakeUsWorkForever() {
        refused(() -> new PassphraseInfo("s", 10_000_001, 256), Problem.LIMIT);
        refused(() -> new PassphraseInfo("s", 0, 256), Problem.MALFORMED);
        refused(() -> new PassphraseInfo("s", 1, 8192), Problem.MALFORMED);
        refused(() -> new PassphraseInfo("s", 1, 255), Problem.MALFORMED);
    }

    @Test
    void whatIsNoDescriptionIsRefused() {
        ObjectNode object = KeyDescription.of(key, "n", new PassphraseInfo("s", 1, 256), random)
                .toObject();
        refused(() -> KeyDescription.of(object.deepCopy().put("algorithm", "m.other")), Problem.UNSUPPORTED);
        refused(() -> KeyDescription.of(object.deepCopy().put("name", 5)), Problem.MALFORMED);
        ObjectNode other = object.deepCopy();
        ((ObjectNode) other.path("passphrase")).put("algorithm", "m.other");
        refused(() -> KeyDescription.of(other), Problem.UNSUPPORTED);
        refused(() -> EncryptedSecret.of(object), Problem.MALFORMED);
        assertThat(key).hasToString("StorageKey[***]");
    }

    private static void refused(Runnable attempt, Problem problem) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
