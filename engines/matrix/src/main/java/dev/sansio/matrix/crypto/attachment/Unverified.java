package dev.sansio.matrix.crypto.attachment;

/**
 * Plaintext of a file of which nobody knows yet whether it is the one that was sent. It may be written somewhere private; it must
 * not be shown, run or parsed before {@link AttachmentDecryption#verify} has passed.
 */
public final class Unverified {

    private final byte[] octets;

    Unverified(byte[] octets) {
        this.octets = octets;
    }

    /** The octets. */
    public byte[] octets() {
        return octets.clone();
    }

    /** Tells how many there are. */
    @Override
    public String toString() {
        return "Unverified[" + octets.length + "]";
    }
}
