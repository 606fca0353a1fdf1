package dev.sansio.matrix.crypto.identity;

import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import dev.sansio.matrix.crypto.CryptoException;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Members that are read, with failures that are ours. */
final class ObjectMembers {

    private ObjectMembers() {}

    static <T> T read(ObjectNode object, Function<Members, T> reader) {
        try {
            return reader.apply(Members.of(object));
        } catch (MalformedJsonException malformed) {
            throw CryptoException.malformed(Objects.requireNonNullElse(malformed.getMessage(), "an object"));
        }
    }

    static Members object(Members members, String name) {
        ObjectNode object = members.optionalObject(name);
        if (object == null) {
            throw MalformedJsonException.missing(name);
        }
        return Members.of(object);
    }
}
