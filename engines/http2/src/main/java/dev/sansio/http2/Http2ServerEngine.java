package dev.sansio.http2;

import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.RequestHead;

/**
 * The server's end of a connection of HTTP/2 (RFC 9113). Exchanges have the numbers of their streams.
 *
 * <p>It tells {@code RequestReceived}, {@code DataReceived}, {@code TrailersReceived}, {@code SendingStopped}, {@code
 * ExchangeFailed}, {@code Writable}, {@code Draining} and {@link Http2Event}s; it takes {@code SendInformation}, {@code
 * SendResponse}, {@code AcceptTunnel}, {@code SendData}, {@code SendTrailers}, {@code Consumed}, {@code Abort}, {@code
 * StopReceiving}, {@code Drain}, {@code Close}, and of {@link Http2Command} all but {@code SendPriorityUpdate}. It never
 * pushes.
 */
public final class Http2ServerEngine extends Http2Engine {

    /**
     * An engine for one connection.
     *
     * @param options its settings, limits and waits
     * @param surroundings not used by a server
     */
    public Http2ServerEngine(Http2Options options, Surroundings surroundings) {
        super(false, options, ServerMessages::new);
        begin();
    }

    /**
     * An engine that goes on after {@code Upgrade: h2c} (RFC 7540 3.2; RFC 9113 has it no more). Its input begins behind the
     * request, its output behind 101. Only for peers that insist, and behind no proxy.
     *
     * @param request the request, whose content was read; it is told as exchange 1
     * @param settings the value of its field {@code HTTP2-Settings}
     * @throws dev.sansio.http.MalformedFieldException if that value is none; the request is then one of HTTP/1.1
     */
    public static Http2ServerEngine upgraded(
            Http2Options options, Surroundings surroundings, RequestHead request, String settings) {
        Http2ServerEngine engine = new Http2ServerEngine(options, surroundings);
        H2cUpgrade.serve(engine.connection, request, settings);
        return engine;
    }

    @Override
    boolean roleCommand(HttpCommand command) {
        if (command instanceof HttpCommand.SendResponse response) {
            sending.response(response);
        } else if (command instanceof HttpCommand.SendInformation information) {
            sending.information(information);
        } else if (command instanceof HttpCommand.AcceptTunnel accept) {
            sending.accept(accept);
        } else if (command instanceof Http2Command.SetPriority priority) {
            connection.priorities.set(priority);
        } else {
            return false;
        }
        return true;
    }

    @Override
    public int openable() {
        return 0;
    }
}
