package dev.sansio.matrix.crypto.olm;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.message.FieldWriter;
import dev.sansio.matrix.crypto.message.Fields;
import dev.sansio.matrix.crypto.message.MessageCipher;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A message of an established session (The Olm Message Format, Normal Messages). */
public final class NormalMessage implements OlmMessage {

    /** The type of {@code m.room.encrypted}. */
    public static final int TYPE = 1;

    private static final int RATCHET_KEY = 0x0A;
    private static final int CHAIN_INDEX = 0x10;
    private static final int CIPHERTEXT = 0x22;

    private final byte[] octets;
    private final Curve25519PublicKey ratchetKey;
    private final long index;
    private final byte[] ciphertext;

    private NormalMessage(byte[] octets, Curve25519PublicKey ratchetKey, long index, byte[] ciphertext) {
        this.octets = octets;
        this.ratchetKey = ratchetKey;
        this.index = index;
        this.ciphertext = ciphertext;
    }

    /**
     * The message of its octets.
     *
     * @throws CryptoException if they are none
     */
    public static NormalMessage decode(byte[] octets) {
        OlmMessage.checkVersion(octets);
        int end = octets.length - MessageCipher.CODE;
        if (end < 1) {
            throw CryptoException.malformed("the message is cut");
        }
        Fields fields = Fields.read(octets, 1, end);
        return new NormalMessage(
                octets.clone(),
                Curve25519PublicKey.of(fields.string(RATCHET_KEY)),
                fields.number(CHAIN_INDEX),
                fields.string(CIPHERTEXT));
    }

    /** Encrypts with the key of one message. */
    static NormalMessage seal(byte[] messageKey, Curve25519PublicKey ratchetKey, long index, byte[] plaintext) {
        byte[] octets = new MessageCipher("OLM_KEYS")
                .seal(
                        messageKey,
                        plaintext,
                        ciphertext -> new FieldWriter(VERSION, ciphertext.length + 50)
                                .string(RATCHET_KEY, ratchetKey.octets())
                                .number(CHAIN_INDEX, index)
                                .string(CIPHERTEXT, ciphertext)
                                .toOctets());
        return decode(octets);
    }

    /** Checks the code and decrypts. */
    byte[] open(byte[] messageKey) {
        return new MessageCipher("OLM_KEYS").open(messageKey, octets, octets.length - MessageCipher.CODE, ciphertext);
    }

    Curve25519PublicKey ratchetKey() {
        return ratchetKey;
    }

    long index() {
        return index;
    }

    @Override
    public int type() {
        return TYPE;
    }

    @Override
    public byte[] octets() {
        return octets.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NormalMessage that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return "NormalMessage[" + ratchetKey + ", " + index + "]";
    }
}
