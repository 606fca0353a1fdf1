package dev.sansio.matrix.crypto.olm;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import dev.sansio.matrix.crypto.pickle.PickleKind;
import dev.sansio.matrix.crypto.pickle.PickleReader;
import dev.sansio.matrix.crypto.pickle.PickleWriter;
import dev.sansio.matrix.crypto.primitive.Curve25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Ed25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.util.random.RandomGenerator;

/** The keys of one device: the two that it is known by, and those that others begin sessions with. */
public final class OlmAccount {

    private final Ed25519KeyPair signing;
    private final Curve25519KeyPair identity;
    private final OneTimeKeys oneTimeKeys;
    private final OlmLimits limits;

    private OlmAccount(Ed25519KeyPair signing, Curve25519KeyPair identity, OneTimeKeys keys, OlmLimits limits) {
        this.signing = signing;
        this.identity = identity;
        this.oneTimeKeys = keys;
        this.limits = limits;
    }

    /** A new one. */
    public static OlmAccount create(OlmLimits limits, RandomGenerator random) {
        return new OlmAccount(
                Ed25519KeyPair.generate(random),
                Curve25519KeyPair.generate(random),
                new OneTimeKeys(limits.oneTimeKeys()),
                limits);
    }

    /** The pair that signs for the device; its public half is the fingerprint. */
    public Ed25519KeyPair signingKey() {
        return signing;
    }

    /** The public half of the key that sessions are made with. */
    public Curve25519PublicKey identityKey() {
        return identity.publicKey();
    }

    /** The keys that others begin sessions with. */
    public OneTimeKeys oneTimeKeys() {
        return oneTimeKeys;
    }

    /**
     * Begins a session with a device, whose keys were checked.
     *
     * @throws CryptoException if one of its keys would give the secret away
     */
    public OlmSession begin(Curve25519PublicKey identityKey, Curve25519PublicKey oneTimeKey, RandomGenerator random) {
        Curve25519KeyPair base = Curve25519KeyPair.generate(random);
        byte[] secret = join(identity.agree(oneTimeKey), base.agree(identityKey), base.agree(oneTimeKey));
        SessionKeys keys = new SessionKeys(identity.publicKey(), base.publicKey(), oneTimeKey);
        base.wipe();
        return OlmSession.outbound(keys, secret, limits, random);
    }

    /** A session that a message began, its plaintext, and the kind of key that it used. */
    public static final class Begun {

        private final OlmSession session;
        private final byte[] plaintext;
        private final OneTimeKeys.Kind used;

        Begun(OlmSession session, byte[] plaintext, OneTimeKeys.Kind used) {
            this.session = session;
            this.plaintext = plaintext;
            this.used = used;
        }

        /** The session. */
        public OlmSession session() {
            return session;
        }

        /** What was in the message; not a copy. */
        public byte[] plaintext() {
            return plaintext;
        }

        /** The kind of key that it used. */
        public OneTimeKeys.Kind used() {
            return used;
        }

        @Override
        public String toString() {
            return "Begun[" + session + ", " + used + "]";
        }
    }

    /**
     * Takes the first message of a session. Only when it is decrypted the one-time key is forgotten.
     *
     * @param sender the key that the envelope names, which must be the one in the message
     * @throws CryptoException if the key is not (or no longer) one of this account, a key of the message is of small order, or the
     *     message cannot be decrypted
     */
    public Begun receive(Curve25519PublicKey sender, PreKeyMessage message) {
        SessionKeys keys = message.keys();
        if (!keys.identityKey().equals(sender)) {
            throw CryptoException.mismatch("the message names another sender than its envelope");
        }
        Curve25519KeyPair oneTimeKey = oneTimeKeys.find(keys.oneTimeKey());
        if (oneTimeKey == null) {
            throw new CryptoException(Problem.ONE_TIME_KEY, "the one-time key is unknown, or was used");
        }
        byte[] secret = join(
                oneTimeKey.agree(keys.identityKey()), identity.agree(keys.baseKey()), oneTimeKey.agree(keys.baseKey()));
        Octets.wipe(
                oneTimeKey.agree(message.message().ratchetKey())); // the answer will need one that can be agreed with
        OlmSession session = OlmSession.inbound(message, secret, limits);
        byte[] plaintext = session.decrypt(message);
        return new Begun(session, plaintext, oneTimeKeys.use(keys.oneTimeKey()));
    }

    private static byte[] join(byte[] first, byte[] second, byte[] third) {
        byte[] all = Octets.join(first, second, third);
        Octets.wipe(first, second, third);
        return all;
    }

    /** The account, sealed. */
    public byte[] pickle(PickleKey key, RandomGenerator random) {
        PickleWriter out = new PickleWriter(PickleKind.ACCOUNT);
        out.secret(signing.seed()).secret(identity.privateKey());
        oneTimeKeys.write(out);
        return key.seal(out, random);
    }

    /**
     * The account of a pickle.
     *
     * @throws CryptoException if it is none, or of another key
     */
    public static OlmAccount unpickle(byte[] pickle, PickleKey key, OlmLimits limits) {
        PickleReader in = key.open(pickle, PickleKind.ACCOUNT);
        Ed25519KeyPair signing = Ed25519KeyPair.of(in.octets());
        Curve25519KeyPair identity = Curve25519KeyPair.of(in.octets());
        OneTimeKeys keys = OneTimeKeys.read(in, limits.oneTimeKeys());
        in.end();
        return new OlmAccount(signing, identity, keys, limits);
    }

    /** Tells the public keys only. */
    @Override
    public String toString() {
        return "OlmAccount[" + signing.publicKey() + ", " + identity.publicKey() + "]";
    }
}
