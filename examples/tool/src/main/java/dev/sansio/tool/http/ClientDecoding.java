package dev.sansio.tool.http;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1Timeouts;
import dev.sansio.tool.decode.Decoding;
import dev.sansio.tool.decode.EventWriter;
import org.jspecify.annotations.Nullable;

/** Reads what a server answered, with a client that has asked for it. */
final class ClientDecoding implements Decoding<HttpCommand, HttpEvent> {

    private static final String AUTHORITY = "localhost:80";

    private final Readers readers;
    private final @Nullable String protocol;
    private final Exchanges exchanges = new Exchanges();
    private final Http1ClientEngine engine = new Http1ClientEngine(
            Http1Options.client().withTimeouts(Http1Timeouts.NONE).withRawFields(true));
    private int asked;

    ClientDecoding(Readers readers, @Nullable String protocol) {
        this.readers = readers;
        this.protocol = protocol;
    }

    @Override
    public Http1ClientEngine engine() {
        return engine;
    }

    @Override
    public void before(long offset) {
        if (engine.openable() > 0) {
            String method = readers.method(asked);
            RequestHead head = method.equals("CONNECT")
                    ? RequestHead.connect(AUTHORITY, HttpFields.EMPTY)
                    : new RequestHead(method, "http", AUTHORITY, "/", protocol, HttpFields.EMPTY);
            engine.send(new HttpCommand.SendRequest(asked, head, true), 0);
            asked++;
        }
    }

    @Override
    public void told(HttpEvent event, long offset, EventWriter events) {
        if (event instanceof HttpEvent.DataReceived data) {
            engine.send(new HttpCommand.Consumed(event.exchange(), data.credit()), 0);
        }
        exchanges.told(event, offset, events);
    }

    @Override
    public void flush(EventWriter events) {
        exchanges.flush(events);
    }

    @Override
    public String rest() {
        return "the server had said that it closes the connection";
    }
}
