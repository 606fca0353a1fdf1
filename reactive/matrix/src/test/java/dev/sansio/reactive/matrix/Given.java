package dev.sansio.reactive.matrix;

import dev.sansio.core.Secret;
import dev.sansio.matrix.client.MatrixOptions;
import dev.sansio.matrix.client.MatrixTimeouts;
import dev.sansio.reactive.http.HttpClient;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** A homeserver with Alice and Bob. */
final class Given implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final Secret PASSWORD = Secret.of("a password");

    final HttpClient http = HttpClient.builder().build();
    final MatrixHomeserver homeserver;

    Given() {
        this(builder -> builder);
    }

    Given(UnaryOperator<MatrixHomeserverBuilder> change) {
        homeserver = change.apply(
                        MatrixHomeserver.builder().user("alice", PASSWORD).user("bob", PASSWORD))
                .start()
                .block(PATIENCE);
    }

    MatrixClientBuilder builder(String user) {
        return MatrixClient.builder(homeserver.url())
                .options(Given::quick)
                .credentials(new Credentials.Password(user, PASSWORD));
    }

    MatrixClient client(String user) {
        return builder(user).build(http);
    }

    /** A long poll is short, so that the end of a test need not wait. */
    static MatrixOptions quick(MatrixOptions options) {
        return options.withTimeouts(MatrixTimeouts.DEFAULTS.withPoll(Duration.ofSeconds(2)));
    }

    @Override
    public void close() {
        homeserver.close().block(PATIENCE);
        http.close().block(PATIENCE);
    }
}
