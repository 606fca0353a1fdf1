package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/profile/{userId}}. Generated from the specification; see {@code src/generator}. */
public record GetUserProfile(String userId) implements Call<GetUserProfile.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getUserProfile",
            "GET",
            "/_matrix/client/v3/profile/{userId}",
            Set.of(),
            Versions.of(""),
            GetUserProfile::read,
            Result.CODEC);

    private static GetUserProfile read(CallReading in) {
        return new GetUserProfile(in.path("userId", Text.STRING));
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
            @Nullable String avatarUrl,
            @Nullable String displayname,
            @Nullable String tz,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("avatar_url", Codec.TEXT),
                    in.optional("displayname", Codec.TEXT),
                    in.optional("m.tz", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("avatar_url", Codec.TEXT, avatarUrl);
            out.put("displayname", Codec.TEXT, displayname);
            out.put("m.tz", Codec.TEXT, tz);
            out.others(others);
        }
    }
}
