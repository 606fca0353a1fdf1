package dev.sansio.github.cache;

import dev.sansio.core.Answer;

/** What the surroundings remember. */
public sealed interface CacheAnswer extends Answer {

    /** It is remembered. */
    record Found(long token, CachedAnswer answer) implements CacheAnswer {}

    /** It is not, or nobody can say. */
    record Absent(long token) implements CacheAnswer {}
}
