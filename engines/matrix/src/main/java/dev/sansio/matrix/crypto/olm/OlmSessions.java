package dev.sansio.matrix.crypto.olm;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sessions with one device. The one that a message last came by is used for the next; one that none came by counts from its
 * beginning. Beyond the limit the one that was used least recently is forgotten.
 */
public final class OlmSessions {

    private final Curve25519PublicKey device;
    private final OlmLimits limits;
    private final List<OlmSession> sessions;

    /**
     * Sessions that are known.
     *
     * @param sessions the one that was used last comes first
     */
    public OlmSessions(Curve25519PublicKey device, List<OlmSession> sessions, OlmLimits limits) {
        this.device = device;
        this.limits = limits;
        this.sessions = new ArrayList<>(sessions);
        trim();
    }

    /** The session for the next message; null if there is none. */
    public @Nullable OlmSession current() {
        return sessions.isEmpty() ? null : sessions.get(0);
    }

    /** All, the one that was used last first. */
    public List<OlmSession> all() {
        return List.copyOf(sessions);
    }

    /** A session that was begun here. */
    public void add(OlmSession session) {
        sessions.add(0, session);
        trim();
    }

    /** Forgets a session that is of no use. */
    public void remove(OlmSession session) {
        sessions.remove(session);
    }

    /** What was decrypted, by which session, and if it began one the kind of key that it used. */
    public static final class Decrypted {

        private final OlmSession session;
        private final byte[] plaintext;
        private final OneTimeKeys.@Nullable Kind began;

        Decrypted(OlmSession session, byte[] plaintext, OneTimeKeys.@Nullable Kind began) {
            this.session = session;
            this.plaintext = plaintext;
            this.began = began;
        }

        /** The session. */
        public OlmSession session() {
            return session;
        }

        /** What was in the message; not a copy. */
        public byte[] plaintext() {
            return plaintext;
        }

        /** The kind of key that began the session; null if it was there before. */
        public OneTimeKeys.@Nullable Kind began() {
            return began;
        }

        @Override
        public String toString() {
            return "Decrypted[" + session + ", " + began + "]";
        }
    }

    /**
     * Decrypts a message by the session that it belongs to. The first message of one that is not known makes a session.
     *
     * @throws CryptoException if none can; nothing has changed, and no session was made
     */
    public Decrypted decrypt(OlmMessage message, OlmAccount account) {
        return message instanceof PreKeyMessage first ? first(first, account) : known(message);
    }

    private Decrypted first(PreKeyMessage message, OlmAccount account) {
        if (!message.keys().identityKey().equals(device)) {
            throw CryptoException.mismatch("the message is of another device");
        }
        for (OlmSession session : sessions) {
            if (session.keys().equals(message.keys())) {
                return decrypted(session, session.decrypt(message));
            }
        }
        OlmAccount.Begun begun = account.receive(device, message);
        add(begun.session());
        return new Decrypted(begun.session(), begun.plaintext(), begun.used());
    }

    private Decrypted known(OlmMessage message) {
        CryptoException last = new CryptoException(Problem.MISMATCH, "there is no session with the device");
        for (OlmSession session : sessions) {
            try {
                return decrypted(session, session.decrypt(message));
            } catch (CryptoException another) {
                last = last.problem() == Problem.MISMATCH ? another : last;
            }
        }
        throw last;
    }

    private Decrypted decrypted(OlmSession session, byte[] plaintext) {
        sessions.remove(session);
        sessions.add(0, session);
        return new Decrypted(session, plaintext, null);
    }

    private void trim() {
        while (!limits.sessions().admits(sessions.size())) {
            sessions.remove(sessions.size() - 1);
        }
    }
}
