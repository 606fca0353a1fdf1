package dev.sansio.matrix.api;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/account/3pid/bind}. Generated from the specification; see {@code src/generator}. */
public record Bind3PID(Secret clientSecret, String idServer, Secret idAccessToken, String sid, Others others)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "bind3PID",
            "POST",
            "/_matrix/client/v3/account/3pid/bind",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            Bind3PID::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static Bind3PID of(Secret clientSecret, String idServer, Secret idAccessToken, String sid) {
        return new Bind3PID(clientSecret, idServer, idAccessToken, sid, Others.NONE);
    }

    private static Bind3PID read(CallReading in) {
        return new Bind3PID(
                in.required("client_secret", Codec.SECRET),
                in.required("id_server", Codec.TEXT),
                in.required("id_access_token", Codec.SECRET),
                in.required("sid", Codec.TEXT),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("client_secret", Codec.SECRET, clientSecret);
        out.put("id_server", Codec.TEXT, idServer);
        out.put("id_access_token", Codec.SECRET, idAccessToken);
        out.put("sid", Codec.TEXT, sid);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public Bind3PID withOthers(Others others) {
        return new Bind3PID(clientSecret, idServer, idAccessToken, sid, others);
    }
}
