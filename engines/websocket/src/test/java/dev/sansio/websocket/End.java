package dev.sansio.websocket;

import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One end under test, driven by hand: what it told, what it wrote, and how it failed. */
final class End {

    final StreamEngine<WebSocketCommand, WebSocketEvent> engine;
    private final List<WebSocketEvent> events = new ArrayList<>();
    private final List<Octets> written = new ArrayList<>();
    private long now;
    private @Nullable SessionFailedException failure;

    End(StreamEngine<WebSocketCommand, WebSocketEvent> engine) {
        this.engine = engine;
        engine.advance(0);
        settle();
    }

    static End server(WebSocketConfig config) {
        return new End(WebSocketEngine.server(config, WebSocketAgreement.NONE));
    }

    static End server(WebSocketConfig config, PerMessageDeflate agreed) {
        return new End(WebSocketEngine.server(config, WebSocketAgreement.of(agreed)));
    }

    static End client(WebSocketConfig config) {
        return new End(WebSocketEngine.client(config, WebSocketAgreement.NONE, Frames.surroundings()));
    }

    static End client(WebSocketConfig config, PerMessageDeflate agreed) {
        return new End(WebSocketEngine.client(config, WebSocketAgreement.of(agreed), Frames.surroundings()));
    }

    End receives(Octets bytes) {
        engine.receive(bytes.toBuffer(), now);
        settle();
        return this;
    }

    /** Receives without polling. */
    End gets(Octets bytes) {
        engine.receive(bytes.toBuffer(), now);
        return this;
    }

    End sends(WebSocketCommand command) {
        engine.send(command, now);
        settle();
        return this;
    }

    End ends() {
        engine.eof(now);
        settle();
        return this;
    }

    /** Time passes, from deadline to deadline. */
    End passes(Duration time) {
        long until = now + time.toNanos();
        while (engine.deadline() <= until) {
            now = Math.max(now, engine.deadline());
            engine.advance(now);
            settle();
        }
        now = until;
        return this;
    }

    void settle() {
        try {
            for (WebSocketEvent event = engine.poll(); event != null; event = engine.poll()) {
                events.add(event);
            }
        } catch (SessionFailedException failed) {
            failure = failed;
        }
    }

    /** The events since the last time, parts of messages merged. */
    List<WebSocketEvent> events() {
        List<WebSocketEvent> told = new ArrayList<>();
        for (WebSocketEvent event : events) {
            WebSocketEvent both = told.isEmpty() ? null : Frames.merge(told.get(told.size() - 1), event);
            if (both == null) {
                told.add(event);
            } else {
                told.set(told.size() - 1, both);
            }
        }
        events.clear();
        return told;
    }

    /** How many events there were since the last time. */
    int eventCount() {
        return events.size();
    }

    /** What was written since the last time. */
    Octets output() {
        for (ByteBuffer bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
            written.add(Octets.of(bytes));
        }
        Octets all = Octets.concat(written);
        written.clear();
        return all;
    }

    /** The code of the failure, or null. */
    @Nullable
    String failure() {
        return failure == null ? null : failure.code();
    }

    String message() {
        return failure == null ? "" : String.valueOf(failure.getMessage());
    }

    Phase phase() {
        return engine.phase();
    }
}
