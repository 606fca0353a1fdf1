package dev.sansio.matrix.crypto.megolm;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.message.FieldWriter;
import dev.sansio.matrix.crypto.message.Fields;
import dev.sansio.matrix.crypto.message.MessageCipher;
import dev.sansio.matrix.crypto.primitive.Ed25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Ed25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An encrypted message (the Megolm specification, Message format). */
public final class MegolmMessage {

    private static final int VERSION = 3;
    private static final int MESSAGE_INDEX = 0x08;
    private static final int CIPHERTEXT = 0x12;
    private static final int SIGNATURE = 64;

    private final byte[] octets;
    private final long index;
    private final byte[] ciphertext;

    private MegolmMessage(byte[] octets, long index, byte[] ciphertext) {
        this.octets = octets;
        this.index = index;
        this.ciphertext = ciphertext;
    }

    /**
     * The message of a text in base64, as {@code ciphertext} of {@code m.room.encrypted} has it.
     *
     * @throws CryptoException if it is none
     */
    public static MegolmMessage parse(String base64) {
        byte[] octets = UnpaddedBase64.decode(base64);
        if (octets.length == 0) {
            throw CryptoException.malformed("the message is empty");
        }
        if (octets[0] != VERSION) {
            throw new CryptoException(Problem.UNSUPPORTED, "the message is of another version");
        }
        int end = octets.length - SIGNATURE - MessageCipher.CODE;
        if (end < 1) {
            throw CryptoException.malformed("the message is cut");
        }
        Fields fields = Fields.read(octets, 1, end);
        long index = fields.number(MESSAGE_INDEX);
        if (index > Ratchet.LAST) {
            throw CryptoException.malformed("the index of the message has more than 32 bits");
        }
        return new MegolmMessage(octets, index, fields.string(CIPHERTEXT));
    }

    static MegolmMessage seal(Ratchet ratchet, Ed25519KeyPair signing, byte[] plaintext, GroupCipher cipher) {
        byte[] coded = cipher.messages.seal(
                ratchet.parts(),
                plaintext,
                ciphertext -> new FieldWriter(VERSION, ciphertext.length + 24)
                        .number(MESSAGE_INDEX, ratchet.index())
                        .string(CIPHERTEXT, ciphertext)
                        .toOctets());
        return parse(UnpaddedBase64.encode(Octets.join(coded, signing.sign(coded))));
    }

    boolean isSignedBy(Ed25519PublicKey key) {
        int signed = octets.length - SIGNATURE;
        return key.verifies(octets, 0, signed, Octets.slice(octets, signed, octets.length));
    }

    /** Checks the code and decrypts. */
    byte[] open(Ratchet ratchet, GroupCipher cipher) {
        int coded = octets.length - SIGNATURE - MessageCipher.CODE;
        return cipher.messages.open(ratchet.parts(), octets, coded, ciphertext);
    }

    /** The index of the ratchet, from 0 to 2<sup>32</sup> - 1. */
    public long index() {
        return index;
    }

    /** In base64. */
    public String base64() {
        return UnpaddedBase64.encode(octets);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MegolmMessage that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return "MegolmMessage[" + index + "]";
    }
}
