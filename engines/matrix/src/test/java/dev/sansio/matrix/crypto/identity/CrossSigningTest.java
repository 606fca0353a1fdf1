package dev.sansio.matrix.crypto.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.identity.CrossSigningKey.Usage;
import dev.sansio.matrix.crypto.olm.OlmAccount;
import dev.sansio.matrix.crypto.olm.OlmLimits;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Client-server API, Cross-signing. */
class CrossSigningTest {

    private final Random random = new Random(1);
    private final CrossSigningSecrets alice = CrossSigningSecrets.create("@alice:x", random);
    private final CrossSigningSecrets bob = CrossSigningSecrets.create("@bob:x", random);
    private final DeviceKeys device = DeviceKeys.create("@bob:x", "B", OlmAccount.create(OlmLimits.DEFAULTS, random));

    @Test
    void aDeviceIsTrustedAlongTheWholeChain() {
        DeviceKeys signed = bob.sign(device);
        UserIdentity seen = publicly(bob.identity());
        assertThat(DeviceTrust.of(device, seen, alice.identity())).isEqualTo(DeviceTrust.UNSIGNED);
        assertThat(DeviceTrust.of(signed, null, alice.identity())).isEqualTo(DeviceTrust.UNSIGNED);
        assertThat(DeviceTrust.of(signed, seen, alice.identity())).isEqualTo(DeviceTrust.SIGNED);
        assertThat(DeviceTrust.of(signed, seen, null)).isEqualTo(DeviceTrust.SIGNED);
        UserIdentity verified = new UserIdentity(alice.sign(seen.master()), seen.selfSigning(), null);
        assertThat(DeviceTrust.of(signed, verified, alice.identity())).isEqualTo(DeviceTrust.VERIFIED);
        assertThat(DeviceTrust.of(signed, bob.identity(), bob.identity())).isEqualTo(DeviceTrust.VERIFIED);
    }

    @Test
    void aDeviceSignedByAnotherIdentityIsNotTrusted() {
        CrossSigningSecrets forged = CrossSigningSecrets.create("@bob:x", random);
        assertThat(DeviceTrust.of(forged.sign(device), bob.identity(), null)).isEqualTo(DeviceTrust.UNSIGNED);
        assertThat(DeviceTrust.of(bob.sign(device), alice.identity(), null)).isEqualTo(DeviceTrust.UNSIGNED);
        assertThat(forged.identity().isSameAs(bob.identity())).isFalse();
    }

    @Test
    void theMasterKeyMustHaveSignedTheOthers() {
        CrossSigningSecrets forged = CrossSigningSecrets.create("@bob:x", random);
        CrossSigningKey master = bob.identity().master();
        assertThatThrownBy(() -> new UserIdentity(master, forged.identity().selfSigning(), null))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.SIGNATURE));
        assertThatThrownBy(() -> new UserIdentity(
                        master, bob.identity().selfSigning(), forged.identity().userSigning()))
                .isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> new UserIdentity(master, alice.identity().selfSigning(), null))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MISMATCH));
        assertThatThrownBy(() -> new UserIdentity(master, master, null)).isInstanceOf(CryptoException.class);
    }

    @Test
    void keysAreKnownByThemselvesAndNotByTheirNames() {
        ObjectNode object = bob.identity().master().object();
        assertThat(CrossSigningKey.of(object, "@bob:x", Usage.MASTER))
                .isEqualTo(bob.identity().master());
        refused(object, "@alice:x", Usage.MASTER, Problem.MISMATCH);
        refused(object, "@bob:x", Usage.SELF_SIGNING, Problem.MISMATCH);
        ObjectNode renamed = object.deepCopy();
        renamed.putObject("keys")
                .put("ed25519:DEVICE", bob.identity().master().key().base64());
        refused(renamed, "@bob:x", Usage.MASTER, Problem.MISMATCH);
        ObjectNode two = object.deepCopy();
        ((ObjectNode) two.path("keys")).put("ed25519:x", "y");
        refused(two, "@bob:x", Usage.MASTER, Problem.MALFORMED);
        ObjectNode none = object.deepCopy();
        none.remove("keys");
        refused(none, "@bob:x", Usage.MASTER, Problem.MALFORMED);
    }

    @Test
    void secretsGoThroughStorage() {
        CrossSigningSecrets again = CrossSigningSecrets.of(
                "@bob:x", bob.secret(Usage.MASTER), bob.secret(Usage.SELF_SIGNING), bob.secret(Usage.USER_SIGNING));
        assertThat(again.identity()).isEqualTo(bob.identity());
        assertThat(bob).hasToString("CrossSigningSecrets[@bob:x]");
        assertThat(bob.secret(Usage.MASTER)).hasToString("***");
    }

    @Test
    void nobodySignsWhatIsNotTheirs() {
        assertThatThrownBy(() -> alice.sign(device)).isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> alice.sign(alice.identity().master())).isInstanceOf(CryptoException.class);
        assertThatThrownBy(() -> alice.sign(bob.identity().selfSigning())).isInstanceOf(CryptoException.class);
    }

    /** As others see it: without the user-signing key. */
    private static UserIdentity publicly(UserIdentity identity) {
        return new UserIdentity(
                CrossSigningKey.of(identity.master().object(), identity.userId(), Usage.MASTER),
                CrossSigningKey.of(identity.selfSigning().object(), identity.userId(), Usage.SELF_SIGNING),
                null);
    }

    private static void refused(ObjectNode object, String userId, Usage usage, Problem problem) {
        assertThatThrownBy(() -> CrossSigningKey.of(object, userId, usage))
                .isInstanceOfSatisfying(
                        CryptoException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
