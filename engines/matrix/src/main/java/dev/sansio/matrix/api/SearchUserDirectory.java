package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v3/user_directory/search}. Generated from the specification; see {@code src/generator}. */
public record SearchUserDirectory(
        String searchTerm, @Nullable Long limit, Others others) implements Call<SearchUserDirectory.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "searchUserDirectory",
            "POST",
            "/_matrix/client/v3/user_directory/search",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            SearchUserDirectory::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static SearchUserDirectory of(String searchTerm) {
        return new SearchUserDirectory(searchTerm, null, Others.NONE);
    }

    private static SearchUserDirectory read(CallReading in) {
        return new SearchUserDirectory(
                in.required("search_term", Codec.TEXT), in.optional("limit", Codec.NUMBER), in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("search_term", Codec.TEXT, searchTerm);
        out.put("limit", Codec.NUMBER, limit);
        out.others(others);
    }

    /** The same with another {@code limit}. */
    public SearchUserDirectory withLimit(@Nullable Long limit) {
        return new SearchUserDirectory(searchTerm, limit, others);
    }

    /** The same with another {@code others}. */
    public SearchUserDirectory withOthers(Others others) {
        return new SearchUserDirectory(searchTerm, limit, others);
    }

    /** What is answered. */
    public record Result(List<ResultUser> results, boolean limited, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(List<ResultUser> results, boolean limited) {
            return new Result(results, limited, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("results", Codec.list(ResultUser.CODEC)),
                    in.required("limited", Codec.FLAG),
                    in.others());
        }

        private void write(Writing out) {
            out.put("results", Codec.list(ResultUser.CODEC), results);
            out.put("limited", Codec.FLAG, limited);
            out.others(others);
        }
    }

    /** Part of {@link SearchUserDirectory}. */
    public record ResultUser(
            String userId,
            @Nullable String displayName,
            @Nullable String avatarUrl,
            Others others) {

        /** How it is read and written. */
        public static final Codec<ResultUser> CODEC = Codec.object(ResultUser::read, ResultUser::write);

        /** With what must be there alone. */
        public static ResultUser of(String userId) {
            return new ResultUser(userId, null, null, Others.NONE);
        }

        private static ResultUser read(Reading in) {
            return new ResultUser(
                    in.required("user_id", Codec.TEXT),
                    in.optional("display_name", Codec.TEXT),
                    in.optional("avatar_url", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("user_id", Codec.TEXT, userId);
            out.put("display_name", Codec.TEXT, displayName);
            out.put("avatar_url", Codec.TEXT, avatarUrl);
            out.others(others);
        }
    }
}
