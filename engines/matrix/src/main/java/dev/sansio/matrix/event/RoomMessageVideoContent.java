package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.ThumbnailInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.message$m.video}. Generated from the specification; see {@code src/generator}. */
public record RoomMessageVideoContent(
        String body,
        @Nullable String format,
        @Nullable String formattedBody,
        @Nullable String filename,
        @Nullable VideoInfo info,
        String msgtype,
        @Nullable String url,
        @Nullable ObjectNode file,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomMessageVideoContent> CODEC =
            Codec.object(RoomMessageVideoContent::read, RoomMessageVideoContent::write);

    /** With what must be there alone. */
    public static RoomMessageVideoContent of(String body, String msgtype) {
        return new RoomMessageVideoContent(body, null, null, null, null, msgtype, null, null, Others.NONE);
    }

    private static RoomMessageVideoContent read(Reading in) {
        return new RoomMessageVideoContent(
                in.required("body", Codec.TEXT),
                in.optional("format", Codec.TEXT),
                in.optional("formatted_body", Codec.TEXT),
                in.optional("filename", Codec.TEXT),
                in.optional("info", VideoInfo.CODEC),
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
        out.put("info", VideoInfo.CODEC, info);
        out.put("msgtype", Codec.TEXT, msgtype);
        out.put("url", Codec.TEXT, url);
        out.put("file", Codec.JSON, file);
        out.others(others);
    }

    /** The same with another {@code format}. */
    public RoomMessageVideoContent withFormat(@Nullable String format) {
        return new RoomMessageVideoContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code formattedBody}. */
    public RoomMessageVideoContent withFormattedBody(@Nullable String formattedBody) {
        return new RoomMessageVideoContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code filename}. */
    public RoomMessageVideoContent withFilename(@Nullable String filename) {
        return new RoomMessageVideoContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code info}. */
    public RoomMessageVideoContent withInfo(@Nullable VideoInfo info) {
        return new RoomMessageVideoContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code url}. */
    public RoomMessageVideoContent withUrl(@Nullable String url) {
        return new RoomMessageVideoContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code file}. */
    public RoomMessageVideoContent withFile(@Nullable ObjectNode file) {
        return new RoomMessageVideoContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code others}. */
    public RoomMessageVideoContent withOthers(Others others) {
        return new RoomMessageVideoContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    @Override
    public String eventType() {
        return "m.room.message";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link RoomMessageVideoContent}. */
    public record VideoInfo(
            @Nullable Long duration,
            @Nullable Long h,
            @Nullable Long w,
            @Nullable String mimetype,
            @Nullable Long size,
            @Nullable String thumbnailUrl,
            @Nullable ObjectNode thumbnailFile,
            @Nullable ThumbnailInfo thumbnailInfo,
            Others others) {

        /** How it is read and written. */
        public static final Codec<VideoInfo> CODEC = Codec.object(VideoInfo::read, VideoInfo::write);

        /** With what must be there alone. */
        public static VideoInfo of() {
            return new VideoInfo(null, null, null, null, null, null, null, null, Others.NONE);
        }

        private static VideoInfo read(Reading in) {
            return new VideoInfo(
                    in.optional("duration", Codec.NUMBER),
                    in.optional("h", Codec.NUMBER),
                    in.optional("w", Codec.NUMBER),
                    in.optional("mimetype", Codec.TEXT),
                    in.optional("size", Codec.NUMBER),
                    in.optional("thumbnail_url", Codec.TEXT),
                    in.optional("thumbnail_file", Codec.JSON),
                    in.optional("thumbnail_info", ThumbnailInfo.CODEC),
                    in.others());
        }

        private void write(Writing out) {
            out.put("duration", Codec.NUMBER, duration);
            out.put("h", Codec.NUMBER, h);
            out.put("w", Codec.NUMBER, w);
            out.put("mimetype", Codec.TEXT, mimetype);
            out.put("size", Codec.NUMBER, size);
            out.put("thumbnail_url", Codec.TEXT, thumbnailUrl);
            out.put("thumbnail_file", Codec.JSON, thumbnailFile);
            out.put("thumbnail_info", ThumbnailInfo.CODEC, thumbnailInfo);
            out.others(others);
        }
    }
}
