package dev.sansio.tool.http2;

import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.ResponseHead;
import dev.sansio.http2.Http2Options;
import dev.sansio.http2.Http2ServerEngine;
import dev.sansio.http2.Http2Timeouts;
import dev.sansio.tool.decode.Decoding;
import dev.sansio.tool.decode.EventWriter;
import dev.sansio.tool.http.Exchanges;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Reads what a client sent, with an application that answers everything once it is complete. Exchanges are streams. */
final class ServerDecoding implements Decoding<HttpCommand, HttpEvent> {

    private final Frames frames;
    private final Exchanges exchanges = new Exchanges();
    private final Set<Long> tunnels = new HashSet<>();
    private final Http2ServerEngine engine = new Http2ServerEngine(
            Windows.open(Http2Options.server()).withTimeouts(Http2Timeouts.NONE),
            new Surroundings(() -> Instant.EPOCH, new Random(0), () -> 0L));

    ServerDecoding(Frames frames) {
        this.frames = frames;
    }

    @Override
    public Http2ServerEngine engine() {
        return engine;
    }

    @Override
    public void told(HttpEvent event, long offset, EventWriter events) {
        frames.tellUntil(offset, events);
        exchanges.told(event, offset, events);
        if (event instanceof HttpEvent.RequestReceived request) {
            if (request.head().tunnel()) {
                tunnels.add(event.exchange());
                engine.send(new HttpCommand.AcceptTunnel(event.exchange(), HttpFields.EMPTY), 0);
            }
            completeIf(request.end(), event.exchange());
        } else if (event instanceof HttpEvent.DataReceived data) {
            engine.send(new HttpCommand.Consumed(event.exchange(), data.credit()), 0);
            completeIf(data.end(), event.exchange());
        } else if (event instanceof HttpEvent.TrailersReceived) {
            completeIf(true, event.exchange());
        }
    }

    private void completeIf(boolean complete, long exchange) {
        if (complete && !tunnels.contains(exchange)) {
            engine.send(new HttpCommand.SendResponse(exchange, ResponseHead.of(204), true), 0);
        }
    }

    /** A recording may end before its exchanges do. */
    @Override
    public void ended(long offset) {
        if (!frames.whole()) {
            engine.eof(0);
        }
    }

    @Override
    public void flush(EventWriter events) {
        exchanges.flush(events);
        frames.tellUntil(Long.MAX_VALUE, events);
    }

    @Override
    public String rest() {
        return "the client had said that it goes away";
    }
}
