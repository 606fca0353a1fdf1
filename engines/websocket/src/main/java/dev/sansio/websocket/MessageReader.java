package dev.sansio.websocket;

import dev.sansio.core.Bytes;
import dev.sansio.core.Inbox;
import dev.sansio.core.Limit;
import dev.sansio.core.SessionFailedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/** Reads the payload of data frames: unmasks, decompresses, checks, and tells the messages. */
final class MessageReader {

    private final WebSocketLimits limits;
    private final boolean whole;
    private final boolean masked;
    private final @Nullable Inflation inflation;
    private final TextDecoder text = new TextDecoder();
    private final Assembly assembly = new Assembly();

    /** What the message in progress is: TEXT, BINARY, or 0 for none. */
    private int kind;

    private boolean compressed;
    private long declared;
    private long inflated;
    private long frames;
    private long emptyFrames;

    /** Whether a frame is in progress, and what is left of it. */
    private boolean inFrame;

    private boolean lastFrame;
    private long remaining;
    private int key;

    /** What fails the session once the event before it is told. */
    private @Nullable SessionFailedException failure;

    MessageReader(WebSocketConfig config, boolean masked, @Nullable Inflation inflation) {
        this.limits = config.limits();
        this.whole = config.wholeMessages();
        this.masked = masked;
        this.inflation = inflation;
    }

    /** Whether a data frame is in progress: the next octets are its payload. */
    boolean inFrame() {
        return inFrame || failure != null;
    }

    /** Whether the frame in progress can go on with what has come. */
    boolean canGoOn(Inbox in) {
        return !in.isEmpty() || (compressed && inflation != null && !inflation.drained());
    }

    /** Whether it was the number of frames that broke a limit, and no size. */
    boolean tooMany() {
        return !limits.fragments().admits(frames) || !limits.emptyFragments().admits(emptyFrames);
    }

    /** Whether a message is in progress. */
    boolean inMessage() {
        return kind != 0;
    }

    /** A data frame begins. */
    void begin(FrameHeader header) {
        if (header.opcode == Opcode.CONTINUATION) {
            if (kind == 0) {
                throw WebSocketFailure.protocol("a fragment continues no message (RFC 6455 section 5.4)");
            }
            if (header.rsv1) {
                throw WebSocketFailure.protocol("a fragment says again that the message is compressed");
            }
        } else {
            if (kind != 0) {
                throw WebSocketFailure.protocol("a message begins within another (RFC 6455 section 5.4)");
            }
            if (header.rsv1 && inflation == null) {
                throw WebSocketFailure.protocol("a message is compressed, and that was not agreed on");
            }
            beginMessage(header);
        }
        limits.frame().check(header.length);
        if (header.length > limits.message().value() - declared) {
            throw limits.message().exceeded();
        }
        frames++;
        if (header.length == 0 && !header.fin) {
            emptyFrames++;
        }
        limits.fragments().check(frames);
        limits.emptyFragments().check(emptyFrames);
        declared += header.length;
        inFrame = true;
        lastFrame = header.fin;
        remaining = header.length;
        key = header.key;
    }

    private void beginMessage(FrameHeader header) {
        kind = header.opcode;
        compressed = header.rsv1;
        declared = 0;
        inflated = 0;
        frames = 0;
        emptyFrames = 0;
        if (compressed && inflation != null) {
            inflation.beginMessage();
        }
    }

    /** The next event, or null: with a frame still in progress because its octets have not come, else for the next header. */
    @Nullable
    WebSocketEvent read(Inbox in) {
        if (failure != null) {
            throw failure;
        }
        return compressed && inflation != null ? readCompressed(in, inflation) : readPlain(in);
    }

    private @Nullable WebSocketEvent readPlain(Inbox in) {
        int n = (int) Math.min(remaining, in.length());
        if (n == 0 && remaining > 0) {
            return null;
        }
        byte[] array = in.array();
        int from = in.from();
        boolean ascii = unmask(array, from, from + n);
        in.skip(n);
        remaining -= n;
        boolean last = remaining == 0 && lastFrame;
        inFrame = remaining > 0;
        return tell(array, from, n, last, ascii, true);
    }

    /** Unmasks; whether it is text of which every octet is known to be ASCII. */
    private boolean unmask(byte[] array, int from, int to) {
        if (!masked) {
            return false;
        }
        boolean ascii = false;
        if (kind == Opcode.TEXT && !compressed) {
            ascii = Mask.applyToAscii(array, from, to, key);
        } else {
            Mask.apply(array, from, to, key);
        }
        key = Mask.after(key, to - from);
        return ascii;
    }

