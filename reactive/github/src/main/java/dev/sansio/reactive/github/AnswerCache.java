package dev.sansio.reactive.github;

import dev.sansio.github.cache.CacheKey;
import dev.sansio.github.cache.CachedAnswer;
import reactor.core.publisher.Mono;

/**
 * Where answers are remembered, so that GitHub need only say that nothing has changed, which costs nothing of the limit. An error is
 * as if nothing were remembered.
 */
public interface AnswerCache {

    /** What is remembered; empty for nothing. */
    Mono<CachedAnswer> look(CacheKey key);

    /** Remembers an answer in place of another, or forgets it at any time. */
    Mono<Void> keep(CacheKey key, CachedAnswer answer);
}
