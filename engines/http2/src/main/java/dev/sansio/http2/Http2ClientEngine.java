package dev.sansio.http2;

import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.RequestHead;

/**
 * The client's end of a connection of HTTP/2 (RFC 9113), with prior knowledge or after ALPN. Requests may be sent at once;
 * those beyond what the server allows at a time wait for their turn.
 *
 * <p>It tells {@code InformationReceived}, {@code ResponseReceived}, {@code TunnelOpened}, {@code DataReceived}, {@code
 * TrailersReceived}, {@code SendingStopped}, {@code ExchangeFailed}, {@code Writable}, {@code Draining} and
 * {@link Http2Event}s; it takes {@code SendRequest}, {@code SendData}, {@code SendTrailers}, {@code Consumed}, {@code Abort},
 * {@code StopReceiving}, {@code Drain}, {@code Close}, and of {@link Http2Command} all but {@code SetPriority}. A request
 * that asks for a protocol is CONNECT on the wire, also where its method is GET, as HTTP/1.1 has it (RFC 8441 4).
 */
public final class Http2ClientEngine extends Http2Engine {

    private final Requests requests;

    /**
     * An engine for one connection.
     *
     * @param options its settings, limits and waits
     * @param surroundings whose tokens become the numbers of promised exchanges
     */
    public Http2ClientEngine(Http2Options options, Surroundings surroundings) {
        super(true, options, connection -> new ClientMessages(connection, surroundings.tokens()));
        requests = new Requests(connection);
        connection.requests = requests;
        begin();
    }

    /**
     * An engine that goes on after 101 to {@code Upgrade: h2c} (RFC 7540 3.2; RFC 9113 has it no more). Its input begins behind
     * that.
     *
     * @param exchange the number of the request that asked, which was sent to its end
     * @param request its head
     */
    public static Http2ClientEngine upgraded(
            Http2Options options, Surroundings surroundings, long exchange, RequestHead request) {
        Http2ClientEngine engine = new Http2ClientEngine(options, surroundings);
        H2cUpgrade.ask(engine.connection, exchange, request);
        return engine;
    }

    /** The value of the field {@code HTTP2-Settings} of a request that asks for h2c (RFC 7540 3.2.1). */
    public static String upgradeSettings(Http2Options options) {
        return H2cUpgrade.field(options.settings());
    }

    @Override
    boolean roleCommand(HttpCommand command) {
        if (command instanceof HttpCommand.SendRequest request) {
            requests.send(request);
        } else if (command instanceof Http2Command.SendPriorityUpdate update) {
            connection.priorities.send(update);
        } else {
            return false;
        }
        return true;
    }

    @Override
    public int openable() {
        return phase().terminal() ? 0 : requests.openable();
    }
}
