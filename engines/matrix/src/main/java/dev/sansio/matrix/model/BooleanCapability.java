package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;

/** {@code BooleanCapability}. Generated from the specification; see {@code src/generator}. */
public record BooleanCapability(boolean enabled, Others others) {

    /** How it is read and written. */
    public static final Codec<BooleanCapability> CODEC =
            Codec.object(BooleanCapability::read, BooleanCapability::write);

    /** With what must be there alone. */
    public static BooleanCapability of(boolean enabled) {
        return new BooleanCapability(enabled, Others.NONE);
    }

    private static BooleanCapability read(Reading in) {
        return new BooleanCapability(in.required("enabled", Codec.FLAG), in.others());
    }

    private void write(Writing out) {
        out.put("enabled", Codec.FLAG, enabled);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public BooleanCapability withOthers(Others others) {
        return new BooleanCapability(enabled, others);
    }
}
