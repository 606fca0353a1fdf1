package dev.sansio.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.SessionFailedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.test.StepVerifier;

/** How connections end: each direction by itself, by a reset, by silence, by us. */
class EndsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final SocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private static Link<String, String> lines(SocketAddress where) {
        return Connector.create().connect(where, LineEngine::new).block(PATIENCE);
    }

    private static void lost(Link<String, String> link, Class<? extends Throwable> cause) {
        StepVerifier.create(link.events())
                .expectErrorSatisfies(failure -> {
                    assertThat(((SessionFailedException) failure).code()).isEqualTo(SessionFailedException.LOST);
                    assertThat(failure).hasCauseInstanceOf(cause);
                })
                .verify(PATIENCE);
        link.closed().block(PATIENCE);
    }

    @Test
    void weFinishFirstAndThePeerGoesOn() {
        try (Raw.Server server = new Raw.Server(raw -> {
            assertThat(raw.hear()).isEqualTo("question");
            assertThat(raw.hear()).isNull();
            raw.say("answer after your end\n");
        })) {
            Link<String, String> link = Connector.create()
                    .connect(server.address(), HalfLineEngine::new)
                    .block(PATIENCE);
            link.sendAll(Flux.just("question", "!eof")).block(PATIENCE);
            StepVerifier.create(link.events())
                    .expectNext("answer after your end", "<eof>")
                    .expectComplete()
                    .verify(PATIENCE);
            link.closed().block(PATIENCE);
            server.played();
        }
    }

    @Test
    void thePeerFinishesFirstAndWeGoOn() {
        try (Raw.Server server = new Raw.Server(raw -> {
            raw.say("all I have\n").finish();
            assertThat(raw.hear()).isEqualTo("much later");
            assertThat(raw.hear()).isNull();
        })) {
            Link<String, String> link = Connector.create()
                    .connect(server.address(), HalfLineEngine::new)
                    .block(PATIENCE);
            StepVerifier.create(link.events()
                            .concatMap(line -> line.equals("<eof>")
                                    ? link.sendAll(Flux.just("much later", "!eof"))
                                            .thenReturn(line)
                                    : Mono.just(line)))
                    .expectNext("all I have", "<eof>")
                    .expectComplete()
                    .verify(PATIENCE);
            link.closed().block(PATIENCE);
            server.played();
        }
    }

    /** The end may be found while nobody reads: what came before it waits, however much it is, and nothing is lost. */
    @Test
    void whatCameBeforeTheEndOfThePeerIsReadInFullHoweverLate() {
        int lines = 2_000; // more than is read at once, less than a socket holds
        Sinks.Empty<Void> sent = Sinks.empty();
        try (Raw.Server server = new Raw.Server(raw -> {
            raw.say(("y".repeat(9) + "\n").repeat(lines)).finish();
            sent.tryEmitEmpty();
            assertThat(raw.hear()).isNull();
        })) {
            Link<String, String> link = lines(server.address());
            StepVerifier.create(link.events(), 0)
                    .thenRequest(1)
                    .expectNextCount(1)
                    .then(() -> sent.asMono().block(PATIENCE))
                    .then(() -> link.closed()
                            .timeout(Duration.ofMillis(100), Mono.empty())
                            .block(PATIENCE))
                    .thenRequest(Long.MAX_VALUE)
                    .expectNextCount(lines - 1)
                    .expectComplete()
                    .verify(PATIENCE);
            server.played();
        }
    }

    @Test
    void aResetIsALossAndSaysSo() {
        try (Raw.Server server = new Raw.Server(raw -> {
            raw.hear();
            raw.reset();
        })) {
            Link<String, String> link = lines(server.address());
            link.send("hello").block(PATIENCE);
            lost(link, IOException.class);
            server.played();
        }
    }

    @Test
    void anAbortIsALossAtOnceAndNoOrderlyEnd() {
        try (Raw.Server server = new Raw.Server(raw -> assertThat(raw.hear()).isNull())) {
            Link<String, String> link = lines(server.address());
            link.abort();
            lost(link, Exception.class);
            server.played();
        }
    }

    /** The peer says why it hangs up and resets what we still send: its words are heard. */
    @Test
    void theLastWordsOfAPeerThatDoesNotListenAreHeard() {
        try (Raw.Server server = new Raw.Server(raw -> {
            raw.hear();
            raw.say("go away\n");
        })) {
            Link<String, String> link = lines(server.address());
            link.sendAll(Flux.generate(sink -> sink.next("y".repeat(50_000)))).subscribe(done -> {}, gone -> {});
            StepVerifier.create(link.events().take(1))
                    .expectNext("go away")
                    .expectComplete()
                    .verify(PATIENCE);
            link.closed().block(PATIENCE);
        }
    }

    @Test
    void whatWeSaidLastArrivesThoughThePeerStillTalks() {
        DisposableServer server = Listener.create()
                .bind(
                        ANY_PORT,
                        LineEngine::new,
                        (Link<String, String> link) -> link.events()
                                .concatMap(line -> link.sendAll(Flux.just("enough", ".")), 0)
                                .then())
                .block(PATIENCE);
        try (Raw raw = Raw.to(server.address())) {
            raw.say("y".repeat(10) + "\n" + ("z".repeat(999) + "\n").repeat(100));
            assertThat(raw.hear()).isEqualTo("enough");
            assertThat(raw.hear()).isEqualTo(".");
            assertThat(raw.hear()).isNull();
        } finally {
            server.disposeNow(PATIENCE);
        }
    }

    @Test
    void aPeerThatNeverFinishesIsLeftAfterTheLingerTimeout() {
        Sinks.Empty<Void> closed = Sinks.empty();
        DisposableServer server = Listener.create()
                .options(LinkOptions.defaults().lingerTimeout(Duration.ofMillis(100)))
                .bind(
                        ANY_PORT,
                        LineEngine::new,
                        (Link<String, String> link) -> link.send(".")
                                .then(link.events().then())
                                .then(link.closed())
                                .doFinally(end -> closed.tryEmitEmpty()))
                .block(PATIENCE);
        try (Raw raw = Raw.to(server.address())) {
            assertThat(raw.hear()).isEqualTo(".");
            assertThat(raw.hear()).isNull();
            closed.asMono().block(PATIENCE);
        } finally {
            server.disposeNow(PATIENCE);
        }
    }

    // --- silence ---

    @Test
    void aPeerThatTakesNothingIsLostAfterTheIdleTimeout() {
        Sinks.Empty<Void> end = Sinks.empty();
        try (Raw.Server server = new Raw.Server(raw -> end.asMono().block(PATIENCE))) {
            Link<String, String> link = Connector.create()
                    .options(LinkOptions.defaults().idleTimeout(Duration.ofMillis(200)))
                    .connect(server.address(), LineEngine::new)
                    .block(PATIENCE);
            link.sendAll(Flux.generate(sink -> sink.next("y".repeat(50_000)))).subscribe(done -> {}, gone -> {});
            lost(link, TimeoutException.class);
            end.tryEmitEmpty();
        }
    }

    @Test
    void ourOwnSilenceIsNotThePeers() {
        DisposableServer server = Listener.create()
                .options(LinkOptions.defaults().idleTimeout(Duration.ofMillis(50)))
                .bind(
                        ANY_PORT,
                        LineEngine::new,
                        (Link<String, String> link) -> link.events()
                                .concatMap(
                                        line -> Mono.delay(Duration.ofMillis(400))
                                                .then(link.sendAll(Flux.just("slow answer", "."))),
                                        0)
                                .then())
                .block(PATIENCE);
        try (Raw raw = Raw.to(server.address())) {
            raw.say("question\n");
            assertThat(raw.hear()).isEqualTo("slow answer");
        } finally {
            server.disposeNow(PATIENCE);
        }
    }

    // --- our faults ---

    @Test
    void aConnectionWithoutAnEngineIsClosed() {
        try (Raw.Server server = new Raw.Server(raw -> assertThat(raw.hear()).isNull())) {
            StepVerifier.create(Connector.create().<String, String>connect(server.address(), () -> {
                        throw new IllegalStateException("no engine");
                    }))
                    .expectErrorMessage("no engine")
                    .verify(PATIENCE);
            server.played();
        }
    }

    @Test
    void aHandlerThatFailsOrThrowsAbortsItsConnectionOnly() {
        DisposableServer server = Listener.create()
                .bind(ANY_PORT, LineEngine::new, (Link<String, String> link) -> {
                    if (link.remoteAddress() == null) {
                        return Mono.empty();
                    }
                    throw new IllegalStateException("no handler");
                })
                .block(PATIENCE);
        try {
            for (int i = 0; i < 2; i++) {
                try (Raw raw = Raw.to(server.address())) {
                    assertThat(raw.hear()).isNull();
                }
            }
        } finally {
            server.disposeNow(PATIENCE);
        }
    }

    /** It would write into the void for ever otherwise, for it never asks to read that the peer has gone. */
    @Test
    void whoWritesWithoutEndAndDoesNotReadLearnsThatThePeerHasGone() {
        Sinks.Empty<Void> stopped = Sinks.empty();
        DisposableServer server = Listener.create()
                .bind(
                        ANY_PORT,
                        LineEngine::new,
                        (Link<String, String> link) -> link.sendAll(
                                        Flux.<String>generate(sink -> sink.next("z".repeat(999))))
                                .doFinally(end -> stopped.tryEmitEmpty()))
                .block(PATIENCE);
        try (Raw raw = Raw.to(server.address())) {
            raw.say("unread\n");
            assertThat(raw.hear()).hasSize(999);
        }
        stopped.asMono().block(PATIENCE);
        server.disposeNow();
    }
}
