package dev.sansio.smtp;

import dev.sansio.core.Inbox;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body that DATA announced (RFC 5321 section 4.5.2): removes stuffed dots, and finds the end, which is CR LF
 * {@code .} CR LF and nothing that looks like it. However the input is cut, the same octets come out.
 *
 * <p>Dots are removed within the received array, so that a read gives one piece. What could be the beginning of the end, or
 * half of a CR LF, stays in the inbox until more has come.
 */
final class BodyReader {

    private static final byte CR = '\r';
    private static final byte LF = '\n';
    private static final byte DOT = '.';

    /** Why {@link #read} stopped. */
    enum Stop {
        /** More input is needed. */
        PARTIAL,
        /** The end was consumed. */
        END,
        /** A CR or LF stands alone, at the beginning of what is left. */
        BARE,
        /** A line is too long. The piece has what is still allowed; the rest of what was seen is consumed. */
        LINE_TOO_LONG
    }

    private final long longestLine;
    /** Only CR LF begins a line, and only there a dot has a meaning. */
    private boolean lineStart = true;

    private long lineLength;

    /** What was read before the stop, or null if nothing. */
    @Nullable
    ByteBuffer piece;

    BodyReader(long longestLine) {
        this.longestLine = longestLine;
    }

    /** Reads as far as the window of the inbox reaches. */
    Stop read(Inbox in) {
        piece = null;
        for (; ; ) {
            Stop stop = scan(in);
            if (stop != Stop.PARTIAL || piece != null || !in.more()) {
                return stop;
            }
        }
    }

    /** Takes the CR or LF at which {@link #read} stopped; true if it is a CR. */
    boolean takeBare(Inbox in) {
        boolean carriage = in.at(0) == CR;
        in.skip(1);
        lineLength = 0;
        return carriage;
    }

    private Stop scan(Inbox in) {
        byte[] array = in.array();
        int start = in.from();
        int to = in.to();
        int i = start; // read up to here
        int written = start; // of the piece
        int segment = start; // from here up to i, to be moved to written
        int line = start; // from here the line is not counted yet
        long room = longestLine - lineLength; // for the line that line begins, or goes on with
        boolean fresh = lineStart;
        Stop stop = Stop.PARTIAL;
        while (i < to) {
            if (fresh) {
                i = LineEnds.plainLines(array, i, to, longestLine);
                line = i;
                if (i == to) {
                    break;
                }
            }
            if (fresh && array[i] == DOT) {
                if (i + 1 == to || (array[i + 1] == CR && i + 2 == to)) {
                    break;
                }
                if (LineEnds.isPair(array, i + 1, to)) {
                    stop = Stop.END;
                    break;
                }
                written = move(array, segment, i, written);
                segment = ++i;
                line = i;
            }
            fresh = false;
            int at = LineEnds.indexOf(array, i, to);
            if (!LineEnds.isPair(array, at, to)) {
                i = at < 0 ? to : at;
                if (at >= 0 && (array[at] == LF || at + 1 < to)) {
                    stop = Stop.BARE;
                }
                break;
            }
            i = at + 2;
            fresh = true;
            if (i - line > room) {
                break;
            }
            room = longestLine;
            line = i;
        }
        lineStart = fresh;
        lineLength = longestLine - room + i - line;
        long over = lineLength - longestLine;
        written = move(array, segment, i, written);
        if (over > 0) {
            lineLength = 0;
            return finish(in, array, start, written - over, i, Stop.LINE_TOO_LONG);
        }
        return finish(in, array, start, written, stop == Stop.END ? i + 3 : i, stop);
    }

    private static int move(byte[] array, int from, int to, int written) {
        int length = to - from;
        if (written != from && length > 0) {
            System.arraycopy(array, from, array, written, length);
        }
        return written + length;
    }

    private Stop finish(Inbox in, byte[] array, int start, long pieceEnd, int consumed, Stop stop) {
        int length = (int) pieceEnd - start;
        if (length > 0) {
            piece = ByteBuffer.wrap(array, start, length).slice();
        }
        in.skip(consumed - start);
        return stop;
    }
}
