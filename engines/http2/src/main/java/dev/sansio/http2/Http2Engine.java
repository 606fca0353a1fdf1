package dev.sansio.http2;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Inbox;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http.HttpVersion;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What both roles have in common: input is read when it comes, events wait until they are fetched, and whatever ends the
 * connection happens after the last of them.
 */
abstract class Http2Engine implements HttpStreamEngine {

    final Connection connection;
    final Sending sending;

    private final Inbox in = new Inbox();
    private final FrameReader reader;
    private final Overdue overdue;

    private Phase phase = Phase.OPEN;
    private boolean started;
    /** More events wait than the limit allows, so that input is not read. */
    private boolean full;

    private boolean eof;
    private @Nullable Throwable lost;
    /** What ends the connection once the events of earlier input are out. */
    private @Nullable ConnectionFault fault;

    private @Nullable SessionFailedException failure;
    /** Since when the engine has not been hungry; negative while it is. */
    private long fullSince = -1;

    /** An engine that reads heads as its role does. */
    Http2Engine(boolean client, Http2Options options, Function<Connection, Messages> messages) {
        connection = new Connection(client, options);
        sending = new Sending(connection);
        reader = new FrameReader(connection, in, messages.apply(connection));
        overdue = new Overdue(connection);
    }

    /** The commands that only this role knows; false for another. */
    abstract boolean roleCommand(HttpCommand command);

    /** Our first octets. */
    final void begin() {
        Http2Options options = connection.options;
        if (connection.client) {
            connection.out.put(FrameReader.preface());
        }
        connection.frames.settings(Http2Settings.INITIAL, options.settings());
        connection.settings.tell(options.settings());
        connection.intake.enlarge(options.connectionWindow());
    }

    // --- commands ---

    @Override
    public final void send(HttpCommand command, long now) {
        if (phase.terminal() || failure != null) {
            return; // a race with the end, not a fault
        }
        long before = connection.now;
        connection.now = now;
        try {
            accept(command);
        } catch (CommandRejectedException rejected) {
            connection.now = before;
            throw rejected;
        }
        rested();
        happened();
    }

    private void accept(HttpCommand command) {
        if (command instanceof HttpCommand.SendData data) {
            sending.data(data);
        } else if (command instanceof HttpCommand.Consumed consumed) {
            connection.intake.consumed(consumed.exchange(), consumed.credit());
        } else if (roleCommand(command)) {
            return;
        } else if (command instanceof HttpCommand.SendTrailers trailers) {
            sending.trailers(trailers);
        } else if (command instanceof HttpCommand.Abort abort) {
            sending.abort(abort);
        } else if (command instanceof HttpCommand.StopReceiving stop) {
            sending.stopReceiving(stop);
        } else if (command instanceof HttpCommand.Drain) {
            connection.goodbye.drain();
        } else if (command instanceof HttpCommand.Close close) {
            close(close.code());
        } else if (command instanceof Http2Command.SendSettings settings) {
            settings(settings.settings());
        } else if (command instanceof Http2Command.SendPing ping) {
            connection.pings.send(ping.data());
        } else {
            throw new CommandRejectedException("not a command for this role of HTTP/2");
        }
    }

    private void settings(Http2Settings next) {
        SettingsExchange settings = connection.settings;
        settings.check(next, connection.client);
        if (!connection.limits.settingsInFlight().admits(settings.inFlight() + 1L)) {
            throw new CommandRejectedException("as many SETTINGS are not acknowledged as "
                    + connection.limits.settingsInFlight().name() + " allows");
        }
        connection.frames.settings(settings.told(), next);
        settings.tell(next);
        connection.waits.keep(Waits.For.SETTINGS, started, connection.now);
    }

    /** The end at once, though after what may already leave. */
    private void close(HttpError.Code code) {
        connection.outbound.flush();
        connection.goodbye.farewell(code, "");
        phase = Phase.CLOSED;
    }

    // --- events ---

    @Override
    public final @Nullable HttpEvent poll() {
        HttpEvent event = connection.events.poll();
        if (event != null) {
            return event;
        }
        if (phase == Phase.FAILED && failure != null) {
            throw failure;
        }
        if (!phase.terminal() && failure == null) {
            if (full) {
                read();
                event = connection.events.poll();
            }
            if (event == null) {
                conclude();
                event = connection.events.poll();
            }
            happened();
        }
        if (event == null && failure != null) {
            phase = Phase.FAILED;
            throw failure;
        }
        return event;
    }

    /** All earlier input is read and told: what was to happen after it happens now. */
    private void conclude() {
        if (fault != null) {
            fail(fault.failure(), fault.error());
        } else if (connection.complete()) {
            connection.goodbye.farewell(HttpError.Code.NO_ERROR, "");
            phase = Phase.CLOSED;
        } else if (lost != null) {
            ended(
                    new SessionFailedException(SessionFailedException.LOST, "the carrier is gone", lost),
                    HttpError.of(HttpError.Code.TRUNCATED, "the carrier is gone"));
        } else if (eof && (reader.partial() || !onlyOursIsOpen())) {
            ConnectionFault truncated = ConnectionFault.truncated("input ended before the exchanges did");
            if (reader.partial()) {
                fail(truncated.failure(), truncated.error());
            } else {
                ended(truncated.failure(), truncated.error());
            }
        }
    }

