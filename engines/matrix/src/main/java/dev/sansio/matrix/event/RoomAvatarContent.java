package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.AvatarInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.avatar}. Generated from the specification; see {@code src/generator}. */
public record RoomAvatarContent(
        @Nullable AvatarInfo info, @Nullable String url, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomAvatarContent> CODEC =
            Codec.object(RoomAvatarContent::read, RoomAvatarContent::write);

    /** With what must be there alone. */
    public static RoomAvatarContent of() {
        return new RoomAvatarContent(null, null, Others.NONE);
    }

    private static RoomAvatarContent read(Reading in) {
        return new RoomAvatarContent(
                in.optional("info", AvatarInfo.CODEC), in.optional("url", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("info", AvatarInfo.CODEC, info);
        out.put("url", Codec.TEXT, url);
        out.others(others);
    }

    /** The same with another {@code info}. */
    public RoomAvatarContent withInfo(@Nullable AvatarInfo info) {
        return new RoomAvatarContent(info, url, others);
    }

    /** The same with another {@code url}. */
    public RoomAvatarContent withUrl(@Nullable String url) {
        return new RoomAvatarContent(info, url, others);
    }

    /** The same with another {@code others}. */
    public RoomAvatarContent withOthers(Others others) {
        return new RoomAvatarContent(info, url, others);
    }

    @Override
    public String eventType() {
        return "m.room.avatar";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
