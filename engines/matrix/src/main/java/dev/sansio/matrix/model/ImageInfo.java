package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code ImageInfo}. Generated from the specification; see {@code src/generator}. */
public record ImageInfo(
        @Nullable Long h,
        @Nullable Long w,
        @Nullable String mimetype,
        @Nullable Long size,
        @Nullable String thumbnailUrl,
        @Nullable ObjectNode thumbnailFile,
        @Nullable ThumbnailInfo thumbnailInfo,
        @Nullable Boolean isAnimated,
        Others others) {

    /** How it is read and written. */
    public static final Codec<ImageInfo> CODEC = Codec.object(ImageInfo::read, ImageInfo::write);

    /** With what must be there alone. */
    public static ImageInfo of() {
        return new ImageInfo(null, null, null, null, null, null, null, null, Others.NONE);
    }

    private static ImageInfo read(Reading in) {
        return new ImageInfo(
                in.optional("h", Codec.NUMBER),
                in.optional("w", Codec.NUMBER),
                in.optional("mimetype", Codec.TEXT),
                in.optional("size", Codec.NUMBER),
                in.optional("thumbnail_url", Codec.TEXT),
                in.optional("thumbnail_file", Codec.JSON),
                in.optional("thumbnail_info", ThumbnailInfo.CODEC),
                in.optional("is_animated", Codec.FLAG),
                in.others());
    }

    private void write(Writing out) {
        out.put("h", Codec.NUMBER, h);
        out.put("w", Codec.NUMBER, w);
        out.put("mimetype", Codec.TEXT, mimetype);
        out.put("size", Codec.NUMBER, size);
        out.put("thumbnail_url", Codec.TEXT, thumbnailUrl);
        out.put("thumbnail_file", Codec.JSON, thumbnailFile);
        out.put("thumbnail_info", ThumbnailInfo.CODEC, thumbnailInfo);
        out.put("is_animated", Codec.FLAG, isAnimated);
        out.others(others);
    }

    /** The same with another {@code h}. */
    public ImageInfo withH(@Nullable Long h) {
        return new ImageInfo(h, w, mimetype, size, thumbnailUrl, thumbnailFile, thumbnailInfo, isAnimated, others);
    }

    /** The same with another {@code w}. */
    public ImageInfo withW(@Nullable Long w) {
        return new ImageInfo(h, w, mimetype, size, thumbnailUrl, thumbnailFile, thumbnailInfo, isAnimated, others);
    }

    /** The same with another {@code mimetype}. */
    public ImageInfo withMimetype(@Nullable String mimetype) {
        return new ImageInfo(h, w, mimetype, size, thumbnailUrl, thumbnailFile, thumbnailInfo, isAnimated, others);
    }

    /** The same with another {@code size}. */
    public ImageInfo withSize(@Nullable Long size) {
        return new ImageInfo(h, w, mimetype, size, thumbnailUrl, thumbnailFile, thumbnailInfo, isAnimated, others);
    }

    /** The same with another {@code thumbnailUrl}. */
    public ImageInfo withThumbnailUrl(@Nullable String thumbnailUrl) {
        return new ImageInfo(h, w, mimetype, size, thumbnailUrl, thumbnailFile, thumbnailInfo, isAnimated, others);
    }

    /** The same with another {@code thumbnailFile}. */
    public ImageInfo withThumbnailFile(@Nullable ObjectNode thumbnailFile) {
        return new ImageInfo(h, w, mimetype, size, thumbnailUrl, thumbnailFile, thumbnailInfo, isAnimated, others);
    }

    /** The same with another {@code thumbnailInfo}. */
    public ImageInfo withThumbnailInfo(@Nullable ThumbnailInfo thumbnailInfo) {
        return new ImageInfo(h, w, mimetype, size, thumbnailUrl, thumbnailFile, thumbnailInfo, isAnimated, others);
    }

    /** The same with another {@code isAnimated}. */
    public ImageInfo withIsAnimated(@Nullable Boolean isAnimated) {
        return new ImageInfo(h, w, mimetype, size, thumbnailUrl, thumbnailFile, thumbnailInfo, isAnimated, others);
    }

    /** The same with another {@code others}. */
    public ImageInfo withOthers(Others others) {
        return new ImageInfo(h, w, mimetype, size, thumbnailUrl, thumbnailFile, thumbnailInfo, isAnimated, others);
    }
}
