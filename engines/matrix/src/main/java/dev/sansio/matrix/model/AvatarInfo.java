package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;

/** {@code AvatarInfo}. Generated from the specification; see {@code src/generator}. */
public record AvatarInfo(
        @Nullable Long h,
        @Nullable Long w,
        @Nullable String mimetype,
        @Nullable Long size,
        @Nullable String thumbnailUrl,
        @Nullable ThumbnailInfo thumbnailInfo,
        Others others) {

    /** How it is read and written. */
    public static final Codec<AvatarInfo> CODEC = Codec.object(AvatarInfo::read, AvatarInfo::write);

    /** With what must be there alone. */
    public static AvatarInfo of() {
        return new AvatarInfo(null, null, null, null, null, null, Others.NONE);
    }

    private static AvatarInfo read(Reading in) {
        return new AvatarInfo(
                in.optional("h", Codec.NUMBER),
                in.optional("w", Codec.NUMBER),
                in.optional("mimetype", Codec.TEXT),
                in.optional("size", Codec.NUMBER),
                in.optional("thumbnail_url", Codec.TEXT),
                in.optional("thumbnail_info", ThumbnailInfo.CODEC),
                in.others());
    }

    private void write(Writing out) {
        out.put("h", Codec.NUMBER, h);
        out.put("w", Codec.NUMBER, w);
        out.put("mimetype", Codec.TEXT, mimetype);
        out.put("size", Codec.NUMBER, size);
        out.put("thumbnail_url", Codec.TEXT, thumbnailUrl);
        out.put("thumbnail_info", ThumbnailInfo.CODEC, thumbnailInfo);
        out.others(others);
    }

    /** The same with another {@code h}. */
    public AvatarInfo withH(@Nullable Long h) {
        return new AvatarInfo(h, w, mimetype, size, thumbnailUrl, thumbnailInfo, others);
    }

    /** The same with another {@code w}. */
    public AvatarInfo withW(@Nullable Long w) {
        return new AvatarInfo(h, w, mimetype, size, thumbnailUrl, thumbnailInfo, others);
    }

    /** The same with another {@code mimetype}. */
    public AvatarInfo withMimetype(@Nullable String mimetype) {
        return new AvatarInfo(h, w, mimetype, size, thumbnailUrl, thumbnailInfo, others);
    }

    /** The same with another {@code size}. */
    public AvatarInfo withSize(@Nullable Long size) {
        return new AvatarInfo(h, w, mimetype, size, thumbnailUrl, thumbnailInfo, others);
    }

    /** The same with another {@code thumbnailUrl}. */
    public AvatarInfo withThumbnailUrl(@Nullable String thumbnailUrl) {
        return new AvatarInfo(h, w, mimetype, size, thumbnailUrl, thumbnailInfo, others);
    }

    /** The same with another {@code thumbnailInfo}. */
    public AvatarInfo withThumbnailInfo(@Nullable ThumbnailInfo thumbnailInfo) {
        return new AvatarInfo(h, w, mimetype, size, thumbnailUrl, thumbnailInfo, others);
    }

    /** The same with another {@code others}. */
    public AvatarInfo withOthers(Others others) {
        return new AvatarInfo(h, w, mimetype, size, thumbnailUrl, thumbnailInfo, others);
    }
}
