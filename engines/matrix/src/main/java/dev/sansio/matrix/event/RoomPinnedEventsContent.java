package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.pinned_events}. Generated from the specification; see {@code src/generator}. */
public record RoomPinnedEventsContent(List<String> pinned, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomPinnedEventsContent> CODEC =
            Codec.object(RoomPinnedEventsContent::read, RoomPinnedEventsContent::write);

    /** With what must be there alone. */
    public static RoomPinnedEventsContent of(List<String> pinned) {
        return new RoomPinnedEventsContent(pinned, Others.NONE);
    }

    private static RoomPinnedEventsContent read(Reading in) {
        return new RoomPinnedEventsContent(in.required("pinned", Codec.list(Codec.TEXT)), in.others());
    }

    private void write(Writing out) {
        out.put("pinned", Codec.list(Codec.TEXT), pinned);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public RoomPinnedEventsContent withOthers(Others others) {
        return new RoomPinnedEventsContent(pinned, others);
    }

    @Override
    public String eventType() {
        return "m.room.pinned_events";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
