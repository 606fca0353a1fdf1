package dev.sansio.matrix.crypto.olm;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import dev.sansio.matrix.crypto.pickle.PickleKind;
import dev.sansio.matrix.crypto.pickle.PickleReader;
import dev.sansio.matrix.crypto.pickle.PickleWriter;
import dev.sansio.matrix.crypto.primitive.Curve25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A session with one device: the double ratchet (the Olm specification, The Olm Protocol). */
public final class OlmSession {

    private final SessionKeys keys;
    private final OlmLimits limits;
    private final Deque<ReceivingChain> receiving = new ArrayDeque<>();
    private RootKey root;
    private @Nullable SendingChain sending;
    private boolean established;

    private OlmSession(SessionKeys keys, RootKey root, OlmLimits limits) {
        this.keys = keys;
        this.root = root;
        this.limits = limits;
    }

    static OlmSession outbound(SessionKeys keys, byte[] secret, OlmLimits limits, RandomGenerator random) {
        RootKey.Advanced first = RootKey.first(secret);
        OlmSession session = new OlmSession(keys, first.root, limits);
        session.sending = new SendingChain(Curve25519KeyPair.generate(random), first.chainKey);
        return session;
    }

    static OlmSession inbound(PreKeyMessage message, byte[] secret, OlmLimits limits) {
        RootKey.Advanced first = RootKey.first(secret);
        OlmSession session = new OlmSession(message.keys(), first.root, limits);
        session.receiving.add(new ReceivingChain(message.message().ratchetKey(), first.chainKey));
        return session;
    }

    /** The keys that the session was made of. */
    public SessionKeys keys() {
        return keys;
    }

    /** A name that both sides agree on. */
    public String sessionId() {
        return keys.sessionId();
    }

    /** Whether a message came, so that the other side has the session, too. */
    public boolean isEstablished() {
        return established;
    }

    /**
     * Encrypts a message; until one came from the other side it has all that is needed to make the session.
     *
     * @param random for a new ratchet key, if it is our turn
     */
    public OlmMessage encrypt(byte[] plaintext, RandomGenerator random) {
        SendingChain chain = sending;
        if (chain == null) {
            Curve25519KeyPair ratchet = Curve25519KeyPair.generate(random);
            RootKey.Advanced advanced =
                    root.advance(ratchet, receiving.getFirst().ratchetKey());
            replaceRoot(advanced.root);
            chain = new SendingChain(ratchet, advanced.chainKey);
            sending = chain;
        }
        NormalMessage message = chain.seal(plaintext);
        return established ? message : new PreKeyMessage(keys, message);
    }

    /**
     * Decrypts a message.
     *
     * @throws CryptoException if it is none of this session, was decrypted before, or is too far ahead; the session is as before
     */
    public byte[] decrypt(OlmMessage message) {
        if (message instanceof PreKeyMessage first) {
            if (!first.keys().equals(keys)) {
                throw CryptoException.mismatch("the message is of another session");
            }
            return decrypt(first.message());
        }
        return decrypt((NormalMessage) message);
    }

    private byte[] decrypt(NormalMessage message) {
        for (ReceivingChain chain : receiving) {
            if (chain.ratchetKey().equals(message.ratchetKey())) {
                byte[] plaintext = chain.open(message, limits);
                established = true;
                return plaintext;
            }
        }
        return turn(message);
    }

    /** The other side has a new ratchet key. It has ours, so it is our turn to make a new one next. */
    private byte[] turn(NormalMessage message) {
        SendingChain chain = sending;
        if (chain == null) {
            throw CryptoException.mismatch("the ratchet key is none of this session");
        }
        RootKey.Advanced advanced = root.advance(chain.ratchet(), message.ratchetKey());
        ReceivingChain next = new ReceivingChain(message.ratchetKey(), advanced.chainKey);
        byte[] plaintext = next.open(message, limits);
        replaceRoot(advanced.root);
        receiving.addFirst(next);
        while (!limits.chains().admits(receiving.size())) {
            receiving.removeLast().wipe();
        }
        chain.wipe();
        sending = null;
        established = true;
        return plaintext;
    }

    private void replaceRoot(RootKey next) {
        root.wipe();
        root = next;
    }

    /** The session, sealed. */
    public byte[] pickle(PickleKey key, RandomGenerator random) {
        PickleWriter out = new PickleWriter(PickleKind.SESSION);
        out.octets(keys.identityKey().octets())
                .octets(keys.baseKey().octets())
                .octets(keys.oneTimeKey().octets());
        out.secret(root.octets()).flag(established).flag(sending != null);
        if (sending != null) {
            sending.write(out);
        }
        out.number(receiving.size());
        receiving.forEach(chain -> chain.write(out));
        return key.seal(out, random);
    }

    /**
     * The session of a pickle.
     *
     * @throws CryptoException if it is none, or of another key
     */
    public static OlmSession unpickle(byte[] pickle, PickleKey key, OlmLimits limits) {
        PickleReader in = key.open(pickle, PickleKind.SESSION);
        SessionKeys keys = new SessionKeys(
                Curve25519PublicKey.of(in.octets()),
                Curve25519PublicKey.of(in.octets()),
                Curve25519PublicKey.of(in.octets()));
        OlmSession session = new OlmSession(keys, new RootKey(in.octets()), limits);
        session.established = in.flag();
        if (in.flag()) {
            session.sending = SendingChain.read(in);
        }
        for (int i = in.count(64); i > 0; i--) {
            session.receiving.add(ReceivingChain.read(in));
        }
        in.end();
        return session;
    }

    /** Tells the name only. */
    @Override
    public String toString() {
        return "OlmSession[" + sessionId() + "]";
    }
}
