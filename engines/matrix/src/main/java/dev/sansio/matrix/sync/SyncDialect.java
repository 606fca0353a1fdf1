package dev.sansio.matrix.sync;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A way to be told what is new. Its methods are pure; what it needs to remember is in the token. */
public interface SyncDialect {

    /**
     * What to send for the next part.
     *
     * @param since the token of the last part that was stored; null for the first
     * @param wait how long the homeserver may wait for something new; zero for not at all
     */
    SyncRequest request(@Nullable String since, Duration wait);

    /** What reads the response. */
    SyncReader reader();
}
