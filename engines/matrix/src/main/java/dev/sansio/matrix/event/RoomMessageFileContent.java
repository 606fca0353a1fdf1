package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.ThumbnailInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.message$m.file}. Generated from the specification; see {@code src/generator}. */
public record RoomMessageFileContent(
        String body,
        @Nullable String format,
        @Nullable String formattedBody,
        @Nullable String filename,
        @Nullable FileInfo info,
        String msgtype,
        @Nullable String url,
        @Nullable ObjectNode file,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomMessageFileContent> CODEC =
            Codec.object(RoomMessageFileContent::read, RoomMessageFileContent::write);

    /** With what must be there alone. */
    public static RoomMessageFileContent of(String body, String msgtype) {
        return new RoomMessageFileContent(body, null, null, null, null, msgtype, null, null, Others.NONE);
    }

    private static RoomMessageFileContent read(Reading in) {
        return new RoomMessageFileContent(
                in.required("body", Codec.TEXT),
                in.optional("format", Codec.TEXT),
                in.optional("formatted_body", Codec.TEXT),
                in.optional("filename", Codec.TEXT),
                in.optional("info", FileInfo.CODEC),
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
        out.put("info", FileInfo.CODEC, info);
        out.put("msgtype", Codec.TEXT, msgtype);
        out.put("url", Codec.TEXT, url);
        out.put("file", Codec.JSON, file);
        out.others(others);
    }

    /** The same with another {@code format}. */
    public RoomMessageFileContent withFormat(@Nullable String format) {
        return new RoomMessageFileContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code formattedBody}. */
    public RoomMessageFileContent withFormattedBody(@Nullable String formattedBody) {
        return new RoomMessageFileContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code filename}. */
    public RoomMessageFileContent withFilename(@Nullable String filename) {
        return new RoomMessageFileContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code info}. */
    public RoomMessageFileContent withInfo(@Nullable FileInfo info) {
        return new RoomMessageFileContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code url}. */
    public RoomMessageFileContent withUrl(@Nullable String url) {
        return new RoomMessageFileContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code file}. */
    public RoomMessageFileContent withFile(@Nullable ObjectNode file) {
        return new RoomMessageFileContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code others}. */
    public RoomMessageFileContent withOthers(Others others) {
        return new RoomMessageFileContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    @Override
    public String eventType() {
        return "m.room.message";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link RoomMessageFileContent}. */
    public record FileInfo(
            @Nullable String mimetype,
            @Nullable Long size,
            @Nullable String thumbnailUrl,
            @Nullable ObjectNode thumbnailFile,
            @Nullable ThumbnailInfo thumbnailInfo,
            Others others) {

        /** How it is read and written. */
        public static final Codec<FileInfo> CODEC = Codec.object(FileInfo::read, FileInfo::write);

        /** With what must be there alone. */
        public static FileInfo of() {
            return new FileInfo(null, null, null, null, null, Others.NONE);
        }

        private static FileInfo read(Reading in) {
            return new FileInfo(
                    in.optional("mimetype", Codec.TEXT),
                    in.optional("size", Codec.NUMBER),
                    in.optional("thumbnail_url", Codec.TEXT),
                    in.optional("thumbnail_file", Codec.JSON),
                    in.optional("thumbnail_info", ThumbnailInfo.CODEC),
                    in.others());
        }

        private void write(Writing out) {
            out.put("mimetype", Codec.TEXT, mimetype);
            out.put("size", Codec.NUMBER, size);
            out.put("thumbnail_url", Codec.TEXT, thumbnailUrl);
            out.put("thumbnail_file", Codec.JSON, thumbnailFile);
            out.put("thumbnail_info", ThumbnailInfo.CODEC, thumbnailInfo);
            out.others(others);
        }
    }
}
