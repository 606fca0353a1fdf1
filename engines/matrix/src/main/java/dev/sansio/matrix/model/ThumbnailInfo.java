package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;

/** {@code ThumbnailInfo}. Generated from the specification; see {@code src/generator}. */
public record ThumbnailInfo(
        @Nullable Long h,
        @Nullable Long w,
        @Nullable String mimetype,
        @Nullable Long size,
        Others others) {

    /** How it is read and written. */
    public static final Codec<ThumbnailInfo> CODEC = Codec.object(ThumbnailInfo::read, ThumbnailInfo::write);

    /** With what must be there alone. */
    public static ThumbnailInfo of() {
        return new ThumbnailInfo(null, null, null, null, Others.NONE);
    }

    private static ThumbnailInfo read(Reading in) {
        return new ThumbnailInfo(
                in.optional("h", Codec.NUMBER),
                in.optional("w", Codec.NUMBER),
                in.optional("mimetype", Codec.TEXT),
                in.optional("size", Codec.NUMBER),
                in.others());
    }

    private void write(Writing out) {
        out.put("h", Codec.NUMBER, h);
        out.put("w", Codec.NUMBER, w);
        out.put("mimetype", Codec.TEXT, mimetype);
        out.put("size", Codec.NUMBER, size);
        out.others(others);
    }

    /** The same with another {@code h}. */
    public ThumbnailInfo withH(@Nullable Long h) {
        return new ThumbnailInfo(h, w, mimetype, size, others);
    }

    /** The same with another {@code w}. */
    public ThumbnailInfo withW(@Nullable Long w) {
        return new ThumbnailInfo(h, w, mimetype, size, others);
    }

    /** The same with another {@code mimetype}. */
    public ThumbnailInfo withMimetype(@Nullable String mimetype) {
        return new ThumbnailInfo(h, w, mimetype, size, others);
    }

    /** The same with another {@code size}. */
    public ThumbnailInfo withSize(@Nullable Long size) {
        return new ThumbnailInfo(h, w, mimetype, size, others);
    }

    /** The same with another {@code others}. */
    public ThumbnailInfo withOthers(Others others) {
        return new ThumbnailInfo(h, w, mimetype, size, others);
    }
}
