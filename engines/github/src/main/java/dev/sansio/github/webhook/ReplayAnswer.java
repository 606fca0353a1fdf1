package dev.sansio.github.webhook;

import dev.sansio.core.Answer;

/** What became of a {@link ReplayAsk}. */
public sealed interface ReplayAnswer extends Answer {

    /** It came for the first time. */
    record First(long token) implements ReplayAnswer {}

    /** It came before. */
    record Seen(long token) implements ReplayAnswer {}

    /** Nobody can say: the delivery is refused with 503. */
    record Unknown(long token) implements ReplayAnswer {}
}
