package dev.sansio.matrix.api;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v3/account/3pid}. Generated from the specification; see {@code src/generator}. */
public record Post3PIDs(ThreePidCredentials threePidCreds, Others others) implements Call<Post3PIDs.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "post3PIDs",
            "POST",
            "/_matrix/client/v3/account/3pid",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.DEPRECATED),
            Versions.of(""),
            Post3PIDs::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static Post3PIDs of(ThreePidCredentials threePidCreds) {
        return new Post3PIDs(threePidCreds, Others.NONE);
    }

    private static Post3PIDs read(CallReading in) {
        return new Post3PIDs(in.required("three_pid_creds", ThreePidCredentials.CODEC), in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("three_pid_creds", ThreePidCredentials.CODEC, threePidCreds);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public Post3PIDs withOthers(Others others) {
        return new Post3PIDs(threePidCreds, others);
    }

    /** What is answered. */
    public record Result(@Nullable String submitUrl, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.optional("submit_url", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("submit_url", Codec.TEXT, submitUrl);
            out.others(others);
        }
    }

    /** Part of {@link Post3PIDs}. */
    public record ThreePidCredentials(
            Secret clientSecret, String idServer, Secret idAccessToken, String sid, Others others) {

        /** How it is read and written. */
        public static final Codec<ThreePidCredentials> CODEC =
                Codec.object(ThreePidCredentials::read, ThreePidCredentials::write);

        /** With what must be there alone. */
        public static ThreePidCredentials of(Secret clientSecret, String idServer, Secret idAccessToken, String sid) {
            return new ThreePidCredentials(clientSecret, idServer, idAccessToken, sid, Others.NONE);
        }

        private static ThreePidCredentials read(Reading in) {
            return new ThreePidCredentials(
                    in.required("client_secret", Codec.SECRET),
                    in.required("id_server", Codec.TEXT),
                    in.required("id_access_token", Codec.SECRET),
                    in.required("sid", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("client_secret", Codec.SECRET, clientSecret);
            out.put("id_server", Codec.TEXT, idServer);
            out.put("id_access_token", Codec.SECRET, idAccessToken);
            out.put("sid", Codec.TEXT, sid);
            out.others(others);
        }
    }
}
