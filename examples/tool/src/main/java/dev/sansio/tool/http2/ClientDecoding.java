package dev.sansio.tool.http2;

import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.http2.Http2Options;
import dev.sansio.http2.Http2Timeouts;
import dev.sansio.tool.decode.Decoding;
import dev.sansio.tool.decode.EventWriter;
import dev.sansio.tool.http.Exchanges;
import dev.sansio.tool.http.Readers;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Reads what a server sent, with a client that has asked for each stream that it answers. Exchanges are streams. */
final class ClientDecoding implements Decoding<HttpCommand, HttpEvent> {

    private static final String AUTHORITY = "localhost:80";

    private final Readers readers;
    private final Frames frames;
    private final Exchanges exchanges = new Exchanges();
    private final AtomicLong promises = new AtomicLong(2);
    private final Http2ClientEngine engine = new Http2ClientEngine(
            Windows.open(Http2Options.client().withPush(true)).withTimeouts(Http2Timeouts.NONE),
            new Surroundings(() -> Instant.EPOCH, new Random(0), () -> promises.getAndAdd(2)));
    private long asked = -1;

    ClientDecoding(Readers readers, Frames frames) {
        this.readers = readers;
        this.frames = frames;
    }

    @Override
    public Http2ClientEngine engine() {
        return engine;
    }

    @Override
    public void before(long offset) {
        long stream = frames.streamAt(offset);
        while (stream % 2 == 1 && asked < stream) {
            String method = readers.method((int) (asked + 1) / 2);
            asked += 2;
            RequestHead head = method.equals("CONNECT")
                    ? RequestHead.connect(AUTHORITY, HttpFields.EMPTY)
                    : new RequestHead(method, "http", AUTHORITY, "/", null, HttpFields.EMPTY);
            engine.send(new HttpCommand.SendRequest(asked, head, true), 0);
        }
    }

    @Override
    public void told(HttpEvent event, long offset, EventWriter events) {
        frames.tellUntil(offset, events);
        if (event instanceof HttpEvent.DataReceived data) {
            engine.send(new HttpCommand.Consumed(event.exchange(), data.credit()), 0);
        }
        exchanges.told(event, offset, events);
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
        return "the server had said that it goes away";
    }
}
