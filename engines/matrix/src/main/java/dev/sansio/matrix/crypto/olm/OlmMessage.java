package dev.sansio.matrix.crypto.olm;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;

/** A message of Olm, encrypted. */
public sealed interface OlmMessage permits PreKeyMessage, NormalMessage {

    /** The version that messages begin with. */
    int VERSION = 3;

    /** 0 or 1, as {@code m.room.encrypted} has it. */
    int type();

    /** The octets of the message. */
    byte[] octets();

    /** The octets in base64, as {@code m.room.encrypted} has them. */
    default String body() {
        return UnpaddedBase64.encode(octets());
    }

    /**
     * The message of a type and a body.
     *
     * @throws CryptoException if it is none
     */
    static OlmMessage parse(long type, String body) {
        byte[] octets = UnpaddedBase64.decode(body);
        if (type == PreKeyMessage.TYPE) {
            return PreKeyMessage.decode(octets);
        }
        if (type == NormalMessage.TYPE) {
            return NormalMessage.decode(octets);
        }
        throw new CryptoException(Problem.UNSUPPORTED, "Olm has messages of type 0 and 1");
    }

    /** Checks the first octet. */
    static void checkVersion(byte[] octets) {
        if (octets.length == 0) {
            throw CryptoException.malformed("the message is empty");
        }
        if (octets[0] != VERSION) {
            throw new CryptoException(Problem.UNSUPPORTED, "the message is of another version");
        }
    }
}
