package dev.sansio.matrix.crypto.machine;

import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.export.ExportedSession;
import dev.sansio.matrix.crypto.export.SessionData;
import dev.sansio.matrix.crypto.machine.KeptSession.SessionOrigin;
import dev.sansio.matrix.crypto.megolm.GroupCipher;
import dev.sansio.matrix.crypto.megolm.InboundGroupSession;
import dev.sansio.matrix.crypto.megolm.InboundGroupSession.Relation;
import dev.sansio.matrix.crypto.megolm.IndexUse;
import dev.sansio.matrix.crypto.megolm.MegolmMessage;
import dev.sansio.matrix.crypto.megolm.SessionKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The inbound sessions of all rooms. */
final class RoomKeys {

    private static final int LIVE = 256;

    private record Name(String roomId, String sessionId) {}

    private record Live(InboundGroupSession session, SessionOrigin origin) {}

    private final OwnDevice own;
    final GroupCipher cipher = new GroupCipher();

    /** Sessions that were used lately, because opening a pickle costs more than a message. */
    private final Map<Name, Live> live = new LinkedHashMap<>(16, 0.75f, true);

    RoomKeys(OwnDevice own) {
        this.own = own;
    }

    /**
     * Takes a key, unless a better one is there: one takes the place of another only if both are of one ratchet, it begins earlier,
     * and it comes from the sender or from a device of our own. Whoever has a key can send it again: a sender's claim to a session
     * that is here counts only if it covers all of it, and if two users claim a session nobody owns it.
     */
    void take(String roomId, SessionKey key, SessionOrigin origin) {
        InboundGroupSession session = InboundGroupSession.of(key);
        Live known = find(roomId, key.sessionId());
        if (known == null) {
            keep(roomId, session, origin);
            return;
        }
        Relation relation = session.compare(known.session);
        if (relation == Relation.UNCONNECTED) {
            throw CryptoException.mismatch("the key is of another ratchet than the one that is known");
        }
        boolean earlier = relation == Relation.EARLIER && origin.provenance() != Provenance.RESTORED;
        SessionOrigin next = origin(known.origin, origin, relation);
        if (earlier || !next.equals(known.origin)) {
            keep(roomId, earlier ? session : known.session, next);
        }
    }

    private static SessionOrigin origin(SessionOrigin known, SessionOrigin claimed, Relation relation) {
        if (claimed.provenance() != Provenance.SENDER) {
            return known;
        }
        if (known.provenance() == Provenance.SENDER) {
            return Objects.equals(known.owner(), claimed.owner()) ? known : known.disputed();
        }
        return relation == Relation.LATER ? known : claimed;
    }

    private void keep(String roomId, InboundGroupSession session, SessionOrigin origin) {
        byte[] pickle = session.pickle(own.pickleKey, own.surroundings.random());
        own.store.inbound(new KeptSession(roomId, session.sessionId(), pickle, origin));
        live.remove(new Name(roomId, session.sessionId()));
        own.events.add(new EncryptionEvent.RoomKeyReceived(roomId, session.sessionId(), origin.provenance()));
    }

    private @Nullable Live find(String roomId, String sessionId) {
        Name name = new Name(roomId, sessionId);
        Live there = live.get(name);
        if (there == null) {
            KeptSession kept = own.store.inbound(roomId, sessionId);
            if (kept == null) {
                return null;
            }
            there = new Live(InboundGroupSession.unpickle(kept.pickle(), own.pickleKey), kept.origin());
            live.put(name, there);
            if (live.size() > LIVE) {
                live.remove(live.keySet().iterator().next());
            }
        }
        return there;
    }

    /** The session of a name as it may be passed on, or null. */
    @Nullable
    ExportedSession export(String roomId, String sessionId) {
        Live known = find(roomId, sessionId);
        if (known == null) {
            return null;
        }
        SessionOrigin origin = known.origin;
        SessionKey key = known.session.export(known.session.firstKnownIndex());
        return new ExportedSession(
                roomId,
                new SessionData(
                        key, origin.senderKey(), origin.claimedEd25519(), origin.chain(), origin.sharedHistory()));
    }

    DecryptedEvent decrypt(EncryptedRoomEvent event, JsonLimits limits) {
        try {
            Members content = Members.of(event.content());
            if (!content.text("algorithm").equals(SessionData.ALGORITHM)) {
                throw new CryptoException(Problem.UNSUPPORTED, "the event is encrypted with another algorithm");
            }
            String sessionId = content.text("session_id");
            Live known = find(event.roomId(), sessionId);
            if (known == null) {
                throw new CryptoException(Problem.MESSAGE_INDEX, "the key of the session is not here");
            }
            MegolmMessage message = MegolmMessage.parse(content.text("ciphertext"));
            InboundGroupSession.Decrypted decrypted = known.session.decrypt(message, cipher);
            ObjectNode inner = Json.readObject(decrypted.plaintext(), limits);
            return checked(event, sessionId, known.origin, decrypted.index(), Members.of(inner));
        } catch (MalformedJsonException malformed) {
            throw CryptoException.malformed(Objects.requireNonNullElse(malformed.getMessage(), "the event"));
        }
    }

    private DecryptedEvent checked(
            EncryptedRoomEvent event, String sessionId, SessionOrigin origin, long index, Members inner) {
        if (!inner.text("room_id").equals(event.roomId())) {
            throw CryptoException.mismatch("the event was encrypted for another room");
        }
        if (origin.owner() != null && !origin.owner().equals(event.sender())) {
            throw CryptoException.mismatch("the event is said to be of another user than its session");
        }
        ObjectNode content = inner.optionalObject("content");
        if (content == null) {
            throw CryptoException.malformed("content is missing");
        }
        String type = inner.text("type");
        IndexUse use = new IndexUse(event.roomId(), sessionId, index, event.eventId(), event.timestamp());
        use.check(own.store.use(use));
        JsonNode relation = event.content().path("m.relates_to");
        ObjectNode clear = relation instanceof ObjectNode object ? object : null;
        return new DecryptedEvent(type, content, sessionId, index, origin, clear);
    }
}
