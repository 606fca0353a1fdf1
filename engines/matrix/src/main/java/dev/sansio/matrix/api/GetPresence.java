package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/presence/{userId}/status}. Generated from the specification; see {@code src/generator}. */
public record GetPresence(String userId) implements Call<GetPresence.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getPresence",
            "GET",
            "/_matrix/client/v3/presence/{userId}/status",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetPresence::read,
            Result.CODEC);

    private static GetPresence read(CallReading in) {
        return new GetPresence(in.path("userId", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
    }

    /** What is answered. */
    public record Result(
            String presence,
            @Nullable Long lastActiveAgo,
            @Nullable String statusMsg,
            @Nullable Boolean currentlyActive,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String presence) {
            return new Result(presence, null, null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("presence", Codec.TEXT),
                    in.optional("last_active_ago", Codec.NUMBER),
                    in.optional("status_msg", Codec.TEXT),
                    in.optional("currently_active", Codec.FLAG),
                    in.others());
        }

        private void write(Writing out) {
            out.put("presence", Codec.TEXT, presence);
            out.put("last_active_ago", Codec.NUMBER, lastActiveAgo);
            out.put("status_msg", Codec.TEXT, statusMsg);
            out.put("currently_active", Codec.FLAG, currentlyActive);
            out.others(others);
        }
    }
}
