package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;

/** {@code Tag}. Generated from the specification; see {@code src/generator}. */
public record Tag(@Nullable Double order, Others others) {

    /** How it is read and written. */
    public static final Codec<Tag> CODEC = Codec.object(Tag::read, Tag::write);

    /** With what must be there alone. */
    public static Tag of() {
        return new Tag(null, Others.NONE);
    }

    private static Tag read(Reading in) {
        return new Tag(in.optional("order", Codec.REAL), in.others());
    }

    private void write(Writing out) {
        out.put("order", Codec.REAL, order);
        out.others(others);
    }

    /** The same with another {@code order}. */
    public Tag withOrder(@Nullable Double order) {
        return new Tag(order, others);
    }

    /** The same with another {@code others}. */
    public Tag withOthers(Others others) {
        return new Tag(order, others);
    }
}
