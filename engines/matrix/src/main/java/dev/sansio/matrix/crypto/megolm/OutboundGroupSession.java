package dev.sansio.matrix.crypto.megolm;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import dev.sansio.matrix.crypto.pickle.PickleKind;
import dev.sansio.matrix.crypto.pickle.PickleReader;
import dev.sansio.matrix.crypto.pickle.PickleWriter;
import dev.sansio.matrix.crypto.primitive.Ed25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.util.random.RandomGenerator;

/** The session that own messages in a room are encrypted with. */
public final class OutboundGroupSession {

    private final Ed25519KeyPair signing;
    private final Ratchet ratchet;
    private boolean exhausted;

    private OutboundGroupSession(Ed25519KeyPair signing, Ratchet ratchet) {
        this.signing = signing;
        this.ratchet = ratchet;
    }

    /** A new one. */
    public static OutboundGroupSession create(RandomGenerator random) {
        return new OutboundGroupSession(
                Ed25519KeyPair.generate(random), new Ratchet(Octets.random(random, Ratchet.LENGTH), 0));
    }

    /** The name of the session. */
    public String sessionId() {
        return signing.publicKey().base64();
    }

    /** The index of the next message, which is also how many there were. */
    public long messageIndex() {
        return ratchet.index();
    }

    /** What decrypts the next message and all after it, to be shared by Olm. */
    public SessionKey sessionKey() {
        return SessionKey.shared(ratchet, signing);
    }

    /**
     * Encrypts a message and goes on to the next index.
     *
     * @throws CryptoException after 2<sup>32</sup> messages
     */
    public MegolmMessage encrypt(byte[] plaintext, GroupCipher cipher) {
        if (exhausted) {
            throw new CryptoException(Problem.LIMIT, "the session has no index left");
        }
        MegolmMessage message = MegolmMessage.seal(ratchet, signing, plaintext, cipher);
        exhausted = ratchet.index() == Ratchet.LAST;
        if (!exhausted) {
            ratchet.advance(ratchet.index() + 1, cipher.hmac);
        }
        return message;
    }

    /** The session, sealed. */
    public byte[] pickle(PickleKey key, RandomGenerator random) {
        PickleWriter out = new PickleWriter(PickleKind.OUTBOUND_GROUP_SESSION);
        out.secret(signing.seed())
                .octets(ratchet.parts())
                .number(ratchet.index())
                .flag(exhausted);
        return key.seal(out, random);
    }

    /**
     * The session of a pickle.
     *
     * @throws CryptoException if it is none, or of another key
     */
    public static OutboundGroupSession unpickle(byte[] pickle, PickleKey key) {
        PickleReader in = key.open(pickle, PickleKind.OUTBOUND_GROUP_SESSION);
        Ed25519KeyPair signing = Ed25519KeyPair.of(in.octets());
        byte[] parts = Octets.exactly(Ratchet.LENGTH, in.octets(), "the ratchet");
        OutboundGroupSession session = new OutboundGroupSession(signing, new Ratchet(parts, in.number()));
        session.exhausted = in.flag();
        in.end();
        return session;
    }

    /** Tells the name and the index only. */
    @Override
    public String toString() {
        return "OutboundGroupSession[" + sessionId() + ", " + messageIndex() + "]";
    }
}
