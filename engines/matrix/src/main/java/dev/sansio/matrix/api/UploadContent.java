package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/media/v3/upload}. Generated from the specification; see {@code src/generator}. */
public record UploadContent(
        @Nullable String contentType, @Nullable String filename) implements Call<UploadContent.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "uploadContent",
            "POST",
            "/_matrix/media/v3/upload",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED, Operation.Trait.TAKES_OCTETS),
            Versions.of(""),
            UploadContent::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static UploadContent of() {
        return new UploadContent(null, null);
    }

    private static UploadContent read(CallReading in) {
        return new UploadContent(in.field("content-type"), in.query("filename", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.field("content-type", contentType);
        out.query("filename", Text.STRING, filename);
    }

    /** The same with another {@code contentType}. */
    public UploadContent withContentType(@Nullable String contentType) {
        return new UploadContent(contentType, filename);
    }

    /** The same with another {@code filename}. */
    public UploadContent withFilename(@Nullable String filename) {
        return new UploadContent(contentType, filename);
    }

    /** What is answered. */
    public record Result(String contentUri, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String contentUri) {
            return new Result(contentUri, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("content_uri", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("content_uri", Codec.TEXT, contentUri);
            out.others(others);
        }
    }
}
