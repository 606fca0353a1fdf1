package dev.sansio.smtp;

import dev.sansio.core.Outbox;
import java.nio.ByteBuffer;

/**
 * Writes a body (RFC 5321 section 4.5.2): stuffs dots, and makes CR LF of every CR and LF that stands alone, so that no
 * sequence that some server could take for the end of the body ever leaves. Pieces may be cut anywhere.
 */
final class BodyWriter {

    private static final byte CR = '\r';
    private static final byte LF = '\n';

    private final boolean stuffing;
    private boolean lineStart = true;
    /** The last piece ended with a CR, which is not written yet: it may be half of a CR LF. */
    private boolean held;

    /** For DATA, which stuffs dots, or for BDAT, which does not. */
    BodyWriter(boolean stuffing) {
        this.stuffing = stuffing;
    }

    /** Whether a piece, after those written, has a CR or LF that stands alone. A CR at its end is not judged yet. */
    boolean findsBare(byte[] array, int from, int to) {
        int i = from;
        if (held && i < to) {
            if (array[i++] != LF) {
                return true;
            }
        }
        for (int at = LineEnds.indexOf(array, i, to); at >= 0; ) {
            if (array[at] == LF || (at + 1 < to && array[at + 1] != LF)) {
                return true;
            }
            at = at + 2 >= to ? -1 : LineEnds.indexOf(array, at + 2, to);
        }
        return false;
    }

    /** Whether the body would end with a CR that stands alone. */
    boolean endsBare() {
        return held;
    }

    /** Writes a piece; large stretches of it are linked. */
    void write(byte[] array, int start, int to, Outbox out) {
        int from = start;
        int i = start;
        if (held && i < to) {
            held = false;
            out.put(CR).put(LF);
            lineStart = true;
            if (array[i] == LF) {
                from = ++i;
            }
        }
        while (i < to) {
            if (lineStart) {
                if (stuffing && array[i] == '.') {
                    copy(array, from, i, out);
                    out.put('.');
                    from = i;
                }
                lineStart = false;
            }
            int at = LineEnds.indexOf(array, i, to);
            if (at < 0) {
                break;
            }
            if (array[at] == CR && at + 1 == to) {
                copy(array, from, at, out);
                held = true;
                return;
            }
            lineStart = true;
            if (array[at] == CR && array[at + 1] == LF) {
                i = at + 2;
            } else {
                copy(array, from, at, out);
                out.put(CR).put(LF);
                i = at + 1;
                from = i;
            }
        }
        copy(array, from, to, out);
    }

    /** Completes the last line. */
    void end(Outbox out) {
        if (held || !lineStart) {
            out.put(CR).put(LF);
        }
    }

    private static void copy(byte[] array, int from, int to, Outbox out) {
        if (to - from >= Outbox.LINK) {
            out.link(ByteBuffer.wrap(array, from, to - from));
        } else if (to > from) {
            out.put(array, from, to - from);
        }
    }
}
