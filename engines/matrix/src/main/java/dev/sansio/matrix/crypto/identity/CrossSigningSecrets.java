package dev.sansio.matrix.crypto.identity;

import dev.sansio.core.Secret;
import dev.sansio.matrix.canonical.SignedJson;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.identity.CrossSigningKey.Usage;
import dev.sansio.matrix.crypto.primitive.Ed25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/** The private keys of a user's cross-signing. Whoever has the master key is the user. */
public final class CrossSigningSecrets {

    private final UserIdentity identity;
    private final Ed25519KeyPair master;
    private final Ed25519KeyPair selfSigning;
    private final Ed25519KeyPair userSigning;

    private CrossSigningSecrets(
            String userId, Ed25519KeyPair master, Ed25519KeyPair selfSigning, Ed25519KeyPair userSigning) {
        this.master = master;
        this.selfSigning = selfSigning;
        this.userSigning = userSigning;
        CrossSigningKey masterKey = CrossSigningKey.create(userId, Usage.MASTER, master.publicKey());
        this.identity = new UserIdentity(
                masterKey,
                signed(CrossSigningKey.create(userId, Usage.SELF_SIGNING, selfSigning.publicKey()), masterKey),
                signed(CrossSigningKey.create(userId, Usage.USER_SIGNING, userSigning.publicKey()), masterKey));
    }

    /** A new identity. */
    public static CrossSigningSecrets create(String userId, RandomGenerator random) {
        return new CrossSigningSecrets(
                userId,
                Ed25519KeyPair.generate(random),
                Ed25519KeyPair.generate(random),
                Ed25519KeyPair.generate(random));
    }

    /**
     * That of its secrets, as secret storage keeps them: in base64.
     *
     * @throws CryptoException if one is no seed
     */
    public static CrossSigningSecrets of(String userId, Secret master, Secret selfSigning, Secret userSigning) {
        return new CrossSigningSecrets(userId, pair(master), pair(selfSigning), pair(userSigning));
    }

    private static Ed25519KeyPair pair(Secret base64) {
        byte[] seed = UnpaddedBase64.decode(base64.revealText());
        try {
            return Ed25519KeyPair.of(seed);
        } finally {
            Octets.wipe(seed);
        }
    }

    /** The secret of a use, in base64, for secret storage: {@code m.cross_signing.master} and the like. */
    public Secret secret(Usage usage) {
        Ed25519KeyPair pair = usage == Usage.MASTER ? master : usage == Usage.SELF_SIGNING ? selfSigning : userSigning;
        byte[] seed = pair.seed();
        Secret secret = Secret.of(UnpaddedBase64.encode(seed));
        Octets.wipe(seed);
        return secret;
    }

    /** The public keys. */
    public UserIdentity identity() {
        return identity;
    }

    /** The keys of an own device, with a signature of the self-signing key. */
    public DeviceKeys sign(DeviceKeys device) {
        if (!device.userId().equals(identity.userId())) {
            throw CryptoException.mismatch("the device is another user's");
        }
        CrossSigningKey key = identity.selfSigning();
        return DeviceKeys.of(SignedJson.sign(device.object(), identity.userId(), key.keyId(), selfSigning));
    }

    /** The master key of a user who was verified, with a signature of the user-signing key. */
    public CrossSigningKey sign(CrossSigningKey verified) {
        if (verified.usage() != Usage.MASTER || verified.userId().equals(identity.userId())) {
            throw CryptoException.mismatch("the key is not the master key of another user");
        }
        String keyId = "ed25519:" + userSigning.publicKey().base64();
        return verified.with(SignedJson.sign(verified.object(), identity.userId(), keyId, userSigning));
    }

    private CrossSigningKey signed(CrossSigningKey key, CrossSigningKey by) {
        ObjectNode signed = SignedJson.sign(key.object(), by.userId(), by.keyId(), master);
        return key.with(signed);
    }

    /** Tells the owner only. */
    @Override
    public String toString() {
        return "CrossSigningSecrets[" + identity.userId() + "]";
    }
}
