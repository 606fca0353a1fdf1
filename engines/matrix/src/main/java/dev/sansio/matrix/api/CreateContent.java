package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/media/v1/create}. Generated from the specification; see {@code src/generator}. */
public record CreateContent() implements Call<CreateContent.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "createContent",
            "POST",
            "/_matrix/media/v1/create",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.7"),
            CreateContent::read,
            Result.CODEC);

    private static CreateContent read(CallReading in) {
        return new CreateContent();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(String contentUri, @Nullable Long unusedExpiresAt, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String contentUri) {
            return new Result(contentUri, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("content_uri", Codec.TEXT),
                    in.optional("unused_expires_at", Codec.NUMBER),
                    in.others());
        }

        private void write(Writing out) {
            out.put("content_uri", Codec.TEXT, contentUri);
            out.put("unused_expires_at", Codec.NUMBER, unusedExpiresAt);
            out.others(others);
        }
    }
}
