package dev.sansio.github.cache;

import dev.sansio.core.Ask;

/** What the surroundings are asked about answers that they remember. */
public sealed interface CacheAsk extends Ask {

    /** Is there one? Answered with a {@link CacheAnswer}; without one in time, the call is made as if there were none. */
    record Look(long token, CacheKey key) implements CacheAsk {}

    /** This one is to be remembered, in place of one that was. No answer is awaited. */
    record Keep(long token, CacheKey key, CachedAnswer answer) implements CacheAsk {}
}
