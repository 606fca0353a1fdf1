package dev.sansio.oauth.client;

import org.jspecify.annotations.Nullable;

/** The way to one token, from the first request to the outcome. */
interface Attempt {

    /** Takes a reply if it is to a request of this attempt, and says whether it was. */
    boolean receive(Reply reply, long now);

    /** What became of it; null while that is open. */
    @Nullable
    TokenOutcome outcome();

    /** When it goes on by itself, or {@link dev.sansio.core.Engine#NEVER}. */
    long deadline();

    /** Time has passed. */
    void advance(long now);

    /** Nobody wants the token any more. */
    void abort();
}
