package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code CrossSigningKey}. Generated from the specification; see {@code src/generator}. */
public record CrossSigningKey(
        String userId,
        List<String> usage,
        Map<String, String> keys,
        @Nullable ObjectNode signatures,
        Others others) {

    /** How it is read and written. */
    public static final Codec<CrossSigningKey> CODEC = Codec.object(CrossSigningKey::read, CrossSigningKey::write);

    /** With what must be there alone. */
    public static CrossSigningKey of(String userId, List<String> usage, Map<String, String> keys) {
        return new CrossSigningKey(userId, usage, keys, null, Others.NONE);
    }

    private static CrossSigningKey read(Reading in) {
        return new CrossSigningKey(
                in.required("user_id", Codec.TEXT),
                in.required("usage", Codec.list(Codec.TEXT)),
                in.required("keys", Codec.map(Codec.TEXT)),
                in.optional("signatures", Codec.JSON),
                in.others());
    }

    private void write(Writing out) {
        out.put("user_id", Codec.TEXT, userId);
        out.put("usage", Codec.list(Codec.TEXT), usage);
        out.put("keys", Codec.map(Codec.TEXT), keys);
        out.put("signatures", Codec.JSON, signatures);
        out.others(others);
    }

    /** The same with another {@code signatures}. */
    public CrossSigningKey withSignatures(@Nullable ObjectNode signatures) {
        return new CrossSigningKey(userId, usage, keys, signatures, others);
    }

    /** The same with another {@code others}. */
    public CrossSigningKey withOthers(Others others) {
        return new CrossSigningKey(userId, usage, keys, signatures, others);
    }
}
