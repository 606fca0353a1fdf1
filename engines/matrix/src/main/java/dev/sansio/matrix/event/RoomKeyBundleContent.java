package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room_key_bundle}. Generated from the specification; see {@code src/generator}. */
public record RoomKeyBundleContent(String roomId, ObjectNode file, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomKeyBundleContent> CODEC =
            Codec.object(RoomKeyBundleContent::read, RoomKeyBundleContent::write);

    /** With what must be there alone. */
    public static RoomKeyBundleContent of(String roomId, ObjectNode file) {
        return new RoomKeyBundleContent(roomId, file, Others.NONE);
    }

    private static RoomKeyBundleContent read(Reading in) {
        return new RoomKeyBundleContent(
                in.required("room_id", Codec.TEXT), in.required("file", Codec.JSON), in.others());
    }

    private void write(Writing out) {
        out.put("room_id", Codec.TEXT, roomId);
        out.put("file", Codec.JSON, file);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public RoomKeyBundleContent withOthers(Others others) {
        return new RoomKeyBundleContent(roomId, file, others);
    }

    @Override
    public String eventType() {
        return "m.room_key_bundle";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
