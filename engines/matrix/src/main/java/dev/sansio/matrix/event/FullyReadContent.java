package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.fully_read}. Generated from the specification; see {@code src/generator}. */
public record FullyReadContent(String eventId, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<FullyReadContent> CODEC = Codec.object(FullyReadContent::read, FullyReadContent::write);

    /** With what must be there alone. */
    public static FullyReadContent of(String eventId) {
        return new FullyReadContent(eventId, Others.NONE);
    }

    private static FullyReadContent read(Reading in) {
        return new FullyReadContent(in.required("event_id", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("event_id", Codec.TEXT, eventId);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public FullyReadContent withOthers(Others others) {
        return new FullyReadContent(eventId, others);
    }

    @Override
    public String eventType() {
        return "m.fully_read";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
