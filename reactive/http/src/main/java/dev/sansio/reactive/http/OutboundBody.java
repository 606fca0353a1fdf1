package dev.sansio.reactive.http;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.netty.Link;
import java.nio.ByteBuffer;
import java.util.function.LongSupplier;
import reactor.core.publisher.Mono;

/** Sends the content of one message, and its end. */
final class OutboundBody {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Link<HttpCommand, HttpEvent> link;
    private final long exchange;
    private final HttpBody body;
    private final Gate gate;

    OutboundBody(Link<HttpCommand, HttpEvent> link, long exchange, HttpBody body, LongSupplier writable) {
        this.link = link;
        this.exchange = exchange;
        this.body = body;
        this.gate = new Gate(exchange, body.content(), writable);
    }

    /** Sends it at subscription; completes when its end was accepted. An error of the content is the error. */
    Mono<Void> send() {
        ByteBuffer whole = body.whole();
        if (whole != null && body.length() >= 0) {
            return link.send(new HttpCommand.SendData(exchange, whole, true));
        }
        return link.sendAll(gate)
                .then(body.trailers().defaultIfEmpty(HttpFields.EMPTY))
                .flatMap(trailers -> link.send(
                        trailers.isEmpty()
                                ? new HttpCommand.SendData(exchange, NOTHING.duplicate(), true)
                                : new HttpCommand.SendTrailers(exchange, trailers)));
    }

    /** The peer has granted credit. In the session's loop. */
    void open() {
        gate.open();
    }
}
