package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.dummy}. Generated from the specification; see {@code src/generator}. */
public record DummyContent(Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<DummyContent> CODEC = Codec.object(DummyContent::read, DummyContent::write);

    /** With what must be there alone. */
    public static DummyContent of() {
        return new DummyContent(Others.NONE);
    }

    private static DummyContent read(Reading in) {
        return new DummyContent(in.others());
    }

    private void write(Writing out) {
        out.others(others);
    }

    /** The same with another {@code others}. */
    public DummyContent withOthers(Others others) {
        return new DummyContent(others);
    }

    @Override
    public String eventType() {
        return "m.dummy";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
