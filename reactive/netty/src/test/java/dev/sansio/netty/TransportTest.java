package dev.sansio.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.SessionFailedException;
import io.netty.channel.ConnectTimeoutException;
import io.netty.channel.unix.DomainSocketAddress;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.test.StepVerifier;

class TransportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final SocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private static Publisher<Void> echo(Link<String, String> link) {
        return link.sendAll(link.events().map(String::toUpperCase));
    }

    private static DisposableServer serve(SocketAddress where) {
        return Listener.create()
                .bind(where, LineEngine::new, TransportTest::echo)
                .block(PATIENCE);
    }

    private static Link<String, String> connect(SocketAddress where) {
        return Connector.create().connect(where, LineEngine::new).block(PATIENCE);
    }

    @Test
    void linesTravelBothWaysOverTcp() {
        DisposableServer server = serve(ANY_PORT);
        try {
            Link<String, String> link = connect(server.address());
            link.sendAll(Flux.just("one", "two", ".")).block(PATIENCE);
            StepVerifier.create(link.events()).expectComplete().verify(PATIENCE);
            link.closed().block(PATIENCE);
        } finally {
            server.disposeNow();
        }
    }

    @Test
    void aThousandLongLinesComeBackInOrderUnderExactDemand() {
        DisposableServer server = serve(ANY_PORT);
        try {
            Link<String, String> link = connect(server.address());
            String tail = "x".repeat(2000);
            link.sendAll(Flux.range(0, 1000).map(i -> i + tail)).subscribe();
            List<String> back = link.events().take(1000).collectList().block(PATIENCE);
            assertThat(back).hasSize(1000);
            for (int i = 0; i < 1000; i++) {
                assertThat(back.get(i)).startsWith(i + "X");
            }
        } finally {
            server.disposeNow();
        }
    }

    @Test
    void aUnixDomainSocketCarriesAsWell(@TempDir Path folder) {
        Path path = folder.resolve("s");
        DisposableServer server = serve(new DomainSocketAddress(path.toString()));
        try {
            Link<String, String> link = connect(new DomainSocketAddress(path.toString()));
            link.send("through a file").block(PATIENCE);
            StepVerifier.create(link.events().take(1))
                    .expectNext("THROUGH A FILE")
                    .expectComplete()
                    .verify(PATIENCE);
            assertThat(Files.exists(path)).isTrue();
        } finally {
            server.disposeNow();
        }
    }

    @Test
    void afterTheHalfCloseOfThePeerOutputGoesOn() {
        List<String> heard = new ArrayList<>();
        DisposableServer server = Listener.create()
                .bind(
                        ANY_PORT,
                        HalfLineEngine::new,
                        (Link<String, String> link) -> link.sendAll(link.events()
                                .doOnNext(heard::add)
                                .concatMap(line ->
                                        line.equals("<eof>") ? Flux.just("late answer", "!eof") : Flux.empty())))
                .block(PATIENCE);
        try {
            Link<String, String> link = Connector.create()
                    .connect(server.address(), HalfLineEngine::new)
                    .block(PATIENCE);
            link.sendAll(Flux.just("question", "!eof")).block(PATIENCE);
            StepVerifier.create(link.events())
                    .expectNext("late answer", "<eof>")
                    .expectComplete()
                    .verify(PATIENCE);
            assertThat(heard).containsExactly("question", "<eof>");
        } finally {
            server.disposeNow();
        }
    }

    @Test
    void aConnectionThatIsAbortedInMidLineIsTruncatedOrLostAndNeverSilent() {
        Sinks.One<Throwable> ended = Sinks.one();
        DisposableServer server = Listener.create()
                .bind(
                        ANY_PORT,
                        LineEngine::new,
                        (Link<String, String> link) ->
                                link.events().doOnError(ended::tryEmitValue).then())
                .block(PATIENCE);
        try {
            try (Socket socket = new Socket()) {
                socket.connect(server.address());
                socket.getOutputStream().write("no end of li".getBytes(StandardCharsets.US_ASCII));
            }
            Throwable failure = ended.asMono().block(PATIENCE);
            assertThat(failure).isInstanceOf(SessionFailedException.class);
            assertThat(((SessionFailedException) failure).code()).isIn("truncated", "lost");
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            server.disposeNow();
        }
    }

    @Test
    void anIdleConnectionIsLostAfterItsTimeout() {
        DisposableServer server = serve(ANY_PORT);
        try {
            Link<String, String> link = Connector.create()
                    .options(LinkOptions.defaults().idleTimeout(Duration.ofMillis(100)))
                    .connect(server.address(), LineEngine::new)
                    .block(PATIENCE);
            StepVerifier.create(link.events())
                    .expectErrorSatisfies(failure -> {
                        assertThat(((SessionFailedException) failure).code()).isEqualTo(SessionFailedException.LOST);
                        assertThat(failure).hasCauseInstanceOf(TimeoutException.class);
                    })
                    .verify(PATIENCE);
        } finally {
            server.disposeNow();
        }
    }

    @Test
    void aRefusedConnectionIsAnErrorOfConnect() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Mono<Link<String, String>> refused = Connector.create()
                .connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LineEngine::new);
        StepVerifier.create(refused).expectError(ConnectException.class).verify(PATIENCE);
    }

    @Test
    void aServerThatDoesNotAnswerIsGivenUpAfterTheConnectTimeout() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            fill(deaf, waiting);
            Mono<Link<String, String>> unanswered = Connector.create()
                    .options(LinkOptions.defaults().connectTimeout(Duration.ofMillis(100)))
                    .connect(deaf.getLocalSocketAddress(), LineEngine::new);
            StepVerifier.create(unanswered)
                    .expectError(ConnectTimeoutException.class)
                    .verify(PATIENCE);
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    /** Once as many connections wait to be accepted as may, further ones get no answer. */
    private static void fill(ServerSocket server, List<Socket> waiting) throws IOException {
        try {
            for (; ; ) {
                Socket socket = new Socket();
                waiting.add(socket);
                socket.connect(server.getLocalSocketAddress(), 500);
            }
        } catch (SocketTimeoutException full) {
            assertThat(waiting).hasSizeGreaterThan(1);
        }
    }

    @Test
    void nothingIsReadThatWasNotAskedFor() {
        AtomicInteger produced = new AtomicInteger();
        DisposableServer server = Listener.create()
                .bind(
                        ANY_PORT,
                        LineEngine::new,
                        (Link<String, String> link) -> link.sendAll(Flux.generate(sink -> {
                            produced.incrementAndGet();
                            sink.next("y".repeat(100_000));
                        })))
                .block(PATIENCE);
        try {
            Link<String, String> link = connect(server.address());
            StepVerifier.create(link.events(), 1)
                    .expectNextCount(1)
                    .then(() -> {
                        // The socket's buffers fill and the server stops producing: two looks with nothing between
                        // them.
                        int before;
                        long deadline = System.nanoTime() + PATIENCE.toNanos();
                        do {
                            before = produced.get();
                            Mono.delay(Duration.ofMillis(300)).block();
                        } while (produced.get() != before && System.nanoTime() < deadline);
                        assertThat(produced.get()).isEqualTo(before).isLessThan(1000);
                    })
                    .thenCancel()
                    .verify(PATIENCE);
        } finally {
            server.disposeNow();
        }
    }
}
