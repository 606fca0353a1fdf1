package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.model.User;
import java.util.List;
import java.util.Set;

/** {@code GET /_matrix/client/v3/thirdparty/user}. Generated from the specification; see {@code src/generator}. */
public record QueryUserByID(String userid) implements Call<List<User>> {

    /** The operation. */
    public static final Operation<List<User>> OPERATION = new Operation<>(
            "queryUserByID",
            "GET",
            "/_matrix/client/v3/thirdparty/user",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            QueryUserByID::read,
            Codec.list(User.CODEC));

    private static QueryUserByID read(CallReading in) {
        return new QueryUserByID(in.requiredQuery("userid", Text.STRING));
    }

    @Override
    public Operation<List<User>> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("userid", Text.STRING, userid);
    }
}
