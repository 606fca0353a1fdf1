package dev.sansio.matrix.crypto.identity;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.identity.CrossSigningKey.Usage;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of a user's cross-signing: a master key, and what it has signed.
 *
 * @param master the identity itself
 * @param selfSigning signed by it
 * @param userSigning signed by it; null for other users, who do not show it
 */
public record UserIdentity(
        CrossSigningKey master,
        CrossSigningKey selfSigning,
        @Nullable CrossSigningKey userSigning) {

    /**
     * Checks the signatures.
     *
     * @throws CryptoException if the keys are of several users or for other uses, or the master key has not signed the others
     */
    public UserIdentity {
        check(master, Usage.MASTER, master);
        check(selfSigning, Usage.SELF_SIGNING, master);
        if (userSigning != null) {
            check(userSigning, Usage.USER_SIGNING, master);
        }
    }

    private static void check(CrossSigningKey key, Usage usage, CrossSigningKey master) {
        if (key.usage() != usage || !key.userId().equals(master.userId())) {
            throw CryptoException.mismatch("the keys are of several users, or for something else");
        }
        if (usage != Usage.MASTER && !key.isSignedBy(master)) {
            throw new CryptoException(Problem.SIGNATURE, "the master key has not signed the " + usage.text() + " key");
        }
    }

    /** The owner. */
    public String userId() {
        return master.userId();
    }

    /** Whether the owner has signed a device. */
    public boolean hasSigned(DeviceKeys device) {
        return device.userId().equals(userId()) && device.isSigned(userId(), selfSigning.keyId(), selfSigning.key());
    }

    /** Whether the owner has verified another user: signed that user's master key. */
    public boolean hasVerified(UserIdentity other) {
        return userSigning != null && other.master.isSignedBy(userSigning);
    }

    /** Whether this is the same identity as another, of an earlier time: the master key decides. */
    public boolean isSameAs(UserIdentity other) {
        return master.equals(other.master);
    }
}
