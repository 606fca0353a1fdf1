package dev.sansio.http1;

import dev.sansio.core.Bytes;
import dev.sansio.core.Inbox;
import dev.sansio.core.Limit;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the first line of a message, whole, and reads what both kinds of it have: the version. */
final class StartLine {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** {@code HTTP/1.1}, eight octets as one. */
    private static final long HTTP_1_1 = 0x312E_312F_5054_5448L;

    /** {@code  200 OK} and CR. */
    private static final long OK = 0x0D4B_4F20_3030_3220L;

    static final int OK_OCTETS = 17;

    private final Limit limit;
    private final boolean bareLineFeed;
    private final boolean laterMinors;

    private int scanned;
    /** After {@link #find}: the index behind the line and its end, and behind the line without it. */
    int next;

    int end;
    /** The version that was read is HTTP/1.0. */
    boolean old;

    StartLine(Http1Options options) {
        this.limit = options.limits().startLine();
        this.bareLineFeed = options.tolerates(Http1Tolerance.BARE_LINE_FEED);
        this.laterMinors = options.tolerates(Http1Tolerance.LATER_MINOR_VERSIONS);
    }

    /** Whether the line is there, and the one with which most responses begin, letter for letter. */
    boolean isOk(Inbox in) {
        byte[] array = in.array();
        int from = in.from();
        return in.length() >= OK_OCTETS
                && (long) LONG.get(array, from + Long.BYTES) == OK
                && (long) LONG.get(array, from) == HTTP_1_1
                && array[from + OK_OCTETS - 1] == '\n'
                && scanned == 0
                && limit.admits(OK_OCTETS);
    }

    /** Whether the line is there, from {@code in.from()} on. */
    boolean find(Inbox in) {
        while (true) {
            byte[] array = in.array();
            int from = in.from();
            int lineFeed = Bytes.indexOf(array, from + scanned, in.to(), (byte) '\n');
            if (lineFeed >= 0) {
                found(array, from, lineFeed);
                return true;
            }
            scanned = in.length();
            if (scanned >= limit.value()) {
                throw limit.exceeded();
            }
            if (!in.more()) {
                return false;
            }
        }
    }

    private void found(byte[] array, int from, int lineFeed) {
        scanned = 0;
        next = lineFeed + 1;
        limit.check(next - from);
        boolean pair = lineFeed > from && array[lineFeed - 1] == '\r';
        if (!pair && !bareLineFeed) {
            throw Faults.of(Faults.START_LINE, "a start line ends with CR LF");
        }
        end = pair ? lineFeed - 1 : lineFeed;
    }

    /** Reads a version of eight octets, of which there may be none within the line. */
    void version(byte[] array, int from, int to) {
        old = false;
        if (to - from == 8 && (long) LONG.get(array, from) == HTTP_1_1) {
            return;
        }
        boolean version = to - from == 8
                && array[from] == 'H'
                && array[from + 1] == 'T'
                && array[from + 2] == 'T'
                && array[from + 3] == 'P'
                && array[from + 4] == '/'
                && isDigit(array[from + 5])
                && array[from + 6] == '.'
                && isDigit(array[from + 7]);
        if (!version) {
            throw Faults.of(Faults.START_LINE, "the start line has no version");
        }
        old = array[from + 5] == '1' && array[from + 7] == '0';
        if (array[from + 5] != '1' || (!old && !laterMinors)) {
            throw Faults.of(Faults.VERSION, "neither HTTP/1.1 nor HTTP/1.0");
        }
    }

    static boolean isDigit(byte octet) {
        return octet >= '0' && octet <= '9';
    }
}