    private @Nullable WebSocketEvent readCompressed(Inbox in, Inflation from) {
        byte[] scratch = from.scratch();
        int filled = 0;
        boolean last = false;
        try {
            while (filled < scratch.length) {
                if (!from.drained()) {
                    filled += from.inflate(filled);
                } else if (remaining > 0) {
                    if (in.isEmpty()) {
                        break;
                    }
                    give(in, from);
                } else if (!lastFrame) {
                    inFrame = false;
                    break;
                } else if (!from.giveTail()) {
                    inFrame = false;
                    last = true;
                    break;
                }
            }
        } catch (DataFormatException broken) {
            filled += from.writtenBeforeFault();
            failure = Inflation.broken(broken);
        }
        Limit exceeded = limitOn(filled);
        if (exceeded != null) {
            filled = (int) (Math.min(allowedByRatio(), limits.inflated().value()) - inflated);
            failure = exceeded.exceeded();
        }
        inflated += filled;
        last &= failure == null;
        WebSocketEvent event = tell(scratch, 0, filled, last, false, false);
        if (event == null && failure != null) {
            throw failure;
        }
        return event;
    }

    private void give(Inbox in, Inflation to) {
        int n = (int) Math.min(remaining, in.length());
        byte[] array = in.array();
        int from = in.from();
        unmask(array, from, from + n);
        in.skip(n);
        remaining -= n;
        to.give(array, from, from + n);
    }

    /** The limit that so many more octets exceed, or null. */
    private @Nullable Limit limitOn(int more) {
        long length = inflated + more;
        if (length > limits.inflated().value()
                && allowedByRatio() >= limits.inflated().value()) {
            return limits.inflated();
        }
        return length > WebSocketLimits.RATIO_FROM && length > allowedByRatio() ? limits.ratio() : null;
    }

    private long allowedByRatio() {
        long times = limits.ratio().value();
        long product = declared > 0 && times > Long.MAX_VALUE / declared ? Long.MAX_VALUE : times * declared;
        return Math.max(WebSocketLimits.RATIO_FROM, product);
    }

    /**
     * Tells octets of the message.
     *
     * @param ascii whether they are known to be ASCII
     * @param ours whether the array will not change any more
     */
    private @Nullable WebSocketEvent tell(byte[] array, int from, int n, boolean last, boolean ascii, boolean ours) {
        WebSocketEvent event =
                kind == Opcode.TEXT ? text(array, from, n, last, ascii) : binary(array, from, n, last, ours);
        if (last) {
            kind = 0;
        }
        return event;
    }

    private @Nullable WebSocketEvent text(byte[] array, int from, int n, boolean last, boolean ascii) {
        String part;
        if (text.atBoundary() && (ascii || Bytes.isAscii(array, from, from + n))) {
            part = new String(array, from, n, StandardCharsets.ISO_8859_1);
        } else {
            part = text.decode(array, from, from + n);
            boolean cut = last && !text.atBoundary();
            if (text.garbled() || cut) {
                failure = WebSocketFailure.notUtf8("a text message");
            }
        }
        boolean ends = last && failure == null;
        if (whole) {
            return wholeText(part, ends);
        }
        return part.isEmpty() && !ends ? failed() : new WebSocketEvent.TextReceived(part, ends);
    }

    private @Nullable WebSocketEvent wholeText(String part, boolean ends) {
        if (!ends) {
            assembly.add(part);
            return failed();
        }
        return new WebSocketEvent.TextReceived(assembly.take(part), true);
    }

    /** Nothing is told: what waits for that to fail the session does so now. */
    private @Nullable WebSocketEvent failed() {
        if (failure != null) {
            throw failure;
        }
        return null;
    }

    private @Nullable WebSocketEvent binary(byte[] array, int from, int n, boolean last, boolean ours) {
        if (whole && (!last || !assembly.isEmpty())) {
            assembly.add(array, from, n);
            return last ? new WebSocketEvent.BinaryReceived(assembly.take(), true) : failed();
        }
        if (n == 0 && !last) {
            return failed();
        }
        ByteBuffer data = ByteBuffer.wrap(array, from, n).slice();
        return new WebSocketEvent.BinaryReceived(ours ? data : ByteBuffer.wrap(Bytes.copy(data)), last);
    }
}
