package dev.sansio.http2;

import dev.sansio.core.Outbox;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Data on its way out. Credit of the peer is allotted to it when a command or the peer makes that possible; which of the
 * allotted octets leave next is decided when output is fetched, by the priorities of that moment. So what happens never
 * depends on when output is fetched, and {@link #pending()} counts only what may leave.
 */
final class Outbound {

    private static final int BATCH = 16_384;
    /** Frames are not larger than this, whatever the peer allows, so that others have their turn. */
    private static final int LARGEST_FRAME = 16_384;

    private final Connection connection;
    private final Outbox out;
    private final Urgencies ready = new Urgencies();
    /** Streams that have credit of their own, and wait for the connection's. */
    private final Urgencies blocked = new Urgencies();

    private final Stalls stalls;
    private long credit = Http2Settings.INITIAL.initialWindowSize();
    /** Octets of content and trailers that may leave, and a frame header for each stream. */
    private long owed;

    Outbound(Connection connection) {
        this.connection = connection;
        this.out = connection.out;
        this.stalls = new Stalls(
                connection.options.timeouts().stall().toNanos(),
                connection.limits.stallProgress().value());
    }

    Stalls stalls() {
        return stalls;
    }

    long pending() {
        return out.pending() + owed;
    }

    /** How many octets could be allotted at once. */
    long writable(Stream stream) {
        return stream.localEnded ? 0 : Math.max(0, Math.min(stream.credit, credit) - stream.waiting());
    }

    // --- what makes data leave ---

    /** The application sends content, and perhaps nothing after it. */
    void send(Stream stream, ByteBuffer bytes, boolean end) {
        if (bytes.hasRemaining()) {
            if (stream.data == null) {
                stream.data = new ArrayDeque<>(2);
            }
            stream.data.add(bytes.slice());
            stream.queued += bytes.remaining();
        }
        stream.localEnded |= end;
        allot(stream);
    }

    /** Allots what credit allows, and enters the stream where it belongs now. */
    void allot(Stream stream) {
        if (stream.id != 0) {
            take(stream, stream.waiting());
            place(stream);
        }
    }

    private void place(Stream stream) {
        boolean waits = stream.waiting() > 0;
        if (waits && stream.credit > 0 && !stream.inBlocked) {
            stream.inBlocked = true;
            blocked.add(stream);
        }
        stalls.update(stream, waits, connection.now);
        if (!stream.inReady && stream.ready()) {
            stream.inReady = true;
            owed += FrameHeader.SIZE;
            if (stream.trailers != null && stream.localEnded) {
                owed += HeadWriter.estimate(stream.trailers);
            }
            ready.add(stream);
        }
    }

    private void take(Stream stream, long most) {
        long taken = Math.min(most, Math.min(stream.credit, credit));
        if (taken > 0) {
            stream.credit -= taken;
            credit -= taken;
            stream.allotted += taken;
            stream.progress += taken;
            owed += taken;
            connection.abuse.creditUsed();
        }
    }

    /** The application sends no more in this stream: its end, or trailers, follow its data. */
    void end(Stream stream) {
        stream.localEnded = true;
        if (stream.inReady && stream.trailers != null) {
            owed += HeadWriter.estimate(stream.trailers);
        }
        allot(stream);
    }

    /** The peer grants a stream more, or after a change of settings less. */
    void grant(Stream stream, long octets) {
        boolean none = writable(stream) == 0;
        stream.credit += octets;
        if (stream.inBlocked && stream.credit <= 0) {
            unblock(stream);
        }
        allot(stream);
        wake(stream, none);
        connection.streams.settle(stream);
    }

    private void wake(Stream stream, boolean none) {
        if (none && !stream.over && stream.waiting() == 0 && stream.headSent && writable(stream) > 0) {
            connection.emit(new HttpEvent.Writable(stream.exchange));
        }
    }

    /** The peer grants the connection more: first those that wait, in their order, then those that may go on. */
    void grantConnection(int octets) {
        if (credit + octets > Http2Settings.LARGEST_WINDOW) {
            throw ConnectionFault.of(HttpError.Code.FLOW_CONTROL, "the connection's window grows beyond 2^31 - 1");
        }
        boolean none = credit <= 0;
        credit += octets;
        if (!none || credit <= 0) {
            return;
        }
        spread();
    }

    /** Those that wait have their share first; if something is left, the others may go on. */
    private void spread() {
        for (Stream next = blocked.first(); next != null && credit > 0; next = blocked.first()) {
            share(next);
        }
        if (credit > 0) {
            connection.streams.forEach(stream -> wake(stream, true));
        }
    }

    private void share(Stream stream) {
        take(stream, stream.priority.incremental() ? Math.min(BATCH, stream.waiting()) : stream.waiting());
        if (stream.waiting() == 0 || stream.credit <= 0) {
            unblock(stream);
        } else {
            blocked.turn(stream);
        }
        place(stream);
        connection.streams.settle(stream);
    }

    private void unblock(Stream stream) {
        stream.inBlocked = false;
        blocked.remove(stream);
    }

    /** Another priority, from here on. */
    void reprioritize(Stream stream, Runnable change) {
        if (stream.inReady) {
            ready.remove(stream);
        }
        if (stream.inBlocked) {
            blocked.remove(stream);
        }
        change.run();
        if (stream.inReady) {
            ready.add(stream);
        }
        if (stream.inBlocked) {
            blocked.add(stream);
        }
    }

    /** Forgets what a stream has not sent. Credit of the connection that was not used is there again. */
    void drop(Stream stream) {
        if (stream.inBlocked) {
            unblock(stream);
        }
        if (stream.inReady) {
            leave(stream);
        }
        stalls.remove(stream);
        owed -= stream.allotted;
        long unused = stream.allotted;
        stream.data = null;
        stream.queued = 0;
        stream.allotted = 0;
        stream.trailers = null;
        stream.localEnded = true;
        stream.endSent = true;
        if (unused > 0) {
            regain(unused);
        }
    }

    private void regain(long octets) {
        boolean none = credit <= 0;
        credit += octets;
        if (none) {
            spread();
        }
    }

    private void leave(Stream stream) {
        stream.inReady = false;
        ready.remove(stream);
        owed -= FrameHeader.SIZE;
        if (stream.trailers != null && stream.localEnded) {
            owed -= HeadWriter.estimate(stream.trailers);
        }
    }

    // --- output ---

    @Nullable
    ByteBuffer transmit() {
        while (out.pending() < BATCH && !ready.isEmpty()) {
            frame(Objects.requireNonNull(ready.first()));
        }
        return out.poll();
    }

    /** Whether no data may leave; frames that are already written do not count. */
    boolean isEmpty() {
        return ready.isEmpty();
    }

    /** Writes all that may leave of a stream, before other things are written. */
    void flush(Stream stream) {
        while (stream.inReady) {
            frame(stream);
        }
    }

    private void frame(Stream stream) {
        int largest = Math.min(LARGEST_FRAME, connection.settings.theirs().maxFrameSize());
        int length = (int) Math.min(stream.allotted, largest);
        boolean last = stream.localEnded && length == stream.queued;
        boolean ends = last && stream.trailers == null;
        if (length > 0 || ends) {
            connection.frames.header(length, FrameType.DATA, ends ? Flags.END_STREAM : Flags.NONE, stream.id);
            payload(stream, length);
        }
        if (last) {
            leave(stream);
            if (stream.trailers != null) {
                connection.heads.trailers(stream.id, stream.trailers, largest);
                stream.trailers = null;
            }
            stream.endSent = true;
            connection.streams.endSent(stream);
        } else if (stream.allotted == 0) {
            leave(stream);
        } else {
            ready.turn(stream);
        }
    }

    private void payload(Stream stream, int length) {
        stream.allotted -= length;
        stream.queued -= length;
        owed -= length;
        ArrayDeque<ByteBuffer> data = stream.data;
        for (int left = length; left > 0 && data != null; ) {
            ByteBuffer first = data.element();
            int part = Math.min(left, first.remaining());
            out.link(first.slice(first.position(), part));
            first.position(first.position() + part);
            left -= part;
            if (!first.hasRemaining()) {
                data.remove();
            }
        }
        if (data != null && data.isEmpty()) {
            stream.data = null;
        }
    }

    /** Writes all that may leave of all streams, for nothing may be written after what follows. */
    void flush() {
        for (Stream next = ready.first(); next != null; next = ready.first()) {
            frame(next);
        }
    }
}
