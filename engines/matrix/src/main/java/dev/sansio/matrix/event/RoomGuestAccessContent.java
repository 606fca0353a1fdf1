package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.guest_access}. Generated from the specification; see {@code src/generator}. */
public record RoomGuestAccessContent(String guestAccess, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomGuestAccessContent> CODEC =
            Codec.object(RoomGuestAccessContent::read, RoomGuestAccessContent::write);

    /** With what must be there alone. */
    public static RoomGuestAccessContent of(String guestAccess) {
        return new RoomGuestAccessContent(guestAccess, Others.NONE);
    }

    private static RoomGuestAccessContent read(Reading in) {
        return new RoomGuestAccessContent(in.required("guest_access", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("guest_access", Codec.TEXT, guestAccess);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public RoomGuestAccessContent withOthers(Others others) {
        return new RoomGuestAccessContent(guestAccess, others);
    }

    @Override
    public String eventType() {
        return "m.room.guest_access";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
