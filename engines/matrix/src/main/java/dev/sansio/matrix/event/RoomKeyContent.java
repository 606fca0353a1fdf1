package dev.sansio.matrix.event;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room_key}. Generated from the specification; see {@code src/generator}. */
public record RoomKeyContent(
        String algorithm,
        String roomId,
        String sessionId,
        Secret sessionKey,
        @Nullable Boolean sharedHistory,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomKeyContent> CODEC = Codec.object(RoomKeyContent::read, RoomKeyContent::write);

    /** With what must be there alone. */
    public static RoomKeyContent of(String algorithm, String roomId, String sessionId, Secret sessionKey) {
        return new RoomKeyContent(algorithm, roomId, sessionId, sessionKey, null, Others.NONE);
    }

    private static RoomKeyContent read(Reading in) {
        return new RoomKeyContent(
                in.required("algorithm", Codec.TEXT),
                in.required("room_id", Codec.TEXT),
                in.required("session_id", Codec.TEXT),
                in.required("session_key", Codec.SECRET),
                in.optional("shared_history", Codec.FLAG),
                in.others());
    }

    private void write(Writing out) {
        out.put("algorithm", Codec.TEXT, algorithm);
        out.put("room_id", Codec.TEXT, roomId);
        out.put("session_id", Codec.TEXT, sessionId);
        out.put("session_key", Codec.SECRET, sessionKey);
        out.put("shared_history", Codec.FLAG, sharedHistory);
        out.others(others);
    }

    /** The same with another {@code sharedHistory}. */
    public RoomKeyContent withSharedHistory(@Nullable Boolean sharedHistory) {
        return new RoomKeyContent(algorithm, roomId, sessionId, sessionKey, sharedHistory, others);
    }

    /** The same with another {@code others}. */
    public RoomKeyContent withOthers(Others others) {
        return new RoomKeyContent(algorithm, roomId, sessionId, sessionKey, sharedHistory, others);
    }

    @Override
    public String eventType() {
        return "m.room_key";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
