package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room_key.withheld}. Generated from the specification; see {@code src/generator}. */
public record RoomKeyWithheldContent(
        String algorithm,
        @Nullable String roomId,
        @Nullable String sessionId,
        String senderKey,
        String code,
        @Nullable String reason,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomKeyWithheldContent> CODEC =
            Codec.object(RoomKeyWithheldContent::read, RoomKeyWithheldContent::write);

    /** With what must be there alone. */
    public static RoomKeyWithheldContent of(String algorithm, String senderKey, String code) {
        return new RoomKeyWithheldContent(algorithm, null, null, senderKey, code, null, Others.NONE);
    }

    private static RoomKeyWithheldContent read(Reading in) {
        return new RoomKeyWithheldContent(
                in.required("algorithm", Codec.TEXT),
                in.optional("room_id", Codec.TEXT),
                in.optional("session_id", Codec.TEXT),
                in.required("sender_key", Codec.TEXT),
                in.required("code", Codec.TEXT),
                in.optional("reason", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("algorithm", Codec.TEXT, algorithm);
        out.put("room_id", Codec.TEXT, roomId);
        out.put("session_id", Codec.TEXT, sessionId);
        out.put("sender_key", Codec.TEXT, senderKey);
        out.put("code", Codec.TEXT, code);
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code roomId}. */
    public RoomKeyWithheldContent withRoomId(@Nullable String roomId) {
        return new RoomKeyWithheldContent(algorithm, roomId, sessionId, senderKey, code, reason, others);
    }

    /** The same with another {@code sessionId}. */
    public RoomKeyWithheldContent withSessionId(@Nullable String sessionId) {
        return new RoomKeyWithheldContent(algorithm, roomId, sessionId, senderKey, code, reason, others);
    }

    /** The same with another {@code reason}. */
    public RoomKeyWithheldContent withReason(@Nullable String reason) {
        return new RoomKeyWithheldContent(algorithm, roomId, sessionId, senderKey, code, reason, others);
    }

    /** The same with another {@code others}. */
    public RoomKeyWithheldContent withOthers(Others others) {
        return new RoomKeyWithheldContent(algorithm, roomId, sessionId, senderKey, code, reason, others);
    }

    @Override
    public String eventType() {
        return "m.room_key.withheld";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
