package dev.sansio.matrix.crypto.export;

import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import dev.sansio.matrix.crypto.CryptoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A session in an export ({@code ExportedSessionData}).
 *
 * @param roomId in which it is used
 * @param data what is told of it
 */
public record ExportedSession(String roomId, SessionData data) {

    /**
     * That of an object.
     *
     * @throws CryptoException if it is none, or its name is not that of its key
     */
    public static ExportedSession of(ObjectNode object) {
        SessionData data = SessionData.of(object);
        try {
            Members members = Members.of(object);
            if (!members.text("session_id").equals(data.sessionKey().sessionId())) {
                throw CryptoException.mismatch("the session has another name than its key");
            }
            return new ExportedSession(members.text("room_id"), data);
        } catch (MalformedJsonException malformed) {
            throw CryptoException.malformed(Objects.requireNonNullElse(malformed.getMessage(), "the session"));
        }
    }

    /** The object, which has the key in it. */
    public ObjectNode toObject() {
        return data.toObject()
                .put("room_id", roomId)
                .put("session_id", data.sessionKey().sessionId());
    }

    /** What a text had: sessions, and how many others that could not be read. */
    public record Read(List<ExportedSession> sessions, int refused) {}

    /**
     * Those of the text of an export. One that cannot be read does not keep the others from being.
     *
     * @throws CryptoException if the text is no array of JSON
     */
    public static Read read(byte[] json, JsonLimits limits) {
        JsonNode root;
        try {
            root = Json.read(json, limits);
        } catch (MalformedJsonException malformed) {
            throw CryptoException.malformed("the export is not JSON");
        }
        if (!(root instanceof ArrayNode array)) {
            throw CryptoException.malformed("the export is not an array");
        }
        List<ExportedSession> sessions = new ArrayList<>();
        for (JsonNode element : array) {
            if (element instanceof ObjectNode object) {
                try {
                    sessions.add(of(object));
                } catch (CryptoException unreadable) {
                    // counted below
                }
            }
        }
        return new Read(List.copyOf(sessions), array.size() - sessions.size());
    }

    /** The text of an export. */
    public static byte[] write(List<ExportedSession> sessions) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        sessions.forEach(session -> array.add(session.toObject()));
        return Json.write(array);
    }
}
