package dev.sansio.reactive.oauth;

import dev.sansio.oauth.client.Token;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Where the token of one client outlives it. Secrets are in it: protect it as you protect passwords. */
public interface TokenRepository {

    /** What was saved last; empty if there is none. */
    Mono<Token> load();

    /** Saves a token in place of any other. It is not used before this has completed. */
    Mono<Void> save(Token token);

    /** What was saved is of no use any more. */
    Mono<Void> forget();

    /** In memory, which ends with the JVM. */
    static TokenRepository inMemory() {
        AtomicReference<@Nullable Token> kept = new AtomicReference<>();
        return new TokenRepository() {
            @Override
            public Mono<Token> load() {
                return Mono.defer(() -> Mono.justOrEmpty(kept.get()));
            }

            @Override
            public Mono<Void> save(Token token) {
                return Mono.fromRunnable(() -> kept.set(token));
            }

            @Override
            public Mono<Void> forget() {
                return Mono.fromRunnable(() -> kept.set(null));
            }
        };
    }
}
