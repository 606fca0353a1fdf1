package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.tombstone}. Generated from the specification; see {@code src/generator}. */
public record RoomTombstoneContent(String body, String replacementRoom, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomTombstoneContent> CODEC =
            Codec.object(RoomTombstoneContent::read, RoomTombstoneContent::write);

    /** With what must be there alone. */
    public static RoomTombstoneContent of(String body, String replacementRoom) {
        return new RoomTombstoneContent(body, replacementRoom, Others.NONE);
    }

    private static RoomTombstoneContent read(Reading in) {
        return new RoomTombstoneContent(
                in.required("body", Codec.TEXT), in.required("replacement_room", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("body", Codec.TEXT, body);
        out.put("replacement_room", Codec.TEXT, replacementRoom);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public RoomTombstoneContent withOthers(Others others) {
        return new RoomTombstoneContent(body, replacementRoom, others);
    }

    @Override
    public String eventType() {
        return "m.room.tombstone";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
