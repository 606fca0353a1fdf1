package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.history_visibility}. Generated from the specification; see {@code src/generator}. */
public record RoomHistoryVisibilityContent(String historyVisibility, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomHistoryVisibilityContent> CODEC =
            Codec.object(RoomHistoryVisibilityContent::read, RoomHistoryVisibilityContent::write);

    /** With what must be there alone. */
    public static RoomHistoryVisibilityContent of(String historyVisibility) {
        return new RoomHistoryVisibilityContent(historyVisibility, Others.NONE);
    }

    private static RoomHistoryVisibilityContent read(Reading in) {
        return new RoomHistoryVisibilityContent(in.required("history_visibility", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("history_visibility", Codec.TEXT, historyVisibility);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public RoomHistoryVisibilityContent withOthers(Others others) {
        return new RoomHistoryVisibilityContent(historyVisibility, others);
    }

    @Override
    public String eventType() {
        return "m.room.history_visibility";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
