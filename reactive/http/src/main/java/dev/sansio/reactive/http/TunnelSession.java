package dev.sansio.reactive.http;

import dev.sansio.http.HttpFields;
import java.nio.ByteBuffer;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An exchange that has become a tunnel: bytes in both directions, whatever the version below. */
public final class TunnelSession {

    /** Either side's exchange. */
    interface Bytes {

        /** Sends bytes, and the end of our direction. */
        Mono<Void> sendTunnel(HttpBody bytes);

        /** Ends both directions. */
        void abort();
    }

    private final HttpFields fields;
    private final InboundBody inbound;
    private final Bytes bytes;

    TunnelSession(HttpFields fields, InboundBody inbound, Bytes bytes) {
        this.fields = fields;
        this.inbound = inbound;
        this.bytes = bytes;
    }

    /** The fields by which the peer opened it. */
    public HttpFields fields() {
        return fields;
    }

    /** What the peer sends, for one subscriber; completes with its direction. Demand is the window. */
    public Flux<ByteBuffer> receive() {
        return inbound.flux();
    }

    /** Sends bytes as the peer takes them, and then ends our direction. Once. */
    public Mono<Void> send(Publisher<ByteBuffer> content) {
        return bytes.sendTunnel(HttpBody.of(content));
    }

    /** Ends both directions at once. */
    public void abort() {
        bytes.abort();
    }
}
