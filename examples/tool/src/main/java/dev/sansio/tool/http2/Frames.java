package dev.sansio.tool.http2;

import dev.sansio.tool.decode.EventWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The headers of the frames of a recording (RFC 9113 4.1), as far as they are whole. */
final class Frames {

    /**
     * The header of a frame.
     *
     * @param type its name, or its number if it has none here
     * @param flags as two hexadecimal digits
     */
    record Frame(String type, int length, String flags, long stream) {}

    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 9;
    private static final List<String> TYPES = List.of(
            "DATA",
            "HEADERS",
            "PRIORITY",
            "RST_STREAM",
            "SETTINGS",
            "PUSH_PROMISE",
            "PING",
            "GOAWAY",
            "WINDOW_UPDATE",
            "CONTINUATION");

    private final List<Integer> offsets = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final boolean told;
    private final boolean whole;
    private int next;

    Frames(byte[] recording, boolean told) {
        this.told = told;
        ByteBuffer in = ByteBuffer.wrap(recording);
        if (in.slice().limit(Math.min(PREFACE.length, in.limit())).equals(ByteBuffer.wrap(PREFACE))) {
            in.position(PREFACE.length);
        }
        while (in.remaining() >= HEADER) {
            offsets.add(in.position());
            int lengthAndType = in.getInt();
            int flags = in.get() & 0xFF;
            long stream = in.getInt() & 0x7FFF_FFFFL;
            int length = lengthAndType >>> 8;
            frames.add(
                    new Frame(type(lengthAndType & 0xFF), length, String.format(Locale.ROOT, "%02x", flags), stream));
            if (length > in.remaining()) {
                break;
            }
            in.position(in.position() + length);
        }
        whole = !in.hasRemaining();
    }

    private static String type(int number) {
        return number < TYPES.size() ? TYPES.get(number) : String.valueOf(number);
    }

    /** The stream of the frame that begins at an offset, or 0 for none. */
    long streamAt(long offset) {
        int index = offsets.indexOf((int) offset);
        return index < 0 ? 0 : frames.get(index).stream();
    }

    /** Tells the frames that have begun before an offset. */
    void tellUntil(long offset, EventWriter events) {
        for (; told && next < frames.size() && offsets.get(next) < offset; next++) {
            events.event(offsets.get(next), frames.get(next));
        }
    }

    /** Whether the recording ends with the end of a frame. */
    boolean whole() {
        return whole;
    }
}
