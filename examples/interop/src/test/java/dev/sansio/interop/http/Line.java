package dev.sansio.interop.http;

import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.http2.Http2Event;
import dev.sansio.http2.Http2Options;
import dev.sansio.interop.Certificates;
import dev.sansio.interop.Program;
import dev.sansio.netty.Connector;
import dev.sansio.netty.Link;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsEvent;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** One connection of our client, of any version. What comes is credited as it comes. */
final class Line implements AutoCloseable {

    /** What {@link #ended} tells of a connection that has ended well. */
    static final String WELL = "well";

    private static final Surroundings SURROUNDINGS =
            new Surroundings(InstantSource.system(), new SecureRandom(), new AtomicLong(1L << 32)::incrementAndGet);

    private final String scheme;
    private final String authority;
    private final Link<HttpCommand, HttpEvent> link;
    private final Map<Long, Exchange> exchanges = new ConcurrentHashMap<>();
    private final List<HttpEvent> told = new CopyOnWriteArrayList<>();
    private final AtomicLong numbers = new AtomicLong();
    private final CompletableFuture<Ready> ready = new CompletableFuture<>();
    private final CompletableFuture<String> over = new CompletableFuture<>();

    private Line(String scheme, String authority, Link<HttpCommand, HttpEvent> link) {
        this.scheme = scheme;
        this.authority = authority;
        this.link = link;
        link.events().subscribe(this::on, this::failed, () -> over.complete(WELL));
    }

    static Line connect(int port, Supplier<? extends StreamEngine<HttpCommand, HttpEvent>> engines) {
        return connect("http", port, engines);
    }

    private static Line connect(
            String scheme, int port, Supplier<? extends StreamEngine<HttpCommand, HttpEvent>> engines) {
        InetSocketAddress address = new InetSocketAddress("127.0.0.1", port);
        return new Line(
                scheme,
                "localhost:" + port,
                Connector.create().connect(address, engines).block(Program.PATIENCE));
    }

    static Line http1(int port) {
        return http1(port, Http1Options.client());
    }

    static Line http1(int port, Http1Options options) {
        return connect(port, () -> new Http1ClientEngine(options));
    }

    /** HTTP/2 in clear, with prior knowledge. */
    static Line http2(int port, Http2Options options) {
        return connect(port, () -> new Http2ClientEngine(options, SURROUNDINGS));
    }

    /** HTTPS in the version that the server prefers of those that are offered: {@code h2}, {@code http/1.1}. */
    static Line https(int port, String... versions) {
        TlsConfig config = TlsConfig.client()
                .trust(Certificates.trust())
                .applicationProtocols(versions)
                .build();
        Line line = connect(
                "https",
                port,
                () -> Stack.choose(
                        TlsEngine.client(config, "localhost", port).carrier(),
                        event -> event instanceof TlsEvent.Secured secured ? of(secured) : null,
                        event -> event instanceof TlsEvent.Secured ? new Ready(event) : null));
        line.ready();
        return line;
    }

    private static StreamEngine<HttpCommand, HttpEvent> of(TlsEvent.Secured secured) {
        return "h2".equals(secured.applicationProtocol())
                ? new Http2ClientEngine(Http2Options.client(), SURROUNDINGS)
                : new Http1ClientEngine(Http1Options.client());
    }

    private void on(HttpEvent event) {
        if (event instanceof Ready begun) {
            ready.complete(begun);
            return;
        }
        if (event instanceof Http2Event.PushPromised push) {
            exchanges.put(push.promised(), new Exchange(this, push.promised()));
        }
        Exchange exchange = exchanges.get(event.exchange());
        if (exchange == null) {
            synchronized (told) {
                told.add(event);
                told.notifyAll();
            }
        } else {
            exchange.on(event);
        }
    }

    private void failed(Throwable cause) {
        over.complete(String.valueOf(cause.getMessage()));
        ready.completeExceptionally(cause);
        exchanges.values().forEach(exchange -> exchange.fail(cause));
    }

    // --- requests ---

    Exchange get(String path, String... fields) {
        return request("GET", path, fields);
    }

    /** A request without content. */
    Exchange request(String method, String path, String... fields) {
        return open(head(method, path, fields), true);
    }

    /** A request whose content follows. */
    Exchange begin(String method, String path, String... fields) {
        return open(head(method, path, fields), false);
    }

    RequestHead head(String method, String path, String... fields) {
        return new RequestHead(method, scheme, authority, path, null, HttpFields.of(fields));
    }

    Exchange open(RequestHead head, boolean end) {
        Exchange exchange = new Exchange(this, numbers.getAndIncrement());
        exchanges.put(exchange.number(), exchange);
        send(new HttpCommand.SendRequest(exchange.number(), head, end));
        return exchange;
    }

    /** The exchange of a number, such as a promised one. */
    Exchange of(long number) {
        return exchanges.get(number);
    }

    /** So many requests without content, before anything of their responses is read. */
    List<Exchange> getAll(int count, String path) {
        List<Exchange> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Exchange exchange = new Exchange(this, numbers.getAndIncrement());
            exchanges.put(exchange.number(), exchange);
            all.add(exchange);
        }
        sendAll(Flux.fromIterable(all)
                .map(exchange -> new HttpCommand.SendRequest(
                        exchange.number(), head("GET", path + "?" + exchange.number()), true)));
        return all;
    }

    Line send(HttpCommand command) {
        link.send(command).block(Program.PATIENCE);
        return this;
    }

    void sendAll(Publisher<? extends HttpCommand> commands) {
        link.sendAll(Flux.from(commands).cast(HttpCommand.class)).block(Program.PATIENCE);
    }

    /** A connection that has just ended needs it no more. */
    void offer(HttpCommand command) {
        link.send(command).subscribe(done -> {}, over -> {});
    }

    /** Waits until something of the connection is told. */
    <E extends HttpEvent> E next(Class<E> type) {
        long deadline = System.nanoTime() + Program.PATIENCE.toNanos();
        synchronized (told) {
            for (; ; ) {
                for (HttpEvent event : told) {
                    if (type.isInstance(event)) {
                        return type.cast(event);
                    }
                }
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (over.isDone() || left <= 0) {
                    throw new AssertionError("no " + type.getSimpleName() + " but " + told);
                }
                try {
                    told.wait(left);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    // --- the connection ---

    /** What was told that is of no exchange. */
    List<HttpEvent> told() {
        return told;
    }

    /** Waits until what is below HTTP is ready. */
    Ready ready() {
        return now(ready);
    }

    /** Waits for the end of the connection, and says how it ended. */
    String ended() {
        return now(over);
    }

    private static <T> T now(Future<T> future) {
        try {
            return future.get(Program.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        link.abort();
    }
}
