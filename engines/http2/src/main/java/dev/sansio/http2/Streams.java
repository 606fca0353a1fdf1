package dev.sansio.http2;

import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The streams of a connection, and how they end (RFC 9113 5.1). An exchange is over once the peer's direction has ended and
 * all of ours may leave; its stream stays until that has left. So what happens never depends on when output is fetched.
 */
final class Streams {

    private final Connection connection;
    private final LongTable<Stream> byId = new LongTable<>();
    /** A client's, whose numbers are not those of streams; a server's are, and need no table. */
    private final LongTable<Stream> byExchange = new LongTable<>();

    private final ResetStreams resets;
    private int open;
    private int lingering;
    private int promises;
    /** Streams that we opened and that have not ended on the wire. */
    private int own;
    /** The highest number of a stream that the peer opened. */
    private int lastPeer;
    /** The highest number of a stream that we opened. */
    private int lastOwn;

    private long highestExchange = -1;

    Streams(Connection connection) {
        this.connection = connection;
        this.resets = new ResetStreams(connection.limits.closedStreams().value());
    }

    // --- looking up ---

    @Nullable
    Stream byId(int id) {
        return byId.get(id);
    }

    /** The stream of an exchange that is not over, or null. */
    @Nullable
    Stream byExchange(long exchange) {
        Stream stream = unfinished(exchange);
        return stream == null || stream.over ? null : stream;
    }

    /** The same, or one of which the last octets have not left. */
    @Nullable
    Stream unfinished(long exchange) {
        return connection.client ? byExchange.get(exchange) : byId.get(exchange);
    }

    /** Whether an exchange of this number may have been, as far as is known. */
    boolean wasThere(long exchange) {
        return exchange >= 0 && exchange <= highestExchange;
    }

    /** Whether a stream has not been opened yet. */
    boolean isIdle(int id) {
        boolean ours = ((id & 1) == 1) == connection.client;
        return id > (ours ? lastOwn : lastPeer);
    }

    /** Exchanges that are not over, those that wait for their turn included. */
    int open() {
        return open;
    }

    /** Streams of exchanges that are over, but whose last octets have not left. */
    int lingering() {
        return lingering;
    }

    /** Streams that the server has promised and that are not over. */
    int promises() {
        return promises;
    }

    /** Streams that a client opened and that have not ended on the wire. */
    int own() {
        return own;
    }

    int lastPeer() {
        return lastPeer;
    }

    int lastOwn() {
        return lastOwn;
    }

    ResetStreams resets() {
        return resets;
    }

    /** Shows all streams that have a number, in no order. */
    void forEach(Consumer<Stream> reader) {
        if (byId.size() > 0) {
            byId.forEach(reader);
        }
    }

    /** The exchanges that are not over, in the order of their numbers. */
    List<Stream> inOrder() {
        List<Stream> all = new ArrayList<>(open);
        (connection.client ? byExchange : byId).forEach(stream -> {
            if (!stream.over) {
                all.add(stream);
            }
        });
        all.sort(Comparator.comparingLong(stream -> stream.exchange));
        return all;
    }

    // --- the beginning ---

    /** The peer uses a number for a stream of its own; the lower ones that it left out are closed (RFC 9113 5.1.1). */
    void peerOpened(int id) {
        lastPeer = id;
        if (!connection.client) {
            highestExchange = Math.max(highestExchange, id);
        }
    }

    /** A number was used for an exchange that never had a stream. */
    void used(long exchange) {
        highestExchange = Math.max(highestExchange, exchange);
    }

    /** An exchange begins; its stream may have no number yet. */
    void add(Stream stream) {
        open++;
        if (stream.promised) {
            promises++;
        }
        highestExchange = Math.max(highestExchange, stream.exchange);
        if (connection.client) {
            byExchange.put(stream.exchange, stream);
        }
        if (stream.id != 0) {
            byId.put(stream.id, stream);
        }
    }

    /** A stream of ours gets its number. */
    void number(Stream stream, int id) {
        stream.id = id;
        lastOwn = id;
        own++;
        byId.put(id, stream);
    }

    // --- the end ---

    /** Looks whether an exchange is over. */
    void settle(Stream stream) {
        if (stream.over || !stream.done()) {
            return;
        }
        over(stream);
        if (stream.unconsumed > 0) {
            connection.intake.park(stream);
        }
        if (stream.endSent) {
            leave(stream);
            return;
        }
        lingering++;
        if (connection.client) {
            connection.outbound.flush(stream); // the next may only begin when this one has ended on the wire
        }
    }

    private void over(Stream stream) {
        stream.over = true;
        open--;
        if (stream.promised) {
            promises--;
        }
        if (connection.client) {
            byExchange.remove(stream.exchange);
        }
    }

    /** END_STREAM is written. */
    void endSent(Stream stream) {
        if (stream.over) {
            lingering--;
            leave(stream);
        }
    }

    /** A stream whose both directions have ended leaves the table. */
    private void leave(Stream stream) {
        if (!stream.remoteEnded) {
            connection.frames.reset(stream.id, Math.max(0, stream.resetAfterEnd));
            resets.remember(stream.id, stream.window.available());
        }
        remove(stream);
    }

    private void remove(Stream stream) {
        stream.gone = true;
        connection.outbound.stalls().remove(stream);
        if (stream.id != 0) {
            byId.remove(stream.id);
            own -= connection.client && !stream.promised ? 1 : 0;
        }
        connection.slotFreed();
    }

    /** A stream ends at once in both directions, whatever was in it; the peer knows. */
    void discard(Stream stream) {
        if (stream.over) {
            lingering--;
        } else {
            over(stream);
        }
        connection.outbound.drop(stream);
        connection.intake.forgive(stream);
        remove(stream);
    }

    /** A stream ends at once, and the peer is told. */
    void reset(Stream stream, long code) {
        if (stream.id != 0) {
            connection.frames.reset(stream.id, code);
            if (!stream.remoteEnded) {
                resets.remember(stream.id, stream.window.available());
            }
        }
        discard(stream);
    }

    /** The peer did in a stream what it must not (RFC 9113 5.4.2). */
    void fail(Stream stream, HttpError error) {
        boolean tell = !stream.over;
        reset(stream, error.code().http2());
        if (tell) {
            connection.emit(new HttpEvent.ExchangeFailed(stream.exchange, error, HttpEvent.By.MALFORMED));
        }
        connection.abuse.fault(connection.now);
    }

    /** A stream ends that the peer gave up or never looked at. */
    void abandoned(Stream stream, HttpError error, HttpEvent.By by) {
        boolean tell = !stream.over;
        discard(stream);
        if (tell) {
            connection.emit(new HttpEvent.ExchangeFailed(stream.exchange, error, by));
        }
    }
}
