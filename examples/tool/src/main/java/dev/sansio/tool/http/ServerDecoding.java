package dev.sansio.tool.http;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.ResponseHead;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.http1.Http1Timeouts;
import dev.sansio.tool.decode.Decoding;
import dev.sansio.tool.decode.EventWriter;

/** Reads what a client sent, with an application that answers everything once it is complete. */
final class ServerDecoding implements Decoding<HttpCommand, HttpEvent> {

    private final Exchanges exchanges = new Exchanges();
    private final Http1ServerEngine engine = new Http1ServerEngine(
            Http1Options.server().withTimeouts(Http1Timeouts.NONE).withRawFields(true));
    private boolean tunnelAsked;
    private boolean tunnel;

    ServerDecoding() {}

    @Override
    public Http1ServerEngine engine() {
        return engine;
    }

    @Override
    public void told(HttpEvent event, long offset, EventWriter events) {
        exchanges.told(event, offset, events);
        if (event instanceof HttpEvent.RequestReceived request) {
            tunnelAsked = request.head().tunnel();
            completeIf(request.end(), event.exchange());
        } else if (event instanceof HttpEvent.DataReceived data) {
            engine.send(new HttpCommand.Consumed(event.exchange(), data.credit()), 0);
            completeIf(data.end() && !tunnel, event.exchange());
        } else if (event instanceof HttpEvent.TrailersReceived) {
            completeIf(true, event.exchange());
        }
    }

    private void completeIf(boolean complete, long exchange) {
        if (complete) {
            tunnel = tunnelAsked;
            engine.send(
                    tunnel
                            ? new HttpCommand.AcceptTunnel(exchange, HttpFields.EMPTY)
                            : new HttpCommand.SendResponse(exchange, ResponseHead.of(204), true),
                    0);
        }
    }

    @Override
    public void flush(EventWriter events) {
        exchanges.flush(events);
    }

    @Override
    public String rest() {
        return "the client had said that it closes the connection";
    }
}
