package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v1/media/preview_url}. Generated from the specification; see {@code src/generator}. */
public record GetUrlPreviewAuthed(String url, @Nullable Long ts) implements Call<GetUrlPreviewAuthed.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getUrlPreviewAuthed",
            "GET",
            "/_matrix/client/v1/media/preview_url",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.11"),
            GetUrlPreviewAuthed::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static GetUrlPreviewAuthed of(String url) {
        return new GetUrlPreviewAuthed(url, null);
    }

    private static GetUrlPreviewAuthed read(CallReading in) {
        return new GetUrlPreviewAuthed(in.requiredQuery("url", Text.STRING), in.query("ts", Text.NUMBER));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("url", Text.STRING, url);
        out.query("ts", Text.NUMBER, ts);
    }

    /** The same with another {@code ts}. */
    public GetUrlPreviewAuthed withTs(@Nullable Long ts) {
        return new GetUrlPreviewAuthed(url, ts);
    }

    /** What is answered. */
    public record Result(
            @Nullable Long matrixImageSize, @Nullable String ogImage, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("matrix:image:size", Codec.NUMBER), in.optional("og:image", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("matrix:image:size", Codec.NUMBER, matrixImageSize);
            out.put("og:image", Codec.TEXT, ogImage);
            out.others(others);
        }
    }
}
