package dev.sansio.reactive.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.matrix.api.CreateRoom;
import dev.sansio.matrix.api.GetTokenOwner;
import dev.sansio.matrix.client.MatrixError;
import dev.sansio.matrix.client.MatrixOptions;
import dev.sansio.matrix.client.MatrixTimeouts;
import dev.sansio.matrix.client.Session;
import dev.sansio.matrix.homeserver.HomeserverOptions;
import dev.sansio.matrix.homeserver.HomeserverState;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactor.Sansio;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Sinks;

/** A homeserver that goes and comes again, and tokens that expire. */
class RestartTest {

    private static final Duration PATIENCE = Given.PATIENCE;

    private static MatrixOptions quick(MatrixOptions options) {
        MatrixTimeouts usual = MatrixTimeouts.DEFAULTS;
        return options.withTimeouts(new MatrixTimeouts(
                usual.call(),
                Duration.ofSeconds(2),
                usual.grace(),
                usual.store(),
                Duration.ofMillis(50),
                Duration.ofMillis(200)));
    }

    @Test
    void syncGoesOnWithAHomeserverThatWasStartedAgain() {
        HomeserverState state = new HomeserverState(HomeserverOptions.of("localhost"), Sansio.surroundings());
        MatrixHomeserverBuilder builder =
                MatrixHomeserver.builder().user("alice", Given.PASSWORD).state(state);
        MatrixHomeserver first = builder.start().block(PATIENCE);
        HttpClient http = HttpClient.builder().build();
        Sinks.One<MatrixError> failed = Sinks.one();
        MatrixClient alice = MatrixClient.builder(first.url())
                .options(RestartTest::quick)
                .credentials(new Credentials.Password("alice", Given.PASSWORD))
                .observation(new MatrixObservation() {
                    @Override
                    public void syncFailed(MatrixError error, @Nullable Duration pause) {
                        failed.tryEmitValue(error);
                    }
                })
                .build(http);
        MatrixRoom room = alice.create(CreateRoom.of()).block(PATIENCE);
        Sinks.Many<Received> all = Sinks.many().replay().all();
        alice.sync().subscribe(all::tryEmitNext, all::tryEmitError);
        all.asFlux().blockFirst(PATIENCE);

        first.close().block(PATIENCE);
        assertThat(failed.asMono().block(PATIENCE).retryable()).isTrue();
        MatrixHomeserver second = builder.address(new InetSocketAddress("127.0.0.1", first.port()))
                .start()
                .block(PATIENCE);
        room.text("again").block(PATIENCE);
        assertThat(all.asFlux().filter(one -> "again".equals(one.text())).blockFirst(PATIENCE))
                .isNotNull();
        alice.close().then(http.close()).then(second.close()).block(PATIENCE);
    }

    @Test
    void aTokenThatIsOfNoUseAnyMoreIsRenewedAndTheNewOneKept() {
        MatrixRepository repository = MatrixRepository.inMemory();
        try (Given given = new Given()) {
            Session logged = given.client("alice").session().block(PATIENCE);
            Session stale =
                    new Session(logged.userId(), logged.deviceId(), Secret.of("stale"), logged.refreshToken(), null);
            MatrixClient alice = MatrixClient.builder(given.homeserver.url())
                    .credentials(new Credentials.Kept(stale))
                    .repository(repository)
                    .build(given.http);
            assertThat(alice.call(new GetTokenOwner()).block(PATIENCE).deviceId())
                    .isEqualTo(logged.deviceId());
            Session kept = repository.session().block(PATIENCE);
            assertThat(kept.accessToken()).isNotIn(stale.accessToken(), logged.accessToken());
            assertThat(kept.refreshToken()).isNotEqualTo(logged.refreshToken());
        }
    }
}
