package dev.sansio.http;

import java.nio.ByteBuffer;

/**
 * What may be done on a connection of HTTP, in words that every version and both roles share.
 *
 * <p>A command for an exchange that has just ended is ignored, for that is a race. One for an exchange that never was, or
 * that the state of the exchange forbids, meets a {@link dev.sansio.core.CommandRejectedException}.
 */
public sealed interface HttpCommand {

    /** Which exchange it concerns, or {@link HttpEvent#CONNECTION}. */
    long exchange();

    /**
     * Client: opens an exchange.
     *
     * @param exchange a number at least 0 of the caller's choice that is not in use
     * @param end there is neither body nor trailers
     */
    record SendRequest(long exchange, RequestHead head, boolean end) implements HttpCommand {}

    /** Server: an interim response, such as 100 or 103; never 101, which {@link AcceptTunnel} sends. */
    record SendInformation(long exchange, ResponseHead head) implements HttpCommand {}

    /**
     * Server: the final response. The engine adds what its version needs to frame it.
     *
     * @param end there is neither body nor trailers
     */
    record SendResponse(long exchange, ResponseHead head, boolean end) implements HttpCommand {}

    /**
     * A piece of our body, or of a tunnel. Accepted whole, and sent as the peer's credit allows.
     *
     * @param data the engine's from now on, though it does not write it
     * @param end nothing follows; the data may be empty then
     */
    record SendData(long exchange, ByteBuffer data, boolean end) implements HttpCommand {}

    /** Fields after our body; always the end (RFC 9110 6.5). */
    record SendTrailers(long exchange, HttpFields fields) implements HttpCommand {}

    /** Server: agrees to a tunnel with 101 or 200. From here on data are the bytes of its protocol. */
    record AcceptTunnel(long exchange, HttpFields fields) implements HttpCommand {}

    /**
     * Gives credit back for data that is no longer needed; nothing else grants any.
     *
     * @param credit bytes; more than was received meets a {@link dev.sansio.core.CommandRejectedException}
     */
    record Consumed(long exchange, int credit) implements HttpCommand {}

    /**
     * Ends both directions now: RST_STREAM, or RESET_STREAM and STOP_SENDING; in HTTP/1.1 the connection closes where nothing
     * better is possible. No event of the exchange follows.
     */
    record Abort(long exchange, HttpError.Code code) implements HttpCommand {}

    /**
     * We read no more of this exchange: what still comes is dropped and credited. In HTTP/2 RST_STREAM(NO_ERROR) once our
     * direction has ended, in HTTP/3 STOP_SENDING, in HTTP/1.1 up to a limit, after which the connection closes.
     */
    record StopReceiving(long exchange, HttpError.Code code) implements HttpCommand {}

    /** A graceful end: open exchanges complete, new ones are refused. GOAWAY in two steps, or {@code Connection: close}. */
    record Drain() implements HttpCommand {
        @Override
        public long exchange() {
            return HttpEvent.CONNECTION;
        }
    }

    /** An end at once: GOAWAY with a code, or nothing but closing. */
    record Close(HttpError.Code code) implements HttpCommand {
        @Override
        public long exchange() {
            return HttpEvent.CONNECTION;
        }
    }

    /** What only one version has; each version seals its own family below this. */
    non-sealed interface Extension extends HttpCommand {}
}
