package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.ImageInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.message$m.image}. Generated from the specification; see {@code src/generator}. */
public record RoomMessageImageContent(
        String body,
        @Nullable String format,
        @Nullable String formattedBody,
        @Nullable String filename,
        @Nullable ImageInfo info,
        String msgtype,
        @Nullable String url,
        @Nullable ObjectNode file,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomMessageImageContent> CODEC =
            Codec.object(RoomMessageImageContent::read, RoomMessageImageContent::write);

    /** With what must be there alone. */
    public static RoomMessageImageContent of(String body, String msgtype) {
        return new RoomMessageImageContent(body, null, null, null, null, msgtype, null, null, Others.NONE);
    }

    private static RoomMessageImageContent read(Reading in) {
        return new RoomMessageImageContent(
                in.required("body", Codec.TEXT),
                in.optional("format", Codec.TEXT),
                in.optional("formatted_body", Codec.TEXT),
                in.optional("filename", Codec.TEXT),
                in.optional("info", ImageInfo.CODEC),
                in.required("msgtype", Codec.TEXT),
                in.optional("url", Codec.TEXT),
                in.optional("file", Codec.JSON),
                in.others());
    }

    private void write(Writing out) {
        out.put("body", Codec.TEXT, body);
        out.put("format", Codec.TEXT, format);
        out.put("formatted_body", Codec.TEXT, formattedBody);
        out.put("filename", Codec.TEXT, filename);
        out.put("info", ImageInfo.CODEC, info);
        out.put("msgtype", Codec.TEXT, msgtype);
        out.put("url", Codec.TEXT, url);
        out.put("file", Codec.JSON, file);
        out.others(others);
    }

    /** The same with another {@code format}. */
    public RoomMessageImageContent withFormat(@Nullable String format) {
        return new RoomMessageImageContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code formattedBody}. */
    public RoomMessageImageContent withFormattedBody(@Nullable String formattedBody) {
        return new RoomMessageImageContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code filename}. */
    public RoomMessageImageContent withFilename(@Nullable String filename) {
        return new RoomMessageImageContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code info}. */
    public RoomMessageImageContent withInfo(@Nullable ImageInfo info) {
        return new RoomMessageImageContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code url}. */
    public RoomMessageImageContent withUrl(@Nullable String url) {
        return new RoomMessageImageContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code file}. */
    public RoomMessageImageContent withFile(@Nullable ObjectNode file) {
        return new RoomMessageImageContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code others}. */
    public RoomMessageImageContent withOthers(Others others) {
        return new RoomMessageImageContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
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
