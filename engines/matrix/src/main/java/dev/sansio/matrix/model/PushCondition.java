package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code PushCondition}. Generated from the specification; see {@code src/generator}. */
public record PushCondition(
        String kind,
        @Nullable String key,
        @Nullable String pattern,
        @Nullable String is,
        @Nullable JsonNode value,
        Others others) {

    /** How it is read and written. */
    public static final Codec<PushCondition> CODEC = Codec.object(PushCondition::read, PushCondition::write);

    /** With what must be there alone. */
    public static PushCondition of(String kind) {
        return new PushCondition(kind, null, null, null, null, Others.NONE);
    }

    private static PushCondition read(Reading in) {
        return new PushCondition(
                in.required("kind", Codec.TEXT),
                in.optional("key", Codec.TEXT),
                in.optional("pattern", Codec.TEXT),
                in.optional("is", Codec.TEXT),
                in.optional("value", Codec.ANY),
                in.others());
    }

    private void write(Writing out) {
        out.put("kind", Codec.TEXT, kind);
        out.put("key", Codec.TEXT, key);
        out.put("pattern", Codec.TEXT, pattern);
        out.put("is", Codec.TEXT, is);
        out.put("value", Codec.ANY, value);
        out.others(others);
    }

    /** The same with another {@code key}. */
    public PushCondition withKey(@Nullable String key) {
        return new PushCondition(kind, key, pattern, is, value, others);
    }

    /** The same with another {@code pattern}. */
    public PushCondition withPattern(@Nullable String pattern) {
        return new PushCondition(kind, key, pattern, is, value, others);
    }

    /** The same with another {@code is}. */
    public PushCondition withIs(@Nullable String is) {
        return new PushCondition(kind, key, pattern, is, value, others);
    }

    /** The same with another {@code value}. */
    public PushCondition withValue(@Nullable JsonNode value) {
        return new PushCondition(kind, key, pattern, is, value, others);
    }

    /** The same with another {@code others}. */
    public PushCondition withOthers(Others others) {
        return new PushCondition(kind, key, pattern, is, value, others);
    }
}
