package dev.sansio.matrix.crypto.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.Vectors;
import dev.sansio.matrix.crypto.primitive.Ed25519KeyPair;
import dev.sansio.matrix.crypto.primitive.RecoveryKey;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Client-server API, Server-side key backups. */
class BackupTest {

    private final Random random = new Random(1);
    private final BackupKey key = BackupKey.generate(random);
    private final BackupVersion version = BackupVersion.of(key.publicKey());

    @Test
    void aSessionIsRestoredWithThePrivateKey() {
        BackedUpSession sealed = version.seal(utf8("{}"), random);
        BackedUpSession read = BackedUpSession.of(sealed.toObject());
        assertThat(key.open(read)).isEqualTo(utf8("{}"));
        BackupKey again = BackupKey.of(RecoveryKey.decode(RecoveryKey.encode(key.privateKey())));
        assertThat(again.open(read)).isEqualTo(utf8("{}"));
        assertThatThrownBy(() -> BackupKey.generate(random).open(read))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MAC));
    }

    @Test
    void whatAnotherImplementationBackedUpIsRestored() {
        Vectors vectors = Vectors.of("vodozemac.txt");
        BackedUpSession sealed = new BackedUpSession(
                vectors.get("backup.ephemeral"), vectors.get("backup.ciphertext"), vectors.get("backup.mac"));
        assertThat(BackupKey.generate(new Random(43)).open(sealed)).isEqualTo(utf8("{\"backed\":\"up\"}"));
    }

    /** The code covers nothing: this is what the specification says, and why restored sessions are not authentic. */
    @Test
    void theCodeDoesNotKeepTheCiphertextFromBeingChanged() {
        BackedUpSession sealed = version.seal(new byte[64], random);
        BackedUpSession other = version.seal(new byte[64], new Random(1));
        assertThat(new BackedUpSession(sealed.ephemeral(), sealed.ciphertext(), sealed.mac()))
                .isEqualTo(sealed);
        String changed = (sealed.ciphertext().charAt(0) == 'A' ? 'B' : 'A')
                + sealed.ciphertext().substring(1);
        assertThat(key.open(new BackedUpSession(sealed.ephemeral(), changed, sealed.mac())))
                .hasSize(64);
        assertThat(other).isNotEqualTo(sealed);
    }

    @Test
    void thePublicKeyIsTrustedBySignatureOrByThePrivateKey() {
        Ed25519KeyPair master = Ed25519KeyPair.generate(random);
        String keyId = "ed25519:" + master.publicKey().base64();
        BackupVersion signed = BackupVersion.of(
                BackupVersion.ALGORITHM, version.signed("@a:x", keyId, master).authData());
        assertThat(signed.isSignedBy("@a:x", keyId, master.publicKey())).isTrue();
        assertThat(version.isSignedBy("@a:x", keyId, master.publicKey())).isFalse();
        assertThat(signed.isSignedBy(
                        "@a:x", keyId, Ed25519KeyPair.generate(random).publicKey()))
                .isFalse();
        assertThat(signed.isOf(key)).isTrue();
        assertThat(signed.isOf(BackupKey.generate(random))).isFalse();
    }

    @Test
    void whatIsNoBackupIsRefused() {
        assertThatThrownBy(() -> BackupVersion.of("m.other", version.authData()))
                .isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> BackupVersion.of(
                        BackupVersion.ALGORITHM, version.authData().put("public_key", 1)))
                .isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> BackedUpSession.of(version.authData())).isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> BackupKey.of(Secret.of("short"))).isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> key.open(new BackedUpSession("AA", "AA", "AA")))
                .isInstanceOf(CryptoException.class);
        assertThat(key).hasToString("BackupKey[" + key.publicKey() + "]");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
