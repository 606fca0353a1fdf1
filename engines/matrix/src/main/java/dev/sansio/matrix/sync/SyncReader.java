package dev.sansio.matrix.sync;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Reads one response while it arrives. */
public interface SyncReader {

    /** More of it, once {@link #next()} has given null. The buffer must not change until that is so again. */
    void feed(ByteBuffer bytes);

    /** There is no more of it. */
    void end();

    /**
     * The next item; null if more of the response is wanted, or after the end.
     *
     * @throws dev.sansio.json.MalformedJsonException if the response is broken, after the items before
     */
    @Nullable
    SyncItem next();

    /** The token for the next request, once all items are out; null if there was none. */
    @Nullable
    String nextBatch();
}
