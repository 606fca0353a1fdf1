package dev.sansio.reactive.lsp;

import dev.sansio.lsp.protocol.WorkDoneProgress;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a request that is streamed.
 *
 * @param <R> its result
 */
public sealed interface Streamed<R> {

    /**
     * A part of the result.
     *
     * @param value of the type of the method's {@link dev.sansio.lsp.method.RequestMethod#partialResult}
     */
    record Part<R>(Object value) implements Streamed<R> {}

    /** Work goes on. */
    record Work<R>(WorkDoneProgress progress) implements Streamed<R> {}

    /** The last: the result, or what no part has brought of it. */
    record Result<R>(@Nullable R value) implements Streamed<R> {}
}
