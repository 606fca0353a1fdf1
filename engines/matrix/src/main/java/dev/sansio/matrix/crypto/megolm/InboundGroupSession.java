package dev.sansio.matrix.crypto.megolm;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import dev.sansio.matrix.crypto.pickle.PickleKind;
import dev.sansio.matrix.crypto.pickle.PickleReader;
import dev.sansio.matrix.crypto.pickle.PickleWriter;
import dev.sansio.matrix.crypto.primitive.Ed25519PublicKey;
import dev.sansio.matrix.crypto.primitive.HmacSha256;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.util.random.RandomGenerator;

/** A session that messages of another device are decrypted with, from the first index that is known. */
public final class InboundGroupSession {

    private final Ed25519PublicKey signingKey;
    private final Ratchet first;
    /** The index that was decrypted last, because the next message is mostly the one behind it. */
    private Ratchet latest;

    private InboundGroupSession(Ed25519PublicKey signingKey, Ratchet first) {
        this.signingKey = signingKey;
        this.first = first;
        this.latest = first.copy();
    }

    /** That of a key. */
    public static InboundGroupSession of(SessionKey key) {
        return new InboundGroupSession(key.signingKey(), key.ratchet());
    }

    /** The name of the session. */
    public String sessionId() {
        return signingKey.base64();
    }

    /** The first index that can be decrypted. */
    public long firstKnownIndex() {
        return first.index();
    }

    /** A decrypted message. */
    public static final class Decrypted {

        private final byte[] plaintext;
        private final long index;

        Decrypted(byte[] plaintext, long index) {
            this.plaintext = plaintext;
            this.index = index;
        }

        /** What was in the message; not a copy. */
        public byte[] plaintext() {
            return plaintext;
        }

        /** Its index, which no other event may have. */
        public long index() {
            return index;
        }

        @Override
        public String toString() {
            return "Decrypted[" + index + "]";
        }
    }

    /**
     * Decrypts a message, whose signature is verified first.
     *
     * @throws CryptoException if the signature or the code is another, or the index lies before the first known
     */
    public Decrypted decrypt(MegolmMessage message, GroupCipher cipher) {
        if (!message.isSignedBy(signingKey)) {
            throw new CryptoException(Problem.SIGNATURE, "the message is not signed by its session");
        }
        Ratchet ratchet = at(message.index(), cipher.hmac);
        byte[] plaintext = message.open(ratchet, cipher);
        if (ratchet.index() > latest.index()) {
            latest.wipe();
            latest = ratchet;
        } else {
            ratchet.wipe();
        }
        return new Decrypted(plaintext, message.index());
    }

    private Ratchet at(long index, HmacSha256 hmac) {
        if (index < first.index()) {
            throw new CryptoException(Problem.MESSAGE_INDEX, "the message lies before what is known of the session");
        }
        Ratchet ratchet = (index < latest.index() ? first : latest).copy();
        ratchet.advance(index, hmac);
        return ratchet;
    }

    /**
     * What decrypts the session from an index on, unsigned.
     *
     * @throws CryptoException if the index lies before the first known
     */
    public SessionKey export(long index) {
        return SessionKey.exported(at(index, new HmacSha256()), signingKey);
    }

    /** What one session is to another of the same name. */
    public enum Relation {
        /** Both know the same. */
        EQUAL,
        /** This one knows earlier messages. */
        EARLIER,
        /** The other knows earlier messages. */
        LATER,
        /** They are of different ratchets: one of them is forged. */
        UNCONNECTED
    }

    /** Compares what is known: only a session of the same ratchet that begins earlier may take the place of another. */
    public Relation compare(InboundGroupSession other) {
        long index = Math.max(first.index(), other.first.index());
        HmacSha256 hmac = new HmacSha256();
        if (!signingKey.equals(other.signingKey) || !at(index, hmac).equalsAt(other.at(index, hmac))) {
            return Relation.UNCONNECTED;
        }
        int order = Long.compare(first.index(), other.first.index());
        return order == 0 ? Relation.EQUAL : order < 0 ? Relation.EARLIER : Relation.LATER;
    }

    /** The session, sealed. */
    public byte[] pickle(PickleKey key, RandomGenerator random) {
        PickleWriter out = new PickleWriter(PickleKind.INBOUND_GROUP_SESSION);
        out.octets(signingKey.octets()).octets(first.parts()).number(first.index());
        return key.seal(out, random);
    }

    /**
     * The session of a pickle.
     *
     * @throws CryptoException if it is none, or of another key
     */
    public static InboundGroupSession unpickle(byte[] pickle, PickleKey key) {
        PickleReader in = key.open(pickle, PickleKind.INBOUND_GROUP_SESSION);
        Ed25519PublicKey signingKey = Ed25519PublicKey.of(in.octets());
        byte[] parts = Octets.exactly(Ratchet.LENGTH, in.octets(), "the ratchet");
        InboundGroupSession session = new InboundGroupSession(signingKey, new Ratchet(parts, in.number()));
        in.end();
        return session;
    }

    /** Tells the name and the index only. */
    @Override
    public String toString() {
        return "InboundGroupSession[" + sessionId() + ", " + firstKnownIndex() + "]";
    }
}
