package dev.sansio.reactive.http;

import dev.sansio.http.HttpFields;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is sent as the content of a message: nothing, bytes that are there, or a stream of them; with or without trailers. */
public final class HttpBody {

    /** No content. */
    public static final HttpBody EMPTY = new HttpBody(ByteBuffer.allocate(0), Flux.empty(), 0, null);

    private final @Nullable ByteBuffer whole;
    private final Publisher<ByteBuffer> content;
    private final long length;
    private final @Nullable Mono<HttpFields> trailers;

    private HttpBody(
            @Nullable ByteBuffer whole,
            Publisher<ByteBuffer> content,
            long length,
            @Nullable Mono<HttpFields> trailers) {
        this.whole = whole;
        this.content = content;
        this.length = length;
        this.trailers = trailers;
    }

    /** These bytes, which must not be changed any more. */
    public static HttpBody of(byte[] bytes) {
        return of(ByteBuffer.wrap(bytes));
    }

    /** A text in UTF-8. */
    public static HttpBody of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The remaining bytes of a buffer, which must not be changed any more. */
    public static HttpBody of(ByteBuffer bytes) {
        ByteBuffer own = bytes.slice();
        return new HttpBody(own, Flux.defer(() -> Flux.just(own.duplicate())), own.remaining(), null);
    }

    /** A stream of bytes, subscribed for each time that it is sent; a retry or a redirection sends it again. */
    public static HttpBody of(Publisher<ByteBuffer> content) {
        return new HttpBody(null, content, -1, null);
    }

    /**
     * A stream of bytes whose length is known.
     *
     * @param length in bytes, at least 0; one that the stream does not keep to fails the exchange
     */
    public static HttpBody of(Publisher<ByteBuffer> content, long length) {
        if (length < 0) {
            throw new IllegalArgumentException("a length is not negative: " + length);
        }
        return new HttpBody(null, content, length, null);
    }

    /** The same, with fields after it (RFC 9110 6.5); they are asked for when the content has been sent. */
    public HttpBody withTrailers(Mono<HttpFields> fields) {
        return new HttpBody(null, content, -1, fields);
    }

    /** Whether there is neither content nor a trailer. */
    public boolean isEmpty() {
        return length == 0 && trailers == null;
    }

    /** How many bytes there are, or -1 if it is not known beforehand. */
    public long length() {
        return length;
    }

    @Nullable
    ByteBuffer whole() {
        return whole == null ? null : whole.duplicate();
    }

    Publisher<ByteBuffer> content() {
        return content;
    }

    Mono<HttpFields> trailers() {
        return trailers == null ? Mono.empty() : trailers;
    }
}
