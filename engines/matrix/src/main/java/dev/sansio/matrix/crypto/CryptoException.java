package dev.sansio.matrix.crypto;

/**
 * What came cannot be decrypted, verified or read. Nothing of what was there before has changed.
 *
 * <p>The message has neither keys nor plaintext in it. It has no stack trace: what it tells is about the peer, and it is cheap
 * to make under attack.
 */
public final class CryptoException extends RuntimeException {

    /** What is wrong. */
    public enum Problem {
        /** The octets or the text do not have the form that they should have. */
        MALFORMED,
        /** A version or an algorithm that is not known here. */
        UNSUPPORTED,
        /** A public key that is none, or that would give the shared secret away (RFC 7748 6.1). */
        KEY,
        /** The authentication code is another: wrong key, or changed on the way. */
        MAC,
        /** The signature is missing or is not one of the key that must have made it. */
        SIGNATURE,
        /** The hash is another than the one that was promised. */
        HASH,
        /** The one-time key is not, or no longer, one of this account. */
        ONE_TIME_KEY,
        /** The key of this message was used and forgotten, or lies before what is known of the ratchet. */
        MESSAGE_INDEX,
        /** One of the named limits; the message names it. */
        LIMIT,
        /** The parts are well made and contradict one another: sender, recipient, room or session. */
        MISMATCH
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** A problem, and in which part of what it was met. */
    public CryptoException(Problem problem, String what) {
        super(what, null, false, false);
        this.problem = problem;
    }

    /** {@link Problem#MALFORMED}. */
    public static CryptoException malformed(String what) {
        return new CryptoException(Problem.MALFORMED, what);
    }

    /** {@link Problem#MISMATCH}. */
    public static CryptoException mismatch(String what) {
        return new CryptoException(Problem.MISMATCH, what);
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }
}
