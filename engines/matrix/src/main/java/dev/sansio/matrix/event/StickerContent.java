package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.ImageInfo;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.sticker}. Generated from the specification; see {@code src/generator}. */
public record StickerContent(String body, ImageInfo info, String url, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<StickerContent> CODEC = Codec.object(StickerContent::read, StickerContent::write);

    /** With what must be there alone. */
    public static StickerContent of(String body, ImageInfo info, String url) {
        return new StickerContent(body, info, url, Others.NONE);
    }

    private static StickerContent read(Reading in) {
        return new StickerContent(
                in.required("body", Codec.TEXT),
                in.required("info", ImageInfo.CODEC),
                in.required("url", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("body", Codec.TEXT, body);
        out.put("info", ImageInfo.CODEC, info);
        out.put("url", Codec.TEXT, url);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public StickerContent withOthers(Others others) {
        return new StickerContent(body, info, url, others);
    }

    @Override
    public String eventType() {
        return "m.sticker";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
