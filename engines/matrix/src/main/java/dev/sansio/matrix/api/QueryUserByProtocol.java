package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.model.User;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/thirdparty/user/{protocol}}. Generated from the specification; see {@code src/generator}. */
public record QueryUserByProtocol(String protocol, @Nullable Map<String, String> fields) implements Call<List<User>> {

    /** The operation. */
    public static final Operation<List<User>> OPERATION = new Operation<>(
            "queryUserByProtocol",
            "GET",
            "/_matrix/client/v3/thirdparty/user/{protocol}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            QueryUserByProtocol::read,
            Codec.list(User.CODEC));

    /** With what must be there alone. */
    public static QueryUserByProtocol of(String protocol) {
        return new QueryUserByProtocol(protocol, null);
    }

    private static QueryUserByProtocol read(CallReading in) {
        return new QueryUserByProtocol(in.path("protocol", Text.STRING), in.queries());
    }

    @Override
    public Operation<List<User>> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("protocol", Text.STRING, protocol);
        out.queries(fields);
    }

    /** The same with another {@code fields}. */
    public QueryUserByProtocol withFields(@Nullable Map<String, String> fields) {
        return new QueryUserByProtocol(protocol, fields);
    }
}
