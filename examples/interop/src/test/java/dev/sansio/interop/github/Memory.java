package dev.sansio.interop.github;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.github.cache.CacheAnswer;
import dev.sansio.github.cache.CacheAsk;
import dev.sansio.github.cache.CacheKey;
import dev.sansio.github.cache.CachedAnswer;
import dev.sansio.interop.Program;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Remembers answers as long as it lives. */
final class Memory implements Function<Ask, Mono<? extends Answer>> {

    private final Map<CacheKey, CachedAnswer> answers = new ConcurrentHashMap<>();
    private final Sinks.One<CachedAnswer> first = Sinks.one();

    @Override
    public Mono<? extends Answer> apply(Ask ask) {
        if (ask instanceof CacheAsk.Look look) {
            CachedAnswer known = answers.get(look.key());
            return Mono.just(
                    known == null ? new CacheAnswer.Absent(look.token()) : new CacheAnswer.Found(look.token(), known));
        }
        if (ask instanceof CacheAsk.Keep keep) {
            answers.put(keep.key(), keep.answer());
            first.tryEmitValue(keep.answer());
            return Mono.empty();
        }
        return Mono.error(new IllegalStateException("asked for " + ask));
    }

    /** The first answer that was to be remembered. */
    CachedAnswer first() {
        return first.asMono().block(Program.PATIENCE);
    }
}
