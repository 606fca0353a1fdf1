package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;

/** {@code UserIdentifier}. Generated from the specification; see {@code src/generator}. */
public record UserIdentifier(String type, Others others) {

    /** How it is read and written. */
    public static final Codec<UserIdentifier> CODEC = Codec.object(UserIdentifier::read, UserIdentifier::write);

    /** With what must be there alone. */
    public static UserIdentifier of(String type) {
        return new UserIdentifier(type, Others.NONE);
    }

    private static UserIdentifier read(Reading in) {
        return new UserIdentifier(in.required("type", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("type", Codec.TEXT, type);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public UserIdentifier withOthers(Others others) {
        return new UserIdentifier(type, others);
    }
}
