package dev.sansio.matrix.api;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;

/** {@code GET /_matrix/client/v3/voip/turnServer}. Generated from the specification; see {@code src/generator}. */
public record GetTurnServer() implements Call<GetTurnServer.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getTurnServer",
            "GET",
            "/_matrix/client/v3/voip/turnServer",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            GetTurnServer::read,
            Result.CODEC);

    private static GetTurnServer read(CallReading in) {
        return new GetTurnServer();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(String username, Secret password, List<String> uris, long ttl, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String username, Secret password, List<String> uris, long ttl) {
            return new Result(username, password, uris, ttl, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("username", Codec.TEXT),
                    in.required("password", Codec.SECRET),
                    in.required("uris", Codec.list(Codec.TEXT)),
                    in.required("ttl", Codec.NUMBER),
                    in.others());
        }

        private void write(Writing out) {
            out.put("username", Codec.TEXT, username);
            out.put("password", Codec.SECRET, password);
            out.put("uris", Codec.list(Codec.TEXT), uris);
            out.put("ttl", Codec.NUMBER, ttl);
            out.others(others);
        }
    }
}
