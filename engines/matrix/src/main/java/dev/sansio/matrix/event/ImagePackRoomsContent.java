package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.image_pack.rooms}. Generated from the specification; see {@code src/generator}. */
public record ImagePackRoomsContent(Map<String, Map<String, ObjectNode>> rooms, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<ImagePackRoomsContent> CODEC =
            Codec.object(ImagePackRoomsContent::read, ImagePackRoomsContent::write);

    /** With what must be there alone. */
    public static ImagePackRoomsContent of(Map<String, Map<String, ObjectNode>> rooms) {
        return new ImagePackRoomsContent(rooms, Others.NONE);
    }

    private static ImagePackRoomsContent read(Reading in) {
        return new ImagePackRoomsContent(in.required("rooms", Codec.map(Codec.map(Codec.JSON))), in.others());
    }

    private void write(Writing out) {
        out.put("rooms", Codec.map(Codec.map(Codec.JSON)), rooms);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public ImagePackRoomsContent withOthers(Others others) {
        return new ImagePackRoomsContent(rooms, others);
    }

    @Override
    public String eventType() {
        return "m.image_pack.rooms";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
