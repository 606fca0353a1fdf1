package dev.sansio.http;

import java.nio.ByteBuffer;

/**
 * What happens on a connection of HTTP, in words that every version and both roles share. Each names an <em>exchange</em>, a
 * request with its response: a number at least 0, chosen by whoever opened it, or {@link #CONNECTION}.
 *
 * <p>Exactly one event ends the peer's direction of an exchange: a head or data with {@code end}, {@link TrailersReceived},
 * or {@link ExchangeFailed}.
 */
public sealed interface HttpEvent {

    /** In place of an exchange: the connection as a whole. */
    long CONNECTION = -1;

    /** Which exchange it concerns. */
    long exchange();

    /**
     * Server: a request begins.
     *
     * @param end it has neither body nor trailers
     */
    record RequestReceived(long exchange, RequestHead head, boolean end) implements HttpEvent {}

    /** Client: an interim response, any number up to a limit; never 101 (RFC 9110 15.2). */
    record InformationReceived(long exchange, ResponseHead head) implements HttpEvent {}

    /**
     * Client: the final response begins.
     *
     * @param end it has neither body nor trailers, as those to HEAD and with 204 or 304 never have
     */
    record ResponseReceived(long exchange, ResponseHead head, boolean end) implements HttpEvent {}

    /**
     * A piece of a body, or of a tunnel's bytes.
     *
     * @param data shared with what was received; read it, do not write it
     * @param credit what has to be given back with {@link HttpCommand.Consumed}: its length, however far it has been read
     * @param end nothing follows; the data may be empty then
     */
    record DataReceived(long exchange, ByteBuffer data, int credit, boolean end) implements HttpEvent {

        /** A piece that counts as long as it is. */
        public DataReceived(long exchange, ByteBuffer data, boolean end) {
            this(exchange, data, data.remaining(), end);
        }
    }

    /** Fields after the body (RFC 9110 6.5); always the end. They are never merged into the head. */
    record TrailersReceived(long exchange, HttpFields fields) implements HttpEvent {}

    /**
     * Client: 101, or 2xx to CONNECT (RFC 9110 7.8, 9.3.6, RFC 8441). From here on the exchange is a tunnel: data are the
     * bytes of its protocol.
     */
    record TunnelOpened(long exchange, ResponseHead head) implements HttpEvent {}

    /**
     * The peer reads no more of what we send in this exchange: stop. The other direction goes on. In HTTP/1.1 a final response
     * with {@code Connection: close} before the request was sent, in HTTP/2 RST_STREAM(NO_ERROR) after a full response
     * (RFC 9113 8.1), in HTTP/3 STOP_SENDING.
     */
    record SendingStopped(long exchange, HttpError error) implements HttpEvent {}

    /** The exchange is over before its end: its last event. All its credit has been given back. */
    record ExchangeFailed(long exchange, HttpError error, By by) implements HttpEvent {}

    /** How an exchange came to fail. */
    enum By {
        /** The peer took it back. */
        PEER_RESET,
        /** The peer's message was none; the connection lives, where the version can do that. */
        MALFORMED,
        /** The peer did not process it: safe to send again, whatever the method (RFC 9113 8.7). */
        NOT_PROCESSED,
        /** We gave up: the peer took too long. It may have processed it. */
        TIMED_OUT,
        /** The connection ended. */
        CONNECTION
    }

    /** An exchange that had no credit left was granted some by the peer. Never in HTTP/1.1. */
    record Writable(long exchange) implements HttpEvent {}

    /**
     * No new exchanges on this connection: GOAWAY, or {@code Connection: close}. Those that were not processed follow as
     * {@link ExchangeFailed}, {@link By#NOT_PROCESSED}.
     */
    record Draining(HttpError error) implements HttpEvent {
        @Override
        public long exchange() {
            return CONNECTION;
        }
    }

    /** What only one version has; each version seals its own family below this. */
    non-sealed interface Extension extends HttpEvent {}
}
