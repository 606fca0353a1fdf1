package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.ThumbnailInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.message$m.location}. Generated from the specification; see {@code src/generator}. */
public record RoomMessageLocationContent(
        String body,
        String geoUri,
        String msgtype,
        @Nullable LocationInfo info,
        Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomMessageLocationContent> CODEC =
            Codec.object(RoomMessageLocationContent::read, RoomMessageLocationContent::write);

    /** With what must be there alone. */
    public static RoomMessageLocationContent of(String body, String geoUri, String msgtype) {
        return new RoomMessageLocationContent(body, geoUri, msgtype, null, Others.NONE);
    }

    private static RoomMessageLocationContent read(Reading in) {
        return new RoomMessageLocationContent(
                in.required("body", Codec.TEXT),
                in.required("geo_uri", Codec.TEXT),
                in.required("msgtype", Codec.TEXT),
                in.optional("info", LocationInfo.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("body", Codec.TEXT, body);
        out.put("geo_uri", Codec.TEXT, geoUri);
        out.put("msgtype", Codec.TEXT, msgtype);
        out.put("info", LocationInfo.CODEC, info);
        out.others(others);
    }

    /** The same with another {@code info}. */
    public RoomMessageLocationContent withInfo(@Nullable LocationInfo info) {
        return new RoomMessageLocationContent(body, geoUri, msgtype, info, others);
    }

    /** The same with another {@code others}. */
    public RoomMessageLocationContent withOthers(Others others) {
        return new RoomMessageLocationContent(body, geoUri, msgtype, info, others);
    }

    @Override
    public String eventType() {
        return "m.room.message";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link RoomMessageLocationContent}. */
    public record LocationInfo(
            @Nullable String thumbnailUrl,
            @Nullable ObjectNode thumbnailFile,
            @Nullable ThumbnailInfo thumbnailInfo,
            Others others) {

        /** How it is read and written. */
        public static final Codec<LocationInfo> CODEC = Codec.object(LocationInfo::read, LocationInfo::write);

        /** With what must be there alone. */
        public static LocationInfo of() {
            return new LocationInfo(null, null, null, Others.NONE);
        }

        private static LocationInfo read(Reading in) {
            return new LocationInfo(
                    in.optional("thumbnail_url", Codec.TEXT),
                    in.optional("thumbnail_file", Codec.JSON),
                    in.optional("thumbnail_info", ThumbnailInfo.CODEC),
                    in.others());
        }

        private void write(Writing out) {
            out.put("thumbnail_url", Codec.TEXT, thumbnailUrl);
            out.put("thumbnail_file", Codec.JSON, thumbnailFile);
            out.put("thumbnail_info", ThumbnailInfo.CODEC, thumbnailInfo);
            out.others(others);
        }
    }
}
