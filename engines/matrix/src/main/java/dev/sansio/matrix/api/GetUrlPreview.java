package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/media/v3/preview_url}. Generated from the specification; see {@code src/generator}. */
public record GetUrlPreview(String url, @Nullable Long ts) implements Call<GetUrlPreview.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getUrlPreview",
            "GET",
            "/_matrix/media/v3/preview_url",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED, Operation.Trait.DEPRECATED),
            Versions.of(""),
            GetUrlPreview::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static GetUrlPreview of(String url) {
        return new GetUrlPreview(url, null);
    }

    private static GetUrlPreview read(CallReading in) {
        return new GetUrlPreview(in.requiredQuery("url", Text.STRING), in.query("ts", Text.NUMBER));
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
    public GetUrlPreview withTs(@Nullable Long ts) {
        return new GetUrlPreview(url, ts);
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
