package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.message$m.notice}. Generated from the specification; see {@code src/generator}. */
public record RoomMessageNoticeContent(
        String body,
        String msgtype,
        @Nullable String format,
        @Nullable String formattedBody,
        Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomMessageNoticeContent> CODEC =
            Codec.object(RoomMessageNoticeContent::read, RoomMessageNoticeContent::write);

    /** With what must be there alone. */
    public static RoomMessageNoticeContent of(String body, String msgtype) {
        return new RoomMessageNoticeContent(body, msgtype, null, null, Others.NONE);
    }

    private static RoomMessageNoticeContent read(Reading in) {
        return new RoomMessageNoticeContent(
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
    public RoomMessageNoticeContent withFormat(@Nullable String format) {
        return new RoomMessageNoticeContent(body, msgtype, format, formattedBody, others);
    }

    /** The same with another {@code formattedBody}. */
    public RoomMessageNoticeContent withFormattedBody(@Nullable String formattedBody) {
        return new RoomMessageNoticeContent(body, msgtype, format, formattedBody, others);
    }

    /** The same with another {@code others}. */
    public RoomMessageNoticeContent withOthers(Others others) {
        return new RoomMessageNoticeContent(body, msgtype, format, formattedBody, others);
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
