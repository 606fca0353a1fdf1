package dev.sansio.websocket;

import dev.sansio.core.SessionFailedException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses messages (RFC 7692 section 7.2.2). Memory outside of the heap is used from the first compressed message until
 * {@link #release()}; then the window alone remains, if the next message may refer to it.
 */
final class Inflation {

    private static final byte[] TAIL = {0, 0, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] NOTHING = {};
    private static final int SCRATCH = 1 << 14;
    private static final int MOST_RESTARTS = 64;

    private final @Nullable Window window;
    private @Nullable Inflater inflater;
    /** Output, for as long as the inflater lives. */
    private byte[] scratch = NOTHING;

    private byte[] input = NOTHING;
    private int inputTo;
    private boolean used;
    private boolean tailGiven;
    /** The compressor ended its stream: the next octets begin another. */
    private boolean restart;

    /** How many streams the compressor ended within the message; each costs as much as the window is long. */
    private int restarts;

    private int faulty;

    /**
     * @param contextTakeover whether a message may refer to those before
     * @param windowBits how far back, as a power of 2
     */
    Inflation(boolean contextTakeover, int windowBits) {
        this.window = contextTakeover ? new Window(1 << windowBits) : null;
    }

    void beginMessage() {
        tailGiven = false;
        restarts = 0;
        if (inflater != null && window == null && used) {
            inflater.reset();
            restart = false;
        }
        used = true;
    }

    /** Where output is written to. */
    byte[] scratch() {
        if (scratch.length == 0) {
            scratch = new byte[SCRATCH];
        }
        return scratch;
    }

    /** Whether all input was decompressed, and all output told that it makes. */
    boolean drained() {
        return input.length == 0;
    }

    /** The next octets of the message; they must not change before it is {@link #drained()}. */
    void give(byte[] array, int from, int to) {
        if (from == to) {
            return;
        }
        input = array;
        inputTo = to;
        Inflater live = live();
        if (restart) {
            restart(live);
        }
        live.setInput(array, from, to - from);
    }

    /** What the compressor cut off from the end of the message; nothing to be done if its stream has ended by itself. */
    boolean giveTail() {
        if (tailGiven || restart) {
            return false;
        }
        tailGiven = true;
        give(TAIL, 0, TAIL.length);
        return true;
    }

    /**
     * Decompresses into the scratch.
     *
     * @return how many octets were written behind {@code at}
     */
    int inflate(int at) throws DataFormatException {
        Inflater live = live();
        byte[] output = scratch();
        long before = live.getBytesWritten();
        int got;
        try {
            got = live.inflate(output, at, output.length - at);
        } catch (DataFormatException broken) {
            faulty = (int) (live.getBytesWritten() - before);
            throw broken;
        }
        if (window != null && got > 0) {
            window.add(output, at, got);
        }
        int rest = live.getRemaining();
        if (live.finished()) {
            restart = true;
            if (++restarts > MOST_RESTARTS) {
                faulty = got;
                throw new DataFormatException("too many final blocks in one message");
            }
            if (rest > 0) {
                restart(live);
                live.setInput(input, inputTo - rest, rest);
            }
        }
        if (rest == 0 && got < output.length - at) {
            input = NOTHING;
        }
        return got;
    }

    /** How many octets the last call of {@link #inflate} wrote before it threw. */
    int writtenBeforeFault() {
        return faulty;
    }

    private void restart(Inflater live) {
        live.reset();
        restart = false;
        remember(live);
    }

    private Inflater live() {
        Inflater live = inflater;
        if (live == null) {
            live = new Inflater(true);
            inflater = live;
            remember(live);
        }
        return live;
    }

    private void remember(Inflater live) {
        if (window != null && !window.isEmpty()) {
            live.setDictionary(window.toArray());
        }
    }

    /** Gives the memory back, between two messages. */
    void release() {
        if (inflater != null) {
            inflater.end();
            inflater = null;
        }
        restart = false;
        scratch = NOTHING;
        input = NOTHING;
        used = false;
    }

    /** Gives everything back, for good. */
    void end() {
        release();
        if (window != null) {
            window.clear();
        }
    }

    static SessionFailedException broken(DataFormatException cause) {
        return new SessionFailedException(
                WebSocketFailure.NOT_DEFLATE, "a compressed message cannot be decompressed: " + cause.getMessage());
    }
}
