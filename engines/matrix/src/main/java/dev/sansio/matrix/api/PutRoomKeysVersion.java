package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/room_keys/version/{version}}. Generated from the specification; see {@code src/generator}. */
public record PutRoomKeysVersion(
        String version,
        String algorithm,
        ObjectNode authData,
        @Nullable String versionInContent,
        Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "putRoomKeysVersion",
            "PUT",
            "/_matrix/client/v3/room_keys/version/{version}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            PutRoomKeysVersion::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static PutRoomKeysVersion of(String version, String algorithm, ObjectNode authData) {
        return new PutRoomKeysVersion(version, algorithm, authData, null, Others.NONE);
    }

    private static PutRoomKeysVersion read(CallReading in) {
        return new PutRoomKeysVersion(
                in.path("version", Text.STRING),
                in.required("algorithm", Codec.TEXT),
                in.required("auth_data", Codec.JSON),
                in.optional("version", Codec.TEXT),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("version", Text.STRING, version);
        out.put("algorithm", Codec.TEXT, algorithm);
        out.put("auth_data", Codec.JSON, authData);
        out.put("version", Codec.TEXT, versionInContent);
        out.others(others);
    }

    /** The same with another {@code versionInContent}. */
    public PutRoomKeysVersion withVersionInContent(@Nullable String versionInContent) {
        return new PutRoomKeysVersion(version, algorithm, authData, versionInContent, others);
    }

    /** The same with another {@code others}. */
    public PutRoomKeysVersion withOthers(Others others) {
        return new PutRoomKeysVersion(version, algorithm, authData, versionInContent, others);
    }
}
