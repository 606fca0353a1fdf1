package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;

/** {@code AuthenticationData}. Generated from the specification; see {@code src/generator}. */
public record AuthenticationData(
        @Nullable String type, @Nullable String session, Others others) {

    /** How it is read and written. */
    public static final Codec<AuthenticationData> CODEC =
            Codec.object(AuthenticationData::read, AuthenticationData::write);

    /** With what must be there alone. */
    public static AuthenticationData of() {
        return new AuthenticationData(null, null, Others.NONE);
    }

    private static AuthenticationData read(Reading in) {
        return new AuthenticationData(in.optional("type", Codec.TEXT), in.optional("session", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("type", Codec.TEXT, type);
        out.put("session", Codec.TEXT, session);
        out.others(others);
    }

    /** The same with another {@code type}. */
    public AuthenticationData withType(@Nullable String type) {
        return new AuthenticationData(type, session, others);
    }

    /** The same with another {@code session}. */
    public AuthenticationData withSession(@Nullable String session) {
        return new AuthenticationData(type, session, others);
    }

    /** The same with another {@code others}. */
    public AuthenticationData withOthers(Others others) {
        return new AuthenticationData(type, session, others);
    }
}
