package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/rooms/{roomId}/report}. Generated from the specification; see {@code src/generator}. */
public record ReportRoom(String roomId, String reason, Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "reportRoom",
            "POST",
            "/_matrix/client/v3/rooms/{roomId}/report",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.13", "1.18"),
            ReportRoom::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static ReportRoom of(String roomId, String reason) {
        return new ReportRoom(roomId, reason, Others.NONE);
    }

    private static ReportRoom read(CallReading in) {
        return new ReportRoom(in.path("roomId", Text.STRING), in.required("reason", Codec.TEXT), in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public ReportRoom withOthers(Others others) {
        return new ReportRoom(roomId, reason, others);
    }
}
