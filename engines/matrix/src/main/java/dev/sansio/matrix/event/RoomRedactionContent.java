package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.redaction}. Generated from the specification; see {@code src/generator}. */
public record RoomRedactionContent(
        @Nullable String redacts, @Nullable String reason, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomRedactionContent> CODEC =
            Codec.object(RoomRedactionContent::read, RoomRedactionContent::write);

    /** With what must be there alone. */
    public static RoomRedactionContent of() {
        return new RoomRedactionContent(null, null, Others.NONE);
    }

    private static RoomRedactionContent read(Reading in) {
        return new RoomRedactionContent(
                in.optional("redacts", Codec.TEXT), in.optional("reason", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("redacts", Codec.TEXT, redacts);
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code redacts}. */
    public RoomRedactionContent withRedacts(@Nullable String redacts) {
        return new RoomRedactionContent(redacts, reason, others);
    }

    /** The same with another {@code reason}. */
    public RoomRedactionContent withReason(@Nullable String reason) {
        return new RoomRedactionContent(redacts, reason, others);
    }

    /** The same with another {@code others}. */
    public RoomRedactionContent withOthers(Others others) {
        return new RoomRedactionContent(redacts, reason, others);
    }

    @Override
    public String eventType() {
        return "m.room.redaction";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
