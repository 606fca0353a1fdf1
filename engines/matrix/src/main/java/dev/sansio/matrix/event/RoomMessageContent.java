package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.message}. Generated from the specification; see {@code src/generator}. */
public record RoomMessageContent(String body, String msgtype, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomMessageContent> CODEC =
            Codec.object(RoomMessageContent::read, RoomMessageContent::write);

    /** With what must be there alone. */
    public static RoomMessageContent of(String body, String msgtype) {
        return new RoomMessageContent(body, msgtype, Others.NONE);
    }

    private static RoomMessageContent read(Reading in) {
        return new RoomMessageContent(in.required("body", Codec.TEXT), in.required("msgtype", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("body", Codec.TEXT, body);
        out.put("msgtype", Codec.TEXT, msgtype);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public RoomMessageContent withOthers(Others others) {
        return new RoomMessageContent(body, msgtype, others);
    }

    @Override
    public String eventType() {
        return "m.room.message";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
