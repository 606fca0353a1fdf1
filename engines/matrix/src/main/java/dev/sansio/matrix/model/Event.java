package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event of any kind, in whatever form the interface gives it (client-server API, "Types of room events"): which members are
 * there depends on where it came from. Its content is raw; {@code EventTypes.content} reads it.
 *
 * @param type such as {@code m.room.message}
 * @param content as it came; read it, do not change it
 * @param stateKey what state it sets together with its type; null for an event that is no state
 * @param originServerTs milliseconds since 1970, as the sender's homeserver claims
 * @param roomId absent in what sync brings
 * @param unsigned what the homeserver added
 */
public record Event(
        String type,
        ObjectNode content,
        @Nullable String eventId,
        @Nullable String sender,
        @Nullable String stateKey,
        @Nullable Long originServerTs,
        @Nullable String roomId,
        @Nullable ObjectNode unsigned,
        Others others) {

    /** How it is read and written. */
    public static final Codec<Event> CODEC = Codec.object(Event::read, Event::write);

    /** An event of a type alone, as account data and messages to devices are. */
    public static Event of(String type, ObjectNode content) {
        return new Event(type, content, null, null, null, null, null, null, Others.NONE);
    }

    /** An event as it stands in state that is stripped. */
    public static Event state(String type, String stateKey, String sender, ObjectNode content) {
        return new Event(type, content, null, sender, stateKey, null, null, null, Others.NONE);
    }

    private static Event read(Reading in) {
        return new Event(
                in.required("type", Codec.TEXT),
                in.required("content", Codec.JSON),
                in.optional("event_id", Codec.TEXT),
                in.optional("sender", Codec.TEXT),
                in.optional("state_key", Codec.TEXT),
                in.optional("origin_server_ts", Codec.NUMBER),
                in.optional("room_id", Codec.TEXT),
                in.optional("unsigned", Codec.JSON),
                in.others());
    }

    private void write(Writing out) {
        out.put("type", Codec.TEXT, type);
        out.put("content", Codec.JSON, content);
        out.put("event_id", Codec.TEXT, eventId);
        out.put("sender", Codec.TEXT, sender);
        out.put("state_key", Codec.TEXT, stateKey);
        out.put("origin_server_ts", Codec.NUMBER, originServerTs);
        out.put("room_id", Codec.TEXT, roomId);
        out.put("unsigned", Codec.JSON, unsigned);
        out.others(others);
    }

    /** The whole event as JSON. */
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Whether it sets state. */
    public boolean isState() {
        return stateKey != null;
    }

    /** A text in the content, or null. */
    public @Nullable String text(String member) {
        JsonNode value = content.get(member);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    /** Under which transaction this device sent it, or null if another did. */
    public @Nullable String transactionId() {
        JsonNode id = unsigned == null ? null : unsigned.get("transaction_id");
        return id != null && id.isString() ? id.stringValue() : null;
    }

    /** The same in a room. */
    public Event inRoom(String room) {
        return new Event(type, content, eventId, sender, stateKey, originServerTs, room, unsigned, others);
    }

    /** The same with other content. */
    public Event withContent(ObjectNode other) {
        return new Event(type, other, eventId, sender, stateKey, originServerTs, roomId, unsigned, others);
    }

    /** The same with what a homeserver adds. */
    public Event withUnsigned(Map<String, JsonNode> members) {
        Writing all = new Writing();
        members.forEach((name, value) -> all.put(name, Codec.ANY, value));
        return new Event(type, content, eventId, sender, stateKey, originServerTs, roomId, all.object(), others);
    }

    /** Without the content, which may be secret. */
    @Override
    public String toString() {
        return "Event[" + type + (stateKey == null ? "" : " \"" + stateKey + "\"") + " " + eventId + " by " + sender
                + " in " + roomId + "]";
    }
}
