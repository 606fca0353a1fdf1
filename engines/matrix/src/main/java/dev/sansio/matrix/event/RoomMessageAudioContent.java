package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.message$m.audio}. Generated from the specification; see {@code src/generator}. */
public record RoomMessageAudioContent(
        String body,
        @Nullable String format,
        @Nullable String formattedBody,
        @Nullable String filename,
        @Nullable AudioInfo info,
        String msgtype,
        @Nullable String url,
        @Nullable ObjectNode file,
        Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomMessageAudioContent> CODEC =
            Codec.object(RoomMessageAudioContent::read, RoomMessageAudioContent::write);

    /** With what must be there alone. */
    public static RoomMessageAudioContent of(String body, String msgtype) {
        return new RoomMessageAudioContent(body, null, null, null, null, msgtype, null, null, Others.NONE);
    }

    private static RoomMessageAudioContent read(Reading in) {
        return new RoomMessageAudioContent(
                in.required("body", Codec.TEXT),
                in.optional("format", Codec.TEXT),
                in.optional("formatted_body", Codec.TEXT),
                in.optional("filename", Codec.TEXT),
                in.optional("info", AudioInfo.CODEC),
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
        out.put("info", AudioInfo.CODEC, info);
        out.put("msgtype", Codec.TEXT, msgtype);
        out.put("url", Codec.TEXT, url);
        out.put("file", Codec.JSON, file);
        out.others(others);
    }

    /** The same with another {@code format}. */
    public RoomMessageAudioContent withFormat(@Nullable String format) {
        return new RoomMessageAudioContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code formattedBody}. */
    public RoomMessageAudioContent withFormattedBody(@Nullable String formattedBody) {
        return new RoomMessageAudioContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code filename}. */
    public RoomMessageAudioContent withFilename(@Nullable String filename) {
        return new RoomMessageAudioContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code info}. */
    public RoomMessageAudioContent withInfo(@Nullable AudioInfo info) {
        return new RoomMessageAudioContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code url}. */
    public RoomMessageAudioContent withUrl(@Nullable String url) {
        return new RoomMessageAudioContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code file}. */
    public RoomMessageAudioContent withFile(@Nullable ObjectNode file) {
        return new RoomMessageAudioContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    /** The same with another {@code others}. */
    public RoomMessageAudioContent withOthers(Others others) {
        return new RoomMessageAudioContent(body, format, formattedBody, filename, info, msgtype, url, file, others);
    }

    @Override
    public String eventType() {
        return "m.room.message";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link RoomMessageAudioContent}. */
    public record AudioInfo(
            @Nullable Long duration,
            @Nullable String mimetype,
            @Nullable Long size,
            Others others) {

        /** How it is read and written. */
        public static final Codec<AudioInfo> CODEC = Codec.object(AudioInfo::read, AudioInfo::write);

        /** With what must be there alone. */
        public static AudioInfo of() {
            return new AudioInfo(null, null, null, Others.NONE);
        }

        private static AudioInfo read(Reading in) {
            return new AudioInfo(
                    in.optional("duration", Codec.NUMBER),
                    in.optional("mimetype", Codec.TEXT),
                    in.optional("size", Codec.NUMBER),
                    in.others());
        }

        private void write(Writing out) {
            out.put("duration", Codec.NUMBER, duration);
            out.put("mimetype", Codec.TEXT, mimetype);
            out.put("size", Codec.NUMBER, size);
            out.others(others);
        }
    }
}
