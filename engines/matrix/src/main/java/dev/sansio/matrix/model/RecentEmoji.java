package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;

/** {@code RecentEmoji}. Generated from the specification; see {@code src/generator}. */
public record RecentEmoji(String emoji, double total, Others others) {

    /** How it is read and written. */
    public static final Codec<RecentEmoji> CODEC = Codec.object(RecentEmoji::read, RecentEmoji::write);

    /** With what must be there alone. */
    public static RecentEmoji of(String emoji, double total) {
        return new RecentEmoji(emoji, total, Others.NONE);
    }

    private static RecentEmoji read(Reading in) {
        return new RecentEmoji(in.required("emoji", Codec.TEXT), in.required("total", Codec.REAL), in.others());
    }

    private void write(Writing out) {
        out.put("emoji", Codec.TEXT, emoji);
        out.put("total", Codec.REAL, total);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public RecentEmoji withOthers(Others others) {
        return new RecentEmoji(emoji, total, others);
    }
}
