package dev.sansio.http;

import dev.sansio.core.Carrier;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One exchange as a carrier of bytes, after {@link HttpEvent.TunnelOpened} or {@link HttpCommand.AcceptTunnel}: an upgrade,
 * CONNECT, or extended CONNECT, in whichever version.
 *
 * <pre>{@code
 * Stack.of(new HttpTunnel(http, exchange), webSocket, event -> null);
 * }</pre>
 *
 * @param engine the connection
 * @param exchange the exchange that is a tunnel
 */
public record HttpTunnel(HttpStreamEngine engine, long exchange) implements Carrier<HttpCommand, HttpEvent> {

    @Override
    public @Nullable ByteBuffer payload(HttpEvent event) {
        return event instanceof HttpEvent.DataReceived data && data.exchange() == exchange ? data.data() : null;
    }

    @Override
    public boolean ends(HttpEvent event) {
        if (event.exchange() != exchange) {
            return false;
        }
        return event instanceof HttpEvent.DataReceived data
                ? data.end()
                : event instanceof HttpEvent.TrailersReceived || event instanceof HttpEvent.ExchangeFailed;
    }

    @Override
    public HttpCommand write(ByteBuffer bytes) {
        return new HttpCommand.SendData(exchange, bytes, false);
    }

    @Override
    public HttpCommand finish() {
        return new HttpCommand.SendData(exchange, ByteBuffer.allocate(0), true);
    }

    @Override
    public @Nullable HttpCommand consumed(int bytes) {
        return new HttpCommand.Consumed(exchange, bytes);
    }
}
