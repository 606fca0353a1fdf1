package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.ImageInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.image_pack}. Generated from the specification; see {@code src/generator}. */
public record RoomImagePackContent(
        Map<String, ImagePackImage> images, @Nullable ImagePackMeta pack, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomImagePackContent> CODEC =
            Codec.object(RoomImagePackContent::read, RoomImagePackContent::write);

    /** With what must be there alone. */
    public static RoomImagePackContent of(Map<String, ImagePackImage> images) {
        return new RoomImagePackContent(images, null, Others.NONE);
    }

    private static RoomImagePackContent read(Reading in) {
        return new RoomImagePackContent(
                in.required("images", Codec.map(ImagePackImage.CODEC)),
                in.optional("pack", ImagePackMeta.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("images", Codec.map(ImagePackImage.CODEC), images);
        out.put("pack", ImagePackMeta.CODEC, pack);
        out.others(others);
    }

    /** The same with another {@code pack}. */
    public RoomImagePackContent withPack(@Nullable ImagePackMeta pack) {
        return new RoomImagePackContent(images, pack, others);
    }

    /** The same with another {@code others}. */
    public RoomImagePackContent withOthers(Others others) {
        return new RoomImagePackContent(images, pack, others);
    }

    @Override
    public String eventType() {
        return "m.room.image_pack";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }

    /** Part of {@link RoomImagePackContent}. */
    public record ImagePackImage(
            String url, @Nullable String body, @Nullable ImageInfo info, Others others) {

        /** How it is read and written. */
        public static final Codec<ImagePackImage> CODEC = Codec.object(ImagePackImage::read, ImagePackImage::write);

        /** With what must be there alone. */
        public static ImagePackImage of(String url) {
            return new ImagePackImage(url, null, null, Others.NONE);
        }

        private static ImagePackImage read(Reading in) {
            return new ImagePackImage(
                    in.required("url", Codec.TEXT),
                    in.optional("body", Codec.TEXT),
                    in.optional("info", ImageInfo.CODEC),
                    in.others());
        }

        private void write(Writing out) {
            out.put("url", Codec.TEXT, url);
            out.put("body", Codec.TEXT, body);
            out.put("info", ImageInfo.CODEC, info);
            out.others(others);
        }
    }

    /** Part of {@link RoomImagePackContent}. */
    public record ImagePackMeta(
            @Nullable String displayName,
            @Nullable String avatarUrl,
            @Nullable List<String> usage,
            @Nullable String attribution,
            Others others) {

        /** How it is read and written. */
        public static final Codec<ImagePackMeta> CODEC = Codec.object(ImagePackMeta::read, ImagePackMeta::write);

        /** With what must be there alone. */
        public static ImagePackMeta of() {
            return new ImagePackMeta(null, null, null, null, Others.NONE);
        }

        private static ImagePackMeta read(Reading in) {
            return new ImagePackMeta(
                    in.optional("display_name", Codec.TEXT),
                    in.optional("avatar_url", Codec.TEXT),
                    in.optional("usage", Codec.list(Codec.TEXT)),
                    in.optional("attribution", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("display_name", Codec.TEXT, displayName);
            out.put("avatar_url", Codec.TEXT, avatarUrl);
            out.put("usage", Codec.list(Codec.TEXT), usage);
            out.put("attribution", Codec.TEXT, attribution);
            out.others(others);
        }
    }
}
