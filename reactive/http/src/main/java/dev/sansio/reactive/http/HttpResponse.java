package dev.sansio.reactive.http;

import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpVersion;
import dev.sansio.http.ResponseHead;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A response whose head has come. Its body is still with the server, but for one window: read it, or {@link #discard} it, for
 * it keeps its connection (HTTP/1.1) or its stream (HTTP/2). One that nobody claims is discarded after a while.
 */
public final class HttpResponse {

    private final HttpVersion version;
    private final ResponseHead head;
    private final InboundBody body;

    HttpResponse(HttpVersion version, ResponseHead head, InboundBody body) {
        this.version = version;
        this.head = head;
        this.body = body;
    }

    /** The version that was spoken. */
    public HttpVersion version() {
        return version;
    }

    /** Status and fields. */
    public ResponseHead head() {
        return head;
    }

    /** The status, 200 to 999. */
    public int status() {
        return head.status();
    }

    /** The fields. */
    public HttpFields fields() {
        return head.fields();
    }

    /** The value of the first field of a name, or null. */
    public @Nullable String field(String name) {
        return head.fields().first(name);
    }

    /**
     * The content, for one subscriber. Its demand is the window of the exchange; cancelling it ends the exchange: RST_STREAM, or
     * the connection closes. Errors with an {@link HttpException}.
     */
    public Flux<ByteBuffer> body() {
        return body.flux();
    }

    /** The fields after the content, once that has been read; empty without any. */
    public Mono<HttpFields> trailers() {
        return body.trailers();
    }

    /**
     * The whole content.
     *
     * @param limit how many bytes there may be; more of them are {@link HttpException.TooLarge}
     */
    public Mono<byte[]> bytes(long limit) {
        return Bodies.collect(body(), limit);
    }

    /** The whole content as text, up to 16 MiB, in the charset that {@code Content-Type} says, or UTF-8. */
    public Mono<String> text() {
        return bytes(16 * 1024 * 1024L).map(bytes -> Bodies.text(bytes, field("content-type")));
    }

    /** Gives the content up, and its exchange with it. */
    public Mono<Void> discard() {
        return Mono.fromRunnable(body::forget);
    }

    /** Version, status and fields, without secrets. */
    @Override
    public String toString() {
        return version + " " + head;
    }
}
