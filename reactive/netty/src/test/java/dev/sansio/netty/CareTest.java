package dev.sansio.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.netty.process.Child;
import dev.sansio.netty.process.ChildProcess;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.util.ResourceLeakDetector;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.test.StepVerifier;

/** What a transport owes to Netty: no buffer is leaked, no event loop is blocked, and no flush is wasted. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CareTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final SocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private static DisposableServer echo() {
        return Listener.create()
                .bind(
                        ANY_PORT,
                        LineEngine::new,
                        (Link<String, String> link) ->
                                link.sendAll(link.events().map(String::toUpperCase)))
                .block(PATIENCE);
    }

    private static void exchange(DisposableServer server, int lines) {
        Link<String, String> link =
                Connector.create().connect(server.address(), LineEngine::new).block(PATIENCE);
        link.sendAll(Flux.range(0, lines).map(i -> i + "x".repeat(1000))).subscribe(done -> {}, gone -> {});
        StepVerifier.create(link.events().take(lines))
                .expectNextCount(lines)
                .expectComplete()
                .verify(PATIENCE);
        link.closed().block(PATIENCE);
    }

    /** Reports of leaks come with the garbage collector, when the next buffer is allocated. */
    private static void provokeReports(int expected) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            System.gc();
            for (int i = 0; i < 200; i++) {
                PooledByteBufAllocator.DEFAULT.heapBuffer(16).release();
                PooledByteBufAllocator.DEFAULT.directBuffer(16).release();
            }
        } while (LeakWatch.LEAKS.size() < expected && System.nanoTime() < deadline);
    }

    @Test
    @SuppressWarnings("UnusedVariable")
    void noBufferIsLeaked() {
        assertThat(ResourceLeakDetector.getLevel()).isEqualTo(ResourceLeakDetector.Level.PARANOID);
        DisposableServer server = echo();
        try {
            for (int i = 0; i < 10; i++) {
                exchange(server, 100);
                Link<String, String> aborted = Connector.create()
                        .connect(server.address(), LineEngine::new)
                        .block(PATIENCE);
                aborted.sendAll(Flux.generate(sink -> sink.next("y".repeat(10_000))))
                        .subscribe(done -> {}, gone -> {});
                aborted.events().take(3).blockLast(PATIENCE);
                aborted.abort();
                aborted.closed().block(PATIENCE);
                try (Raw raw = Raw.to(server.address())) {
                    raw.say("half a li").reset();
                }
            }
        } finally {
            server.disposeNow(PATIENCE);
        }
        provokeReports(0);
        assertThat(LeakWatch.LEAKS).isEmpty();
        leak();
        provokeReports(1); // the watch does find what is lost
        assertThat(LeakWatch.LEAKS).isNotEmpty();
        LeakWatch.LEAKS.clear();
    }

    private static void leak() {
        PooledByteBufAllocator.DEFAULT.directBuffer(4711).writeInt(1);
    }

    @Test
    void whatAnEngineWritesInOneTurnIsFlushedOnce() {
        AtomicInteger flushes = new AtomicInteger();
        AtomicInteger atFirstAnswer = new AtomicInteger();
        AtomicInteger writes = new AtomicInteger();
        DisposableServer server = echo();
        try {
            Link<String, String> link = Connector.create()
                    .tcp(tcp -> tcp.doOnConnected(connection -> connection
                            .channel()
                            .pipeline()
                            .addFirst(new ChannelOutboundHandlerAdapter() {
                                @Override
                                public void write(
                                        ChannelHandlerContext ctx,
                                        Object message,
                                        io.netty.channel.ChannelPromise promise) {
                                    writes.addAndGet(message instanceof ByteBuf bytes && bytes.isReadable() ? 1 : 0);
                                    ctx.write(message, promise);
                                }

                                @Override
                                public void flush(ChannelHandlerContext ctx) {
                                    flushes.incrementAndGet();
                                    ctx.flush();
                                }
                            })))
                    .connect(server.address(), LineEngine::new)
                    .block(PATIENCE);
            String large = "x".repeat(20_000); // too large to be joined with its neighbours
            link.send("go").subscribe();
            StepVerifier.create(link.events().take(4).doOnNext(line -> {
                        if (line.equals("GO")) { // on the event loop, in the middle of a turn
                            flushes.set(0);
                            writes.set(0);
                            for (int i = 0; i < 3; i++) {
                                link.send(large).subscribe();
                            }
                        } else {
                            atFirstAnswer.compareAndSet(0, flushes.get());
                        }
                    }))
                    .expectNextCount(4)
                    .expectComplete()
                    .verify(PATIENCE);
            link.closed().block(PATIENCE);
            assertThat(writes.get()).isGreaterThanOrEqualTo(3);
            assertThat(atFirstAnswer).hasValue(1);
        } finally {
            server.disposeNow(PATIENCE);
        }
    }

    /** The last one, because the watch stays, and would count what the JVM itself does in the others as blocking. */
    @Test
    @Order(Integer.MAX_VALUE)
    void noEventLoopIsBlocked() {
        // Netty's allocator takes a short lock when it grows.
        BlockHound.builder()
                .loadIntegrations()
                .allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator", "allocate")
                .install();
        DisposableServer server = echo();
        try {
            // The watch does watch these threads.
            Throwable caught = Connector.create()
                    .connect(server.address(), LineEngine::new)
                    .flatMap(link -> Mono.<Throwable>create(sink -> link.send("hello")
                            .thenMany(link.events())
                            .next()
                            .subscribe(line -> {
                                try {
                                    Thread.sleep(1);
                                    sink.success(new IllegalStateException("not noticed"));
                                } catch (Throwable noticed) {
                                    sink.success(noticed);
                                } finally {
                                    link.abort();
                                }
                            })))
                    .block(PATIENCE);
            assertThat(caught).isInstanceOf(BlockingOperationError.class);
            exchange(server, 1000);
            exchangeWithAProcess();
        } finally {
            server.disposeNow(PATIENCE);
        }
    }

    private static void exchangeWithAProcess() {
        Mono.defer(() -> ChildProcess.of(Child.command("echo")).start(LineEngine::new))
                .flatMap(link -> link.sendAll(Flux.range(0, 100).map(i -> "x".repeat(10_000)))
                        .subscribeOn(Schedulers.parallel())
                        .and(link.events().take(100).publishOn(Schedulers.parallel()))
                        .then(link.closed()))
                .subscribeOn(Schedulers.parallel())
                .block(PATIENCE);
    }
}
