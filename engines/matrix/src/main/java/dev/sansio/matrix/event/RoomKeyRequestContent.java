package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room_key_request}. Generated from the specification; see {@code src/generator}. */
public record RoomKeyRequestContent(
        @Nullable RequestedKeyInfo body, String action, String requestingDeviceId, String requestId, Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomKeyRequestContent> CODEC =
            Codec.object(RoomKeyRequestContent::read, RoomKeyRequestContent::write);

    /** With what must be there alone. */
    public static RoomKeyRequestContent of(String action, String requestingDeviceId, String requestId) {
        return new RoomKeyRequestContent(null, action, requestingDeviceId, requestId, Others.NONE);
    }

    private static RoomKeyRequestContent read(Reading in) {
        return new RoomKeyRequestContent(
                in.optional("body", RequestedKeyInfo.CODEC),
                in.required("action", Codec.TEXT),
                in.required("requesting_device_id", Codec.TEXT),
                in.required("request_id", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("body", RequestedKeyInfo.CODEC, body);
        out.put("action", Codec.TEXT, action);
        out.put("requesting_device_id", Codec.TEXT, requestingDeviceId);
        out.put("request_id", Codec.TEXT, requestId);
        out.others(others);
    }

    /** The same with another {@code body}. */
    public RoomKeyRequestContent withBody(@Nullable RequestedKeyInfo body) {
        return new RoomKeyRequestContent(body, action, requestingDeviceId, requestId, others);
    }

    /** The same with another {@code others}. */
    public RoomKeyRequestContent withOthers(Others others) {
        return new RoomKeyRequestContent(body, action, requestingDeviceId, requestId, others);
    }

    @Override
    public String eventType() {
        return "m.room_key_request";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link RoomKeyRequestContent}. */
    public record RequestedKeyInfo(
            String algorithm, String roomId, @Nullable String senderKey, String sessionId, Others others) {

        /** How it is read and written. */
        public static final Codec<RequestedKeyInfo> CODEC =
                Codec.object(RequestedKeyInfo::read, RequestedKeyInfo::write);

        /** With what must be there alone. */
        public static RequestedKeyInfo of(String algorithm, String roomId, String sessionId) {
            return new RequestedKeyInfo(algorithm, roomId, null, sessionId, Others.NONE);
        }

        private static RequestedKeyInfo read(Reading in) {
            return new RequestedKeyInfo(
                    in.required("algorithm", Codec.TEXT),
                    in.required("room_id", Codec.TEXT),
                    in.optional("sender_key", Codec.TEXT),
                    in.required("session_id", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("algorithm", Codec.TEXT, algorithm);
            out.put("room_id", Codec.TEXT, roomId);
            out.put("sender_key", Codec.TEXT, senderKey);
            out.put("session_id", Codec.TEXT, sessionId);
            out.others(others);
        }
    }
}
