package dev.sansio.reactive.http;

import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpVersion;
import dev.sansio.http.RequestHead;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A request that a server has received. Its body is still with the client, but for one window. */
public final class HttpServerRequest {

    private final HttpVersion version;
    private final RequestHead head;
    private final InboundBody body;
    private final @Nullable SocketAddress remote;
    private final ServerExchange exchange;

    HttpServerRequest(
            HttpVersion version,
            RequestHead head,
            InboundBody body,
            @Nullable SocketAddress remote,
            ServerExchange exchange) {
        this.version = version;
        this.head = head;
        this.body = body;
        this.remote = remote;
        this.exchange = exchange;
    }

    /** The version that is spoken. */
    public HttpVersion version() {
        return version;
    }

    /** Method, target and fields. */
    public RequestHead head() {
        return head;
    }

    /** The method. */
    public String method() {
        return head.method();
    }

    /** Path and query. */
    public String path() {
        return head.path();
    }

    /** The fields. */
    public HttpFields fields() {
        return head.fields();
    }

    /** The value of the first field of a name, or null. */
    public @Nullable String field(String name) {
        return head.fields().first(name);
    }

    /** Who asks; null if it is not known. */
    public @Nullable SocketAddress remoteAddress() {
        return remote;
    }

    /**
     * The content, for one subscriber; its demand is the window of the exchange. A client that waits for 100 (Continue) gets it
     * when somebody subscribes. What is left when the response has been sent is dropped.
     */
    public Flux<ByteBuffer> body() {
        return head.expectsContinue() ? body.flux().doOnSubscribe(wanted -> exchange.invite()) : body.flux();
    }

    /** The fields after the content, once that has been read; empty without any. */
    public Mono<HttpFields> trailers() {
        return body.trailers();
    }

    /**
     * The whole content.
     *
     * @param limit how many bytes there may be; more of them are {@link HttpException.TooLarge}, which is answered by 413 if it
     *     is the handler's error
     */
    public Mono<byte[]> bytes(long limit) {
        return Bodies.collect(body(), limit);
    }

    /** The whole content as text, up to 16 MiB, in the charset that {@code Content-Type} says, or UTF-8. */
    public Mono<String> text() {
        return bytes(16 * 1024 * 1024L).map(bytes -> Bodies.text(bytes, field("content-type")));
    }

    /** Sends an interim response, such as 103 with links (RFC 8297). */
    public Mono<Void> inform(int status, HttpFields fields) {
        return exchange.inform(status, fields);
    }

    /** Version and head, without secrets. */
    @Override
    public String toString() {
        return version + " " + head;
    }
}