    /** The peer's end fails what is open, and is no failure if nothing is. */
    private void ended(SessionFailedException cause, HttpError error) {
        if (connection.streams.open() > 0) {
            fail(cause, error);
        } else {
            if (lost == null) {
                connection.outbound.flush();
                connection.goodbye.farewell(HttpError.Code.NO_ERROR, "");
            }
            phase = Phase.CLOSED;
        }
    }

    /** After the peer's end a server may still answer, as far as it needs no credit for that. */
    private boolean onlyOursIsOpen() {
        return !connection.client
                && connection.streams.open() > 0
                && connection.streams.inOrder().stream()
                        .allMatch(stream -> stream.remoteEnded && stream.waiting() == 0);
    }

    private void fail(SessionFailedException cause, HttpError error) {
        failure = cause;
        if (lost == null) {
            connection.outbound.flush();
            connection.goodbye.farewell(error.code(), String.valueOf(cause.getMessage()));
        }
        for (Stream stream : connection.streams.inOrder()) {
            boolean unsent = stream.id == 0;
            connection.emit(new HttpEvent.ExchangeFailed(
                    stream.exchange, error, unsent ? HttpEvent.By.NOT_PROCESSED : HttpEvent.By.CONNECTION));
        }
        in.clear();
    }

    // --- input ---

    @Override
    public final void receive(ByteBuffer bytes, long now) {
        arrived(now);
        if (phase.terminal() || failure != null || fault != null || eof || lost != null || !bytes.hasRemaining()) {
            return;
        }
        in.append(bytes);
        if (started) {
            connection.waits.end(Waits.For.ANSWER);
            connection.waits.begin(Waits.For.KEEP_ALIVE, now);
        }
        read();
        happened();
    }

    @Override
    public final void eof(long now) {
        arrived(now);
        eof = true;
        happened();
    }

    @Override
    public final void lost(Throwable cause, long now) {
        arrived(now);
        if (lost == null) {
            lost = cause;
            connection.out.drop();
            connection.outbound.flush();
        }
        happened();
    }

    private void arrived(long now) {
        connection.now = now;
        rested();
    }

    private void read() {
        if (fault != null) {
            return;
        }
        try {
            full = !reader.read();
        } catch (ConnectionFault broken) {
            fault = broken;
            full = false;
            in.clear();
        }
    }

    // --- time ---

    @Override
    public final void advance(long now) {
        arrived(now);
        if (phase.terminal() || failure != null) {
            return;
        }
        if (!started) {
            started = true;
            connection.waits.begin(Waits.For.SETTINGS, now);
            connection.waits.begin(Waits.For.KEEP_ALIVE, now);
        }
        if (hungry()) {
            try {
                overdue.act(now);
            } catch (ConnectionFault broken) {
                fault = broken;
            }
        }
        happened();
    }

    @Override
    public final long deadline() {
        return !started || !hungry()
                ? NEVER
                : Math.min(
                        connection.waits.deadline(),
                        connection.outbound.stalls().deadline());
    }

    /** After whatever may have changed for what we wait. */
    private void happened() {
        if (started && !phase.terminal() && failure == null) {
            long now = connection.now;
            connection.waits.keep(Waits.For.HEAD, reader.waitsForHead(), now);
            boolean idle = connection.streams.open() == 0 && !connection.goodbye.leaving();
            connection.waits.keep(Waits.For.IDLE, idle, now);
        }
        if (fullSince < 0 && !hungry()) {
            fullSince = connection.now;
        }
    }

    /** While the engine was not hungry, the peer was not waited for. */
    private void rested() {
        if (fullSince >= 0 && hungry()) {
            long nanos = connection.now - fullSince;
            fullSince = -1;
            if (nanos > 0) {
                connection.waits.shift(nanos);
                connection.outbound.stalls().shift(nanos);
            }
        }
    }

    // --- the other outlets ---

    @Override
    public final Phase phase() {
        return phase;
    }

    @Override
    public final @Nullable ByteBuffer transmit() {
        return connection.outbound.transmit();
    }

    @Override
    public final long pending() {
        return connection.outbound.pending();
    }

    @Override
    public final boolean hungry() {
        Connection c = connection;
        return !full
                && fault == null
                && failure == null
                && !eof
                && lost == null
                && !phase.terminal()
                && c.limits.events().value() > c.events.size()
                && c.limits.parked().value() > (long) c.intake.parked() + c.streams.lingering()
                && c.limits.unsentReplies().value() > c.replies.waiting()
                && (c.client || c.limits.unsentResponses().value() > c.out.pending());
    }

    @Override
    public final boolean finished() {
        return phase.terminal() && pending() == 0;
    }

    @Override
    public final List<ByteBuffer> unread() {
        throw new IllegalStateException("HTTP/2 has no successor, and the phase is " + phase);
    }

    @Override
    public final HttpVersion version() {
        return HttpVersion.HTTP_2;
    }

    @Override
    public final long writable(long exchange) {
        Stream stream = phase.terminal() || failure != null ? null : connection.streams.byExchange(exchange);
        return stream == null || stream.id == 0 ? 0 : connection.outbound.writable(stream);
    }

    /** The number of an exchange's stream, for logs; 0 while it has none, -1 for one that is not open. */
    public final long streamId(long exchange) {
        Stream stream = connection.streams.byExchange(exchange);
        return stream == null ? -1 : stream.id;
    }
}
