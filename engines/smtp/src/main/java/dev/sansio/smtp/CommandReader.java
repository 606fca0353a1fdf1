package dev.sansio.smtp;

import dev.sansio.core.Bytes;
import dev.sansio.core.Inbox;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads the lines of commands. A line that is too long is skipped, as it comes, and then reported. */
final class CommandReader {

    /** What {@link #next} found. */
    enum Found {
        PARTIAL,
        LINE,
        TOO_LONG
    }

    private int scanned;
    private boolean skipping;
    /** The line found, within the array that the inbox had then. */
    byte[] array = {};

    int from;
    int to;
    /** The line did not end with CR LF, or had a CR within. */
    boolean bare;
    /** The line is known to be printable ASCII alone. */
    boolean printable;
    /** Between these {@link #verb} has found the argument, spaces around it left out. */
    int argumentFrom;

    int argumentTo;

    /** Whether a part of a line was consumed. */
    boolean begun() {
        return skipping;
    }

    /** The line found. */
    String text() {
        return text(from, to);
    }

    /** A part of the line found. */
    String text(int begin, int end) {
        Charset charset = printable ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        return new String(array, begin, end - begin, charset);
    }

    /** The {@linkplain Verbs#code code} of the verb; behind one of four letters the argument is found, too. */
    int verb() {
        int begin = Math.min(to, from + Integer.BYTES);
        int end = to;
        while (begin < end && array[begin] == ' ') {
            begin++;
        }
        while (end > begin && array[end - 1] == ' ') {
            end--;
        }
        argumentFrom = begin;
        argumentTo = end;
        return Verbs.code(array, from, to);
    }

    boolean hasArgument() {
        return argumentTo > argumentFrom;
    }

    String argument() {
        return text(argumentFrom, argumentTo);
    }

    /** The next line, of at most {@code longest} octets with its end. */
    Found next(Inbox in, long longest) {
        return scanned == 0 && !skipping && usual(in, longest) ? Found.LINE : search(in, longest);
    }

    /** Takes a line of printable ASCII that is complete, as nearly all are: one pass finds its end and checks it. */
    private boolean usual(Inbox in, long longest) {
        byte[] window = in.array();
        int start = in.from();
        int end = LineEnds.printable(window, start, in.to());
        if (in.to() - end < 2 || window[end] != '\r' || window[end + 1] != '\n' || end + 2 - start > longest) {
            return false;
        }
        array = window;
        from = start;
        to = end;
        bare = false;
        printable = true;
        in.skip(end + 2 - start);
        return true;
    }

    private Found search(Inbox in, long longest) {
        do {
            int feed = Bytes.indexOf(in.array(), in.from() + scanned, in.to(), (byte) '\n');
            if (feed >= 0) {
                scanned = 0;
                int length = feed + 1 - in.from();
                if (skipping || length > longest) {
                    skipping = false;
                    in.skip(length);
                    return Found.TOO_LONG;
                }
                take(in, feed);
                return Found.LINE;
            }
            scanned = in.length();
            if (skipping || scanned > longest) {
                skipping = true;
                scanned = 0;
                in.skip(in.length());
                if (in.isEmpty()) {
                    return Found.PARTIAL;
                }
            }
        } while (in.length() > scanned || in.more());
        return Found.PARTIAL;
    }

    private void take(Inbox in, int feed) {
        array = in.array();
        from = in.from();
        printable = false;
        boolean carriage = feed > from && array[feed - 1] == '\r';
        to = carriage ? feed - 1 : feed;
        bare = !carriage || Bytes.indexOf(array, from, to, (byte) '\r') >= 0;
        in.skip(feed + 1 - from);
    }
}
