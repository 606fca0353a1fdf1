package dev.sansio.matrix.api;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.AuthenticationData;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/account/3pid/add}. Generated from the specification; see {@code src/generator}. */
public record Add3PID(@Nullable AuthenticationData auth, Secret clientSecret, String sid, Others others)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "add3PID",
            "POST",
            "/_matrix/client/v3/account/3pid/add",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            Add3PID::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static Add3PID of(Secret clientSecret, String sid) {
        return new Add3PID(null, clientSecret, sid, Others.NONE);
    }

    private static Add3PID read(CallReading in) {
        return new Add3PID(
                in.optional("auth", AuthenticationData.CODEC),
                in.required("client_secret", Codec.SECRET),
                in.required("sid", Codec.TEXT),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("auth", AuthenticationData.CODEC, auth);
        out.put("client_secret", Codec.SECRET, clientSecret);
        out.put("sid", Codec.TEXT, sid);
        out.others(others);
    }

    /** The same with another {@code auth}. */
    public Add3PID withAuth(@Nullable AuthenticationData auth) {
        return new Add3PID(auth, clientSecret, sid, others);
    }

    /** The same with another {@code others}. */
    public Add3PID withOthers(Others others) {
        return new Add3PID(auth, clientSecret, sid, others);
    }
}
