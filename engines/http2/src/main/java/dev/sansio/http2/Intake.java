package dev.sansio.http2;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.HttpError;
import org.jspecify.annotations.Nullable;

/**
 * The windows for what the peer sends (RFC 9113 5.2, 6.9). Only what the application has consumed, and what nobody will ever
 * read, makes them open again.
 */
final class Intake {

    private final Connection connection;
    private final ReceiveWindow window = new ReceiveWindow(Http2Settings.INITIAL.initialWindowSize());
    /** Exchanges that are over, and whose data is not consumed. Else nobody would know for what the window is closed. */
    private final LongTable<Parked> parked = new LongTable<>();

    Intake(Connection connection) {
        this.connection = connection;
    }

    /** How much of an exchange that is over is unconsumed. */
    private static final class Parked {
        private int unconsumed;

        Parked(int unconsumed) {
            this.unconsumed = unconsumed;
        }
    }

    /** Tells the peer of a window larger than the first one. */
    void enlarge(int size) {
        int increment = window.enlarge(size);
        if (increment > 0) {
            connection.frames.windowUpdate(0, increment);
        }
    }

    int parked() {
        return parked.size();
    }

    boolean isParked(long exchange) {
        return parked.get(exchange) != null;
    }

    // --- what arrives ---

    /** A frame of DATA uses the connection's window. */
    void take(int octets) {
        if (!window.take(octets)) {
            throw ConnectionFault.of(HttpError.Code.FLOW_CONTROL, "more data than the connection's window allows");
        }
    }

    // --- what is given back ---

    /** Octets that nobody will read: padding, or data of a stream that is gone, which is null. */
    void credit(@Nullable Stream stream, int octets) {
        if (octets == 0) {
            return;
        }
        int increment = window.give(octets);
        if (increment > 0) {
            connection.frames.windowUpdate(0, increment);
        }
        if (stream != null && !stream.remoteEnded && !stream.gone) {
            int more = stream.window.give(octets);
            if (more > 0) {
                connection.frames.windowUpdate(stream.id, more);
            }
        }
    }

    /** An exchange is over, but its data is not consumed. */
    void park(Stream stream) {
        parked.put(stream.exchange, new Parked(stream.unconsumed));
        stream.unconsumed = 0;
    }

    /** A stream ends before its end: nobody has to consume what came of it. */
    void forgive(Stream stream) {
        int unconsumed = stream.unconsumed;
        stream.unconsumed = 0;
        credit(null, unconsumed);
        forgiveParked(stream.exchange);
    }

    void forgiveParked(long exchange) {
        Parked rest = parked.get(exchange);
        if (rest != null) {
            parked.remove(exchange);
            credit(null, rest.unconsumed);
        }
    }

    /** Data of an exchange that was told and not polled yet is of no use any more. */
    void withdrawn(long exchange, int octets) {
        Stream stream = connection.streams.byExchange(exchange);
        Parked rest = parked.get(exchange);
        if (stream != null && stream.unconsumed >= octets) {
            stream.unconsumed -= octets;
            credit(stream, octets);
        } else if (rest != null) {
            unpark(exchange, rest, octets);
        }
    }

    /** The command {@code Consumed}. */
    void consumed(long exchange, int octets) {
        Stream stream = connection.streams.byExchange(exchange);
        Parked rest = stream == null ? parked.get(exchange) : null;
        if (stream == null && rest == null) {
            connection.requireKnown(exchange);
            return;
        }
        int unconsumed = stream != null ? stream.unconsumed : rest == null ? 0 : rest.unconsumed;
        if (octets < 0 || octets > unconsumed) {
            throw new CommandRejectedException(
                    "credit for " + octets + " octets, and " + unconsumed + " are unconsumed");
        }
        if (stream != null) {
            stream.unconsumed -= octets;
            credit(stream, octets);
        } else if (rest != null) {
            unpark(exchange, rest, octets);
        }
    }

    private void unpark(long exchange, Parked rest, int octets) {
        rest.unconsumed -= octets;
        if (rest.unconsumed <= 0) {
            parked.remove(exchange);
        }
        credit(null, octets);
    }
}
