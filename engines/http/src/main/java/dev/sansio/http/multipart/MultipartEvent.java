package dev.sansio.http.multipart;

import dev.sansio.http.HttpFields;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What a decoder has found, in order: for each part PartBegan, any number of PartData, PartEnded; at the end Completed. */
public sealed interface MultipartEvent {

    /**
     * The head of a part.
     *
     * @param fields all of its fields
     * @param name of form data, what the field is called (RFC 7578 4.2); null for other subtypes
     * @param filename a proposal, null without one; it may have slashes, dots or a drive, and is never a path to write to
     * @param contentType the value of {@code Content-Type}, null without one: text (RFC 7578 4.4)
     */
    record PartBegan(
            HttpFields fields,
            @Nullable String name,
            @Nullable String filename,
            @Nullable String contentType) implements MultipartEvent {}

    /**
     * A piece of the content of the part.
     *
     * @param data not empty; shared with what was received, so read it and do not write it
     */
    record PartData(ByteBuffer data) implements MultipartEvent {}

    /** The part is complete. */
    record PartEnded() implements MultipartEvent {}

    /** The closing delimiter has come, and the end of input. */
    record Completed() implements MultipartEvent {}
}
