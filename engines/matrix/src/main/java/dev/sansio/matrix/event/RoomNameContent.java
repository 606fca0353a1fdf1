package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.name}. Generated from the specification; see {@code src/generator}. */
public record RoomNameContent(String name, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomNameContent> CODEC = Codec.object(RoomNameContent::read, RoomNameContent::write);

    /** With what must be there alone. */
    public static RoomNameContent of(String name) {
        return new RoomNameContent(name, Others.NONE);
    }

    private static RoomNameContent read(Reading in) {
        return new RoomNameContent(in.required("name", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("name", Codec.TEXT, name);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public RoomNameContent withOthers(Others others) {
        return new RoomNameContent(name, others);
    }

    @Override
    public String eventType() {
        return "m.room.name";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
