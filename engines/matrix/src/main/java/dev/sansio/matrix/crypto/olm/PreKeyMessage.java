package dev.sansio.matrix.crypto.olm;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.message.FieldWriter;
import dev.sansio.matrix.crypto.message.Fields;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;

/**
 * A message with what the other side needs to make a session of it (The Olm Message Format, Pre-Key Messages).
 *
 * @param keys the public keys of the session
 * @param message the message in it
 */
public record PreKeyMessage(SessionKeys keys, NormalMessage message) implements OlmMessage {

    /** The type of {@code m.room.encrypted}. */
    public static final int TYPE = 0;

    private static final int ONE_TIME_KEY = 0x0A;
    private static final int BASE_KEY = 0x12;
    private static final int IDENTITY_KEY = 0x1A;
    private static final int MESSAGE = 0x22;

    /**
     * The message of its octets.
     *
     * @throws CryptoException if they are none
     */
    public static PreKeyMessage decode(byte[] octets) {
        OlmMessage.checkVersion(octets);
        Fields fields = Fields.read(octets, 1, octets.length);
        SessionKeys keys = new SessionKeys(
                Curve25519PublicKey.of(fields.string(IDENTITY_KEY)),
                Curve25519PublicKey.of(fields.string(BASE_KEY)),
                Curve25519PublicKey.of(fields.string(ONE_TIME_KEY)));
        return new PreKeyMessage(keys, NormalMessage.decode(fields.string(MESSAGE)));
    }

    @Override
    public int type() {
        return TYPE;
    }

    @Override
    public byte[] octets() {
        byte[] inner = message.octets();
        return new FieldWriter(VERSION, inner.length + 108)
                .string(ONE_TIME_KEY, keys.oneTimeKey().octets())
                .string(BASE_KEY, keys.baseKey().octets())
                .string(IDENTITY_KEY, keys.identityKey().octets())
                .string(MESSAGE, inner)
                .toOctets();
    }
}
