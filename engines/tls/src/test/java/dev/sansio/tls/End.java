package dev.sansio.tls;

import dev.sansio.core.Bytes;
import dev.sansio.core.SessionFailedException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One end of a pair: an engine, what it has told, and what it has transmitted. */
final class End {

    final TlsEngine engine;
    final List<TlsEvent> events = new ArrayList<>();
    final ByteArrayOutputStream received = new ByteArrayOutputStream();
    final List<byte[]> transmitted = new ArrayList<>();

    @Nullable
    SessionFailedException failure;

    End(TlsEngine engine) {
        this.engine = engine;
    }

    /** Polls until there is nothing more. */
    void poll() {
        try {
            for (TlsEvent event = engine.poll(); event != null; event = engine.poll()) {
                if (event instanceof TlsEvent.Received) {
                    received.writeBytes(Bytes.copy(((TlsEvent.Received) event).payload()));
                } else {
                    events.add(event);
                }
            }
        } catch (SessionFailedException failed) {
            failure = failed;
        }
    }

    /** What leaves until there is nothing more. */
    byte[] transmit() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (ByteBuffer bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
            transmitted.add(Bytes.copy(bytes));
            all.writeBytes(Bytes.copy(bytes));
        }
        return all.toByteArray();
    }

    byte[] everythingTransmitted() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        transmitted.forEach(all::writeBytes);
        return all.toByteArray();
    }

    TlsEvent.Secured secured() {
        return (TlsEvent.Secured) events.get(0);
    }

    boolean isSecured() {
        return !events.isEmpty() && events.get(0) instanceof TlsEvent.Secured;
    }

    boolean isEnded() {
        return events.contains(new TlsEvent.Ended());
    }

    String text() {
        return received.toString(StandardCharsets.UTF_8);
    }

    String code() {
        return failure == null ? "none" : failure.code();
    }
}
