package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/rooms/{roomId}/read_markers}. Generated from the specification; see {@code src/generator}. */
public record SetReadMarker(
        String roomId,
        @Nullable String fullyRead,
        @Nullable String read,
        @Nullable String readPrivate,
        Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "setReadMarker",
            "POST",
            "/_matrix/client/v3/rooms/{roomId}/read_markers",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            SetReadMarker::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static SetReadMarker of(String roomId) {
        return new SetReadMarker(roomId, null, null, null, Others.NONE);
    }

    private static SetReadMarker read(CallReading in) {
        return new SetReadMarker(
                in.path("roomId", Text.STRING),
                in.optional("m.fully_read", Codec.TEXT),
                in.optional("m.read", Codec.TEXT),
                in.optional("m.read.private", Codec.TEXT),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.put("m.fully_read", Codec.TEXT, fullyRead);
        out.put("m.read", Codec.TEXT, read);
        out.put("m.read.private", Codec.TEXT, readPrivate);
        out.others(others);
    }

    /** The same with another {@code fullyRead}. */
    public SetReadMarker withFullyRead(@Nullable String fullyRead) {
        return new SetReadMarker(roomId, fullyRead, read, readPrivate, others);
    }

    /** The same with another {@code read}. */
    public SetReadMarker withRead(@Nullable String read) {
        return new SetReadMarker(roomId, fullyRead, read, readPrivate, others);
    }

    /** The same with another {@code readPrivate}. */
    public SetReadMarker withReadPrivate(@Nullable String readPrivate) {
        return new SetReadMarker(roomId, fullyRead, read, readPrivate, others);
    }

    /** The same with another {@code others}. */
    public SetReadMarker withOthers(Others others) {
        return new SetReadMarker(roomId, fullyRead, read, readPrivate, others);
    }
}
