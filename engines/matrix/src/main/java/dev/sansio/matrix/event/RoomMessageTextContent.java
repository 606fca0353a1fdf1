package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.message$m.text}. Generated from the specification; see {@code src/generator}. */
public record RoomMessageTextContent(
        String body,
        String msgtype,
        @Nullable String format,
        @Nullable String formattedBody,
        Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomMessageTextContent> CODEC =
            Codec.object(RoomMessageTextContent::read, RoomMessageTextContent::write);

    /** With what must be there alone. */
    public static RoomMessageTextContent of(String body, String msgtype) {
        return new RoomMessageTextContent(body, msgtype, null, null, Others.NONE);
    }

    private static RoomMessageTextContent read(Reading in) {
        return new RoomMessageTextContent(
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
    public RoomMessageTextContent withFormat(@Nullable String format) {
        return new RoomMessageTextContent(body, msgtype, format, formattedBody, others);
    }

    /** The same with another {@code formattedBody}. */
    public RoomMessageTextContent withFormattedBody(@Nullable String formattedBody) {
        return new RoomMessageTextContent(body, msgtype, format, formattedBody, others);
    }

    /** The same with another {@code others}. */
    public RoomMessageTextContent withOthers(Others others) {
        return new RoomMessageTextContent(body, msgtype, format, formattedBody, others);
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
