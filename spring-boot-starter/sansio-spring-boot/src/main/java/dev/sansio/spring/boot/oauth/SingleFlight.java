package dev.sansio.spring.boot.oauth;

import dev.sansio.core.Secret;
import dev.sansio.reactive.oauth.TokenSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Asks another source once for however many wait at the same time; who comes later asks anew. */
public final class SingleFlight implements TokenSource {

    private final TokenSource source;
    private final AtomicReference<@Nullable Mono<Secret>> flying = new AtomicReference<>();

    private SingleFlight(TokenSource source) {
        this.source = source;
    }

    /** A source that asks this one. */
    public static TokenSource over(TokenSource source) {
        return new SingleFlight(source);
    }

    /** A token. Whoever cancels leaves the question to the others; what nobody waits for any more is asked to its end all the same. */
    @Override
    public Mono<Secret> token() {
        return Mono.defer(() -> {
            Mono<Secret> started = Mono.defer(source::token)
                    .doOnTerminate(() -> flying.set(null)) // before anybody hears of it, who may ask anew at once
                    .cache();
            Mono<Secret> earlier = flying.compareAndExchange(null, started);
            return earlier == null ? started : earlier;
        });
    }

    @Override
    public Mono<Void> reject(Secret token) {
        return source.reject(token);
    }
}
