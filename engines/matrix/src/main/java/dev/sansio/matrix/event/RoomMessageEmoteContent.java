package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.message$m.emote}. Generated from the specification; see {@code src/generator}. */
public record RoomMessageEmoteContent(
        String body,
        String msgtype,
        @Nullable String format,
        @Nullable String formattedBody,
        Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomMessageEmoteContent> CODEC =
            Codec.object(RoomMessageEmoteContent::read, RoomMessageEmoteContent::write);

    /** With what must be there alone. */
    public static RoomMessageEmoteContent of(String body, String msgtype) {
        return new RoomMessageEmoteContent(body, msgtype, null, null, Others.NONE);
    }

    private static RoomMessageEmoteContent read(Reading in) {
        return new RoomMessageEmoteContent(
                in.required("body", Codec.TEXT),
                in.required("msgtype", Codec.TEXT),
                in.optional("format", Codec.TEXT),
                in.optional("formatted_body", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("body", Codec.TEXT, body);
        out.put("msgtype", Codec.TEXT, msgtype);
        out.put("format", Codec.TEXT, format);
        out.put("formatted_body", Codec.TEXT, formattedBody);
        out.others(others);
    }

    /** The same with another {@code format}. */
    public RoomMessageEmoteContent withFormat(@Nullable String format) {
        return new RoomMessageEmoteContent(body, msgtype, format, formattedBody, others);
    }

    /** The same with another {@code formattedBody}. */
    public RoomMessageEmoteContent withFormattedBody(@Nullable String formattedBody) {
        return new RoomMessageEmoteContent(body, msgtype, format, formattedBody, others);
    }

    /** The same with another {@code others}. */
    public RoomMessageEmoteContent withOthers(Others others) {
        return new RoomMessageEmoteContent(body, msgtype, format, formattedBody, others);
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
