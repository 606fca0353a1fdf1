package dev.sansio.http.multipart;

import dev.sansio.http.HttpFields;
import java.nio.ByteBuffer;

/** What an encoder writes, in order: for each part BeginPart, any number of WriteData, EndPart; at the end Complete. */
public sealed interface MultipartCommand {

    /**
     * Begins a part.
     *
     * @param fields its head; for form data as {@link FormData} makes it
     */
    record BeginPart(HttpFields fields) implements MultipartCommand {}

    /**
     * Writes a piece of the content. One that would make a delimiter of the content is rejected.
     *
     * @param data the encoder's from now on, though it does not write it
     */
    record WriteData(ByteBuffer data) implements MultipartCommand {}

    /** Ends the part. */
    record EndPart() implements MultipartCommand {}

    /** Writes the closing delimiter: the end. */
    record Complete() implements MultipartCommand {}
}
