package dev.sansio.spring.boot.http;

import dev.sansio.http.HttpFields;
import dev.sansio.http.cookie.Cookie;
import dev.sansio.reactive.http.HttpBody;
import dev.sansio.reactive.http.HttpRequest;
import java.net.URI;
import java.nio.ByteBuffer;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.AbstractClientHttpRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Collects what Spring wants to send. The body is only subscribed when the request is on its way. */
final class OutgoingRequest extends AbstractClientHttpRequest {

    private final HttpMethod method;
    private final URI uri;
    private final HttpFields.Builder fields = HttpFields.builder();
    private HttpBody body = HttpBody.EMPTY;

    OutgoingRequest(HttpMethod method, URI uri) {
        this.method = method;
        this.uri = uri;
    }

    @Override
    public HttpMethod getMethod() {
        return method;
    }

    @Override
    public URI getURI() {
        return uri;
    }

    @Override
    public DataBufferFactory bufferFactory() {
        return DefaultDataBufferFactory.sharedInstance;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Spring declares it
    public <T> T getNativeRequest() {
        return (T) request();
    }

    /** The request, once it has been committed. */
    HttpRequest request() {
        return HttpRequest.of(method.name(), uri).fields(fields.build()).body(body);
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> content) {
        return doCommit(() -> {
            long length = getHeaders().getContentLength();
            Flux<ByteBuffer> octets = octets(content);
            body = length < 0 ? HttpBody.of(octets) : HttpBody.of(octets, length);
            return Mono.empty();
        });
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> content) {
        return writeWith(Flux.<Publisher<? extends DataBuffer>>from(content).<DataBuffer>concatMap(part -> part, 1));
    }

    @Override
    public Mono<Void> setComplete() {
        return doCommit();
    }

    /** Copies, for whoever made the buffers may keep them in a pool. */
    private static Flux<ByteBuffer> octets(Publisher<? extends DataBuffer> content) {
        return Flux.<DataBuffer>from(content)
                .map(OutgoingRequest::copied)
                .filter(ByteBuffer::hasRemaining)
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release);
    }

    private static ByteBuffer copied(DataBuffer buffer) {
        try {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return ByteBuffer.wrap(bytes);
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    @Override
    protected void applyHeaders() {
        getHeaders().forEach((name, values) -> values.forEach(value -> fields.add(name, value)));
        if (!getHeaders().containsHeader(HttpHeaders.ACCEPT)) {
            fields.add(HttpHeaders.ACCEPT, "*/*");
        }
    }

    @Override
    protected void applyCookies() {
        if (!getCookies().isEmpty()) {
            fields.add(
                    HttpHeaders.COOKIE,
                    Cookie.toFieldValue(getCookies().values().stream()
                            .flatMap(cookies -> cookies.stream())
                            .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()))
                            .toList()));
        }
    }

    @Override
    protected HttpHeaders initReadOnlyHeaders() {
        return HttpHeaders.readOnlyHttpHeaders(getHeaders());
    }
}
