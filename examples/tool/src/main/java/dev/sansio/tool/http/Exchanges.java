package dev.sansio.tool.http;

import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.tool.decode.EventWriter;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells events of HTTP with all that they hold, and content that came in small pieces as a whole. */
public final class Exchanges {

    /** A field; the value of a sensitive one is not shown. */
    public record Field(String name, String value) {

        static List<Field> of(HttpFields fields) {
            List<Field> all = new ArrayList<>();
            for (HttpField field : fields) {
                all.add(new Field(field.name(), field.sensitive() ? "***" : field.value()));
            }
            return all;
        }

        @Override
        public String toString() {
            return name + ": " + value;
        }
    }

    /** As {@link HttpEvent.RequestReceived}. */
    public record RequestReceived(
            long exchange,
            String method,
            @Nullable String scheme,
            @Nullable String authority,
            String path,
            @Nullable String protocol,
            List<Field> fields,
            boolean end) {

        static RequestReceived of(long exchange, RequestHead head, boolean end) {
            return new RequestReceived(
                    exchange,
                    head.method(),
                    head.scheme(),
                    head.authority(),
                    head.path(),
                    head.protocol(),
                    Field.of(head.fields()),
                    end);
        }
    }

    /** As {@link HttpEvent.InformationReceived}. */
    public record InformationReceived(long exchange, int status, List<Field> fields) {}

    /** As {@link HttpEvent.ResponseReceived}. */
    public record ResponseReceived(long exchange, int status, List<Field> fields, boolean end) {}

    /** As {@link HttpEvent.TunnelOpened}. */
    public record TunnelOpened(long exchange, int status, List<Field> fields) {}

    /** As {@link HttpEvent.DataReceived}, perhaps several of them. */
    public record DataReceived(long exchange, ByteBuffer data, boolean end) {}

    /** As {@link HttpEvent.TrailersReceived}. */
    public record TrailersReceived(long exchange, List<Field> fields) {}

    private static final int LARGEST = 16 << 10;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private long exchange;
    private long last;

    /** Nothing was told yet. */
    public Exchanges() {}

    /** An event was told. */
    public void told(HttpEvent event, long offset, EventWriter events) {
        if (event instanceof HttpEvent.DataReceived piece) {
            collect(piece, offset, events);
            return;
        }
        flush(events);
        events.event(offset, shown(event));
    }

    /** Tells what of the content is still held. */
    public void flush(EventWriter events) {
        if (data.size() > 0) {
            tell(false, events);
        }
    }

    private void collect(HttpEvent.DataReceived piece, long offset, EventWriter events) {
        if (piece.exchange() != exchange) {
            flush(events);
        }
        exchange = piece.exchange();
        last = offset;
        while (piece.data().hasRemaining()) {
            data.write(piece.data().get());
        }
        if (piece.end() || data.size() >= LARGEST) {
            tell(piece.end(), events);
        }
    }

    private void tell(boolean end, EventWriter events) {
        events.event(last, new DataReceived(exchange, ByteBuffer.wrap(data.toByteArray()), end));
        data.reset();
    }

    private static Object shown(HttpEvent event) {
        if (event instanceof HttpEvent.RequestReceived request) {
            return RequestReceived.of(request.exchange(), request.head(), request.end());
        }
        if (event instanceof HttpEvent.ResponseReceived response) {
            ResponseHead head = response.head();
            return new ResponseReceived(response.exchange(), head.status(), Field.of(head.fields()), response.end());
        }
        if (event instanceof HttpEvent.InformationReceived information) {
            ResponseHead head = information.head();
            return new InformationReceived(information.exchange(), head.status(), Field.of(head.fields()));
        }
        if (event instanceof HttpEvent.TunnelOpened tunnel) {
            ResponseHead head = tunnel.head();
            return new TunnelOpened(tunnel.exchange(), head.status(), Field.of(head.fields()));
        }
        if (event instanceof HttpEvent.TrailersReceived trailers) {
            return new TrailersReceived(trailers.exchange(), Field.of(trailers.fields()));
        }
        return event;
    }
}
