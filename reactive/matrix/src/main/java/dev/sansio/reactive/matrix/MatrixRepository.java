package dev.sansio.reactive.matrix;

import dev.sansio.matrix.client.Session;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Where the session of one client, and how far it has synced, outlive it. Secrets are in it: protect it as you protect passwords. */
public interface MatrixRepository {

    /** The session that was saved last; empty if there is none. */
    Mono<Session> session();

    /** Saves a session in place of any other. A renewed token is not used before this has completed. */
    Mono<Void> save(Session session);

    /** Up to where everything was handed over; empty for nothing. */
    Mono<String> position();

    /** Saves up to where everything was handed over. */
    Mono<Void> savePosition(String position);

    /** What was saved is of no use any more. */
    Mono<Void> forget();

    /** In memory, which ends with the JVM. */
    static MatrixRepository inMemory() {
        AtomicReference<@Nullable Session> session = new AtomicReference<>();
        AtomicReference<@Nullable String> position = new AtomicReference<>();
        return new MatrixRepository() {
            @Override
            public Mono<Session> session() {
                return Mono.defer(() -> Mono.justOrEmpty(session.get()));
            }

            @Override
            public Mono<Void> save(Session kept) {
                return Mono.fromRunnable(() -> session.set(kept));
            }

            @Override
            public Mono<String> position() {
                return Mono.defer(() -> Mono.justOrEmpty(position.get()));
            }

            @Override
            public Mono<Void> savePosition(String kept) {
                return Mono.fromRunnable(() -> position.set(kept));
            }

            @Override
            public Mono<Void> forget() {
                return Mono.fromRunnable(() -> {
                    session.set(null);
                    position.set(null);
                });
            }
        };
    }
}
