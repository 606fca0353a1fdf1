package dev.sansio.matrix.crypto.verification;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.Ed25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a QR code says (client-server API, QR code format): which keys its shower has, and a secret by which the shower knows that
 * it was scanned.
 *
 * @param mode who verifies whom
 * @param transactionId of the verification
 * @param firstKey the shower's own master key, or own device key in mode {@link Mode#SELF_UNTRUSTED}
 * @param secondKey what the shower takes for the scanner's key
 * @param secret at least 8 octets, in unpadded base64
 */
public record QrCode(
        Mode mode, String transactionId, Ed25519PublicKey firstKey, Ed25519PublicKey secondKey, String secret) {

    /** Who verifies whom. */
    public enum Mode {
        /** Another user; both keys are master keys. */
        OTHER_USER(0),
        /** An own device, by one that trusts the master key: its second key is the device key of the scanner. */
        SELF_TRUSTED(1),
        /** An own device, by one that does not trust the master key yet: the first key is its own device key. */
        SELF_UNTRUSTED(2);

        private final byte octet;

        Mode(int octet) {
            this.octet = (byte) octet;
        }

        private static @Nullable Mode of(byte octet) {
            for (Mode mode : values()) {
                if (mode.octet == octet) {
                    return mode;
                }
            }
            return null;
        }
    }

    private static final byte[] MAGIC = "MATRIX".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 2;
    private static final int LEAST_SECRET = 8;
    private static final int MOST = 2953;

    /**
     * Checks the secret and the length of the id.
     *
     * @throws CryptoException if the secret is too short to be one, or the code would not fit
     */
    public QrCode {
        int octets = UnpaddedBase64.decode(secret).length;
        if (octets < LEAST_SECRET) {
            throw CryptoException.malformed("the secret of the code has fewer than 8 octets");
        }
        if (10 + transactionId.getBytes(StandardCharsets.UTF_8).length + 64 + octets > MOST) {
            throw CryptoException.malformed("the code holds at most " + MOST + " octets");
        }
    }

    /** The octets of the code. */
    public byte[] encode() {
        byte[] id = transactionId.getBytes(StandardCharsets.UTF_8);
        byte[] shared = UnpaddedBase64.decode(secret);
        return ByteBuffer.allocate(MAGIC.length + 4 + id.length + 64 + shared.length)
                .put(MAGIC)
                .put(VERSION)
                .put(mode.octet)
                .putShort((short) id.length)
                .put(id)
                .put(firstKey.octets())
                .put(secondKey.octets())
                .put(shared)
                .array();
    }

    /**
     * What scanned octets say.
     *
     * @throws CryptoException if they are no code of Matrix, or of another version
     */
    public static QrCode decode(byte[] octets) {
        ByteBuffer in = ByteBuffer.wrap(octets);
        byte[] magic = take(in, MAGIC.length);
        if (!Octets.same(magic, MAGIC)) {
            throw CryptoException.malformed("the code is none of Matrix");
        }
        byte[] head = take(in, 4);
        Mode mode = Mode.of(head[1]);
        if (head[0] != VERSION || mode == null) {
            throw new CryptoException(Problem.UNSUPPORTED, "the code is of another version or mode");
        }
        String id = utf8(take(in, ((head[2] & 0xFF) << 8) | (head[3] & 0xFF)));
        Ed25519PublicKey first = Ed25519PublicKey.of(take(in, 32));
        Ed25519PublicKey second = Ed25519PublicKey.of(take(in, 32));
        String secret = UnpaddedBase64.encode(take(in, in.remaining()));
        return new QrCode(mode, id, first, second, secret);
    }

    /**
     * Checks, on the side of the scanner, that the shower has the right keys.
     *
     * @param expectedFirst what the scanner takes for the shower's key
     * @param expectedSecond the scanner's own key
     * @throws CryptoException if one of them is another: the verification is to be cancelled with {@code m.key_mismatch}
     */
    public void check(String transaction, Ed25519PublicKey expectedFirst, Ed25519PublicKey expectedSecond) {
        if (!transactionId.equals(transaction)
                || !firstKey.equals(expectedFirst)
                || !secondKey.equals(expectedSecond)) {
            throw CryptoException.mismatch("the code is of other keys, or of another verification");
        }
    }

    private static byte[] take(ByteBuffer in, int length) {
        if (in.remaining() < length) {
            throw CryptoException.malformed("the code is cut");
        }
        byte[] octets = new byte[length];
        in.get(octets);
        return octets;
    }

    private static String utf8(byte[] octets) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException e) {
            throw CryptoException.malformed("the transaction id is not UTF-8");
        }
    }

    /** Does not tell the secret. */
    @Override
    public String toString() {
        return "QrCode[" + mode + ", " + transactionId + "]";
    }
}
