package dev.sansio.matrix.client;

import dev.sansio.core.Answer;
import org.jspecify.annotations.Nullable;

/** What the surroundings answer. */
public sealed interface MatrixAnswer extends Answer {

    /**
     * What was kept.
     *
     * @param nextBatch null for nothing, so that sync begins anew
     */
    record SyncToken(long token, @Nullable String nextBatch) implements MatrixAnswer {}

    /** It is kept. */
    record Saved(long token) implements MatrixAnswer {}

    /**
     * The store failed.
     *
     * @param reason for people, without secrets
     */
    record StoreFailed(long token, String reason) implements MatrixAnswer {}
}
