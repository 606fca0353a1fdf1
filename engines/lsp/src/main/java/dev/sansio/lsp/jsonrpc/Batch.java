package dev.sansio.lsp.jsonrpc;

import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.RawJson;
import org.jspecify.annotations.Nullable;

/** The responses to one batch (section 6), which go together. */
final class Batch {

    private final JsonWriter responses = new JsonWriter().beginArray();
    /** Requests of the batch that are not answered yet, and one more while the batch is still read. */
    private int owed = 1;

    private boolean any;
    private long bytes;

    void owe() {
        owed++;
    }

    /** Adds a response that is not owed. */
    void add(RawJson response) {
        responses.raw(response);
        any = true;
        bytes += response.length();
    }

    /** Bytes of the responses that were added. */
    long bytes() {
        return bytes;
    }

    /** One is owed no longer: all responses if it was the last one, and if there are any. */
    @Nullable
    RawJson settle() {
        owed--;
        return owed == 0 && any ? responses.endArray().toRaw() : null;
    }
}
