package dev.sansio.reactive.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.DefaultFields;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.reactor.Session;
import dev.sansio.reactor.SessionOptions;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;

/** An engine that HTTP carries, on a client of ours: here a filter that adds a field. */
class CarriedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<DisposableServer> servers = new ArrayList<>();
    private final HttpClient client = HttpClient.builder().build();
    private final Session<HttpEvent, HttpCommand, HttpCommand, HttpEvent> session =
            client.carry(new DefaultFields(HttpFields.of("user-agent", "carried/1.0")), SessionOptions.defaults());
    /** Its producers never wait. */
    private final BlockingQueue<HttpEvent> events = new LinkedTransferQueue<>();

    private final Disposable listening = session.events().subscribe(events::add);

    @AfterEach
    void end() {
        listening.dispose();
        client.close().block(PATIENCE);
        servers.forEach(server -> server.disposeNow(PATIENCE));
    }

    private String serve(Function<HttpServerRequest, Mono<HttpServerResponse>> handler) {
        DisposableServer server = HttpServer.builder()
                .handler(handler)
                .build()
                .bind(new InetSocketAddress("127.0.0.1", 0))
                .block(PATIENCE);
        servers.add(server);
        return "127.0.0.1:" + ((InetSocketAddress) server.address()).getPort();
    }

    private String serveNever(Sinks.Empty<Void> begun, Sinks.Empty<Void> cancelled) {
        return serve(request -> Mono.<HttpServerResponse>never()
                .doOnSubscribe(subscription -> begun.tryEmitEmpty())
                .doOnCancel(cancelled::tryEmitEmpty));
    }

    private void send(HttpCommand command) {
        session.send(command).block(PATIENCE);
    }

    private void get(long exchange, String authority) {
        send(new HttpCommand.SendRequest(exchange, RequestHead.get("http", authority, "/", HttpFields.EMPTY), true));
    }

    private HttpEvent next() {
        try {
            HttpEvent event = events.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(event).as("an event in time").isNotNull();
            return event;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The content of an exchange that is alone, credited as it comes. */
    private String content() {
        StringBuilder text = new StringBuilder();
        for (; ; ) {
            HttpEvent event = next();
            if (event instanceof HttpEvent.DataReceived data) {
                text.append(StandardCharsets.UTF_8.decode(data.data().duplicate()));
                send(new HttpCommand.Consumed(data.exchange(), data.credit()));
                if (data.end()) {
                    return text.toString();
                }
            } else if (event instanceof HttpEvent.TrailersReceived trailers) {
                return text + " " + trailers.fields();
            }
        }
    }

    @Test
    void requestsGoToTheOriginsThatTheyName() {
        String one = serve(request -> Mono.just(HttpServerResponse.text("one " + request.field("user-agent"))));
        String other = serve(request -> Mono.just(HttpServerResponse.text("other " + request.field("user-agent"))));
        get(1, one);
        assertThat(next()).isInstanceOf(HttpEvent.ResponseReceived.class);
        assertThat(content()).isEqualTo("one carried/1.0");
        get(2, other);
        assertThat(next()).isInstanceOf(HttpEvent.ResponseReceived.class);
        assertThat(content()).isEqualTo("other carried/1.0");
    }

    @Test
    void contentIsStreamedBothWays() {
        String authority = serve(request -> Mono.just(HttpServerResponse.of(200).body(HttpBody.of(request.body()))));
        RequestHead head = new RequestHead("POST", "http", authority, "/", null, HttpFields.EMPTY);
        send(new HttpCommand.SendRequest(7, head, false));
        send(new HttpCommand.SendData(7, ByteBuffer.wrap("hello ".getBytes(StandardCharsets.UTF_8)), false));
        assertThat(next())
                .isInstanceOfSatisfying(
                        HttpEvent.ResponseReceived.class,
                        response -> assertThat(response.head().status()).isEqualTo(200));
        send(new HttpCommand.SendData(7, ByteBuffer.wrap("world".getBytes(StandardCharsets.UTF_8)), true));
        assertThat(content()).isEqualTo("hello world");
    }

    @Test
    void trailersArriveAndLeave() {
        String authority = serve(request -> request.text()
                .then(request.trailers())
                .map(after -> HttpServerResponse.of(200)
                        .body(HttpBody.of("x").withTrailers(Mono.just(HttpFields.of("sum", after.first("sum")))))));
        RequestHead head = new RequestHead("POST", "http", authority, "/", null, HttpFields.EMPTY);
        send(new HttpCommand.SendRequest(1, head, false));
        send(new HttpCommand.SendData(1, ByteBuffer.wrap(new byte[] {'x'}), false));
        send(new HttpCommand.SendTrailers(1, HttpFields.of("sum", "42")));
        assertThat(next()).isInstanceOf(HttpEvent.ResponseReceived.class);
        assertThat(content()).isEqualTo("x [sum: 42]");
    }

    @Test
    void withoutCreditOnlyAWindowIsRead() {
        int size = 4 << 20;
        String authority = serve(request -> Mono.just(HttpServerResponse.of(200)
                .body(HttpBody.of(Flux.range(0, size / 1024).map(i -> ByteBuffer.wrap(new byte[1024]))))));
        get(1, authority);
        assertThat(next()).isInstanceOf(HttpEvent.ResponseReceived.class);
        long uncredited = 0;
        long most = 0;
        long all = 0;
        for (; ; ) {
            HttpEvent.DataReceived data = (HttpEvent.DataReceived) next();
            all += data.credit();
            uncredited += data.credit();
            most = Math.max(most, uncredited);
            if (data.end()) {
                break;
            }
            if (events.isEmpty()) { // all that came is here: only now it is credited
                send(new HttpCommand.Consumed(1, (int) uncredited));
                uncredited = 0;
            }
        }
        assertThat(all).isEqualTo(size);
        assertThat(most).isLessThan(512 * 1024);
    }

    @Test
    void whatCannotBeReachedWasNotProcessed() {
        get(1, "127.0.0.1:1");
        assertThat(next()).isInstanceOfSatisfying(HttpEvent.ExchangeFailed.class, failed -> {
            assertThat(failed.by()).isEqualTo(HttpEvent.By.NOT_PROCESSED);
            assertThat(failed.error().code()).isEqualTo(HttpError.Code.CONNECT);
        });
    }

    @Test
    void whatHasNoOriginIsRefused() {
        send(new HttpCommand.SendRequest(1, RequestHead.connect("a.example:443", HttpFields.EMPTY), true));
        assertThat(next())
                .isInstanceOfSatisfying(
                        HttpEvent.ExchangeFailed.class,
                        failed -> assertThat(failed.error().code()).isEqualTo(HttpError.Code.UNSUPPORTED));
        send(new HttpCommand.SendRequest(2, new RequestHead("GET", null, null, "/", null, HttpFields.EMPTY), true));
        assertThat(next()).isInstanceOf(HttpEvent.ExchangeFailed.class);
    }

    @Test
    void abortingEndsAnExchangeAtTheServer() {
        Sinks.Empty<Void> begun = Sinks.empty();
        Sinks.Empty<Void> cancelled = Sinks.empty();
        get(1, serveNever(begun, cancelled));
        begun.asMono().block(PATIENCE);
        send(new HttpCommand.Abort(1, HttpError.Code.CANCEL));
        cancelled.asMono().block(PATIENCE);
        get(2, serve(request -> Mono.just(HttpServerResponse.text("alive"))));
        assertThat(next().exchange()).isEqualTo(2);
    }

    @Test
    void theEndOfTheSessionEndsItsExchanges() {
        Sinks.Empty<Void> begun = Sinks.empty();
        Sinks.Empty<Void> cancelled = Sinks.empty();
        get(1, serveNever(begun, cancelled));
        begun.asMono().block(PATIENCE);
        listening.dispose();
        cancelled.asMono().block(PATIENCE);
        session.closed().block(PATIENCE);
    }
}
