package dev.sansio.matrix.crypto.megolm;

import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.Ed25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Ed25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.nio.ByteBuffer;

/**
 * What decrypts a session from an index on: signed by the session itself, as it is shared with devices at first, or unsigned, as
 * it is exported (the Megolm specification, Session sharing format, Session export format).
 */
public final class SessionKey {

    private static final byte EXPORTED = 1;
    private static final byte SHARED = 2;
    private static final int UNSIGNED_LENGTH = 165;
    private static final int SIGNED_LENGTH = 229;

    private final Ratchet ratchet;
    private final Ed25519PublicKey signingKey;
    private final byte[] octets;

    private SessionKey(Ratchet ratchet, Ed25519PublicKey signingKey, byte[] octets) {
        this.ratchet = ratchet;
        this.signingKey = signingKey;
        this.octets = octets;
    }

    /**
     * The key of a text in base64, of either form. The signature of a signed one is verified.
     *
     * @throws CryptoException if it is none
     */
    public static SessionKey parse(Secret base64) {
        byte[] octets = UnpaddedBase64.decode(base64.revealText());
        if (octets.length == 0) {
            throw CryptoException.malformed("the session key is empty");
        }
        if (octets[0] != EXPORTED && octets[0] != SHARED) {
            throw new CryptoException(Problem.UNSUPPORTED, "the session key is of another version");
        }
        Octets.exactly(octets[0] == SHARED ? SIGNED_LENGTH : UNSIGNED_LENGTH, octets, "the session key");
        long index = ByteBuffer.wrap(octets).getInt(1) & Ratchet.LAST;
        Ed25519PublicKey signingKey = Ed25519PublicKey.of(Octets.slice(octets, 133, UNSIGNED_LENGTH));
        SessionKey key = new SessionKey(new Ratchet(Octets.slice(octets, 5, 133), index), signingKey, octets);
        if (key.isSigned() && !key.isSignatureValid()) {
            throw new CryptoException(Problem.SIGNATURE, "the session key is not signed by its session");
        }
        return key;
    }

    private boolean isSignatureValid() {
        byte[] signature = Octets.slice(octets, UNSIGNED_LENGTH, SIGNED_LENGTH);
        return signingKey.verifies(octets, 0, UNSIGNED_LENGTH, signature);
    }

    static SessionKey shared(Ratchet ratchet, Ed25519KeyPair signing) {
        byte[] unsigned = encode(SHARED, ratchet, signing.publicKey());
        return new SessionKey(ratchet.copy(), signing.publicKey(), Octets.join(unsigned, signing.sign(unsigned)));
    }

    static SessionKey exported(Ratchet ratchet, Ed25519PublicKey signingKey) {
        return new SessionKey(ratchet.copy(), signingKey, encode(EXPORTED, ratchet, signingKey));
    }

    private static byte[] encode(byte version, Ratchet ratchet, Ed25519PublicKey signingKey) {
        byte[] octets = new byte[UNSIGNED_LENGTH];
        ByteBuffer.wrap(octets)
                .put(version)
                .putInt((int) ratchet.index())
                .put(ratchet.parts())
                .put(signingKey.octets());
        return octets;
    }

    /** The text in base64. */
    public Secret base64() {
        return Secret.of(UnpaddedBase64.encode(octets));
    }

    /** The name of the session: the public half of the key that signs its messages, in base64. */
    public String sessionId() {
        return signingKey.base64();
    }

    /** The first index that it decrypts. */
    public long index() {
        return ratchet.index();
    }

    /** Whether it came as the session shared it at first; what was exported says nothing about where it came from. */
    public boolean isSigned() {
        return octets[0] == SHARED;
    }

    Ratchet ratchet() {
        return ratchet.copy();
    }

    Ed25519PublicKey signingKey() {
        return signingKey;
    }

    /** Overwrites the key; it is of no use from then on. */
    public void wipe() {
        ratchet.wipe();
        Octets.wipe(octets);
    }

    /** Tells the name and the index only. */
    @Override
    public String toString() {
        return "SessionKey[" + sessionId() + ", " + index() + "]";
    }
}
