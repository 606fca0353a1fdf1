package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.encrypted}. Generated from the specification; see {@code src/generator}. */
public record RoomEncryptedContent(
        String algorithm,
        JsonNode ciphertext,
        @Nullable String senderKey,
        @Nullable String deviceId,
        @Nullable String sessionId,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomEncryptedContent> CODEC =
            Codec.object(RoomEncryptedContent::read, RoomEncryptedContent::write);

    /** With what must be there alone. */
    public static RoomEncryptedContent of(String algorithm, JsonNode ciphertext) {
        return new RoomEncryptedContent(algorithm, ciphertext, null, null, null, Others.NONE);
    }

    private static RoomEncryptedContent read(Reading in) {
        return new RoomEncryptedContent(
                in.required("algorithm", Codec.TEXT),
                in.required("ciphertext", Codec.ANY),
                in.optional("sender_key", Codec.TEXT),
                in.optional("device_id", Codec.TEXT),
                in.optional("session_id", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("algorithm", Codec.TEXT, algorithm);
        out.put("ciphertext", Codec.ANY, ciphertext);
        out.put("sender_key", Codec.TEXT, senderKey);
        out.put("device_id", Codec.TEXT, deviceId);
        out.put("session_id", Codec.TEXT, sessionId);
        out.others(others);
    }

    /** The same with another {@code senderKey}. */
    public RoomEncryptedContent withSenderKey(@Nullable String senderKey) {
        return new RoomEncryptedContent(algorithm, ciphertext, senderKey, deviceId, sessionId, others);
    }

    /** The same with another {@code deviceId}. */
    public RoomEncryptedContent withDeviceId(@Nullable String deviceId) {
        return new RoomEncryptedContent(algorithm, ciphertext, senderKey, deviceId, sessionId, others);
    }

    /** The same with another {@code sessionId}. */
    public RoomEncryptedContent withSessionId(@Nullable String sessionId) {
        return new RoomEncryptedContent(algorithm, ciphertext, senderKey, deviceId, sessionId, others);
    }

    /** The same with another {@code others}. */
    public RoomEncryptedContent withOthers(Others others) {
        return new RoomEncryptedContent(algorithm, ciphertext, senderKey, deviceId, sessionId, others);
    }

    @Override
    public String eventType() {
        return "m.room.encrypted";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
