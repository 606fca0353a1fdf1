package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/rooms/{roomId}/report/{eventId}}. Generated from the specification; see {@code src/generator}. */
public record ReportEvent(
        String roomId, String eventId, @Nullable String reason, Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "reportEvent",
            "POST",
            "/_matrix/client/v3/rooms/{roomId}/report/{eventId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of("", "1.8", "1.18"),
            ReportEvent::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static ReportEvent of(String roomId, String eventId) {
        return new ReportEvent(roomId, eventId, null, Others.NONE);
    }

    private static ReportEvent read(CallReading in) {
        return new ReportEvent(
                in.path("roomId", Text.STRING),
                in.path("eventId", Text.STRING),
                in.optional("reason", Codec.TEXT),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.path("eventId", Text.STRING, eventId);
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code reason}. */
    public ReportEvent withReason(@Nullable String reason) {
        return new ReportEvent(roomId, eventId, reason, others);
    }

    /** The same with another {@code others}. */
    public ReportEvent withOthers(Others others) {
        return new ReportEvent(roomId, eventId, reason, others);
    }
}
