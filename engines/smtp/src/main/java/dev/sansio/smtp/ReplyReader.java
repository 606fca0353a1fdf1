package dev.sansio.smtp;

import dev.sansio.core.Bytes;
import dev.sansio.core.Inbox;
import dev.sansio.core.Limit;
import dev.sansio.core.SessionFailedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads replies (RFC 5321 section 4.2).
 *
 * <pre>
 * Reply-line = *( Reply-code "-" [ textstring ] CRLF ) Reply-code [ SP textstring ] CRLF
 * </pre>
 */
final class ReplyReader {

    private static final int CODE = 3;

    private final BareLineEnds bare;
    private final Limit lineLimit;
    private final Limit linesLimit;
    private final ReplyMemory memory = new ReplyMemory();
    private final List<String> lines = new ArrayList<>();
    private int code;
    /** Octets of the line to be read that are known to hold no LF. */
    private int scanned;
    /** The line ends with CR LF, and has neither of them before. */
    private boolean clean;
    /** Where the lines of the reply that is being read end. */
    private final int[] ends = new int[16];

    ReplyReader(BareLineEnds bare, Limit line, Limit lines) {
        this.bare = bare;
        this.lineLimit = line;
        this.linesLimit = lines;
    }

    /** Whether some lines of an unfinished reply were read. */
    boolean begun() {
        return !lines.isEmpty();
    }

    /**
     * The next reply, or null for a partial one.
     *
     * @param longer the bound of a line, if it is not the usual one
     * @param statuses whether an enhanced status may stand in the text; not so in a greeting and after EHLO (RFC 2034)
     */
    @Nullable
    Reply next(Inbox in, @Nullable Limit longer, boolean statuses) {
        Limit limit = longer == null ? lineLimit : longer;
        Reply usual = scanned == 0 && lines.isEmpty() ? whole(in, limit, statuses, longer == null) : null;
        return usual != null ? usual : byLines(in, limit, statuses);
    }

    /** A reply that is as it should be and complete in the window, as nearly all are; otherwise null, which decides nothing. */
    private @Nullable Reply whole(Inbox in, Limit limit, boolean statuses, boolean command) {
        byte[] array = in.array();
        int start = in.from();
        int to = in.to();
        boolean repeats = statuses && command; // a challenge of AUTH is nobody's to keep
        Reply expected = repeats ? memory.expected(array, start, to) : null;
        if (expected != null) {
            in.skip(memory.length());
            return expected;
        }
        int count = frame(array, start, to, limit);
        if (count == 0) {
            return null;
        }
        int behind = ends[count - 1] + 2;
        Reply reply = repeats ? memory.find(array, start, behind) : null;
        if (reply == null) {
            reply = framed(array, start, count, statuses);
            if (repeats) {
                memory.offer(reply, array, start, behind);
            }
        }
        in.skip(behind - start);
        return reply;
    }

    /** Finds the ends of the lines of a reply; how many, or 0 if it is not a usual one. */
    private int frame(byte[] array, int start, int to, Limit limit) {
        int from = start;
        for (int count = 0; count < ends.length && linesLimit.admits(count + 1L); count++) {
            int end = LineEnds.indexOf(array, from, to);
            if (end - from <= CODE || !LineEnds.isPair(array, end, to) || !limit.admits(end + 2L - from)) {
                return 0;
            }
            ends[count] = end;
            byte separator = array[from + CODE];
            if (!sameCode(array, start, from) || (separator != ' ' && separator != '-')) {
                return 0;
            }
            if (separator == ' ') {
                return count + 1;
            }
            from = end + 2;
        }
        return 0;
    }

    private static boolean sameCode(byte[] array, int one, int other) {
        return array[one] == array[other] && array[one + 1] == array[other + 1] && array[one + 2] == array[other + 2];
    }

    /** A reply of clean lines, whose ends are known. */
    private Reply framed(byte[] array, int start, int count, boolean statuses) {
        code = code(array, start, ends[0]);
        clean = true;
        if (count == 1) {
            return single(array, start + CODE + 1, ends[0], statuses);
        }
        String[] texts = new String[count];
        int from = start;
        for (int i = 0; i < count; i++) {
            texts[i] = text(array, from + CODE + 1, ends[i]);
            from = ends[i] + 2;
        }
        return reply(Arrays.asList(texts), statuses);
    }

    private @Nullable Reply byLines(Inbox in, Limit limit, boolean statuses) {
        do {
            int feed = feed(in);
            while (feed >= 0) {
                scanned = 0;
                limit.check(feed + 1 - in.from());
                Reply reply = line(in, feed, statuses);
                if (reply != null) {
                    return reply;
                }
                feed = feed(in);
            }
            scanned = in.length();
            limit.check(scanned);
        } while (in.more());
        return null;
    }

    /** The index of the next LF that was not scanned yet, or -1; usually the line is known to be clean then. */
    private int feed(Inbox in) {
        byte[] array = in.array();
        int to = in.to();
        int at = LineEnds.indexOf(array, in.from() + scanned, to);
        clean = scanned == 0 && LineEnds.isPair(array, at, to);
        if (clean) {
            return at + 1;
        }
        return at < 0 || array[at] == '\n' ? at : Bytes.indexOf(array, at + 1, to, (byte) '\n');
    }

    /** Reads one line, and consumes it; the reply if it is its last. */
    private @Nullable Reply line(Inbox in, int feed, boolean statuses) {
        byte[] array = in.array();
        int from = in.from();
        int end = feed;
        if (feed > from && array[feed - 1] == '\r') {
            end--;
        } else if (bare == BareLineEnds.REJECT) {
            throw new SessionFailedException("bare-lf", "a reply line ended with LF alone");
        }
        int read = code(array, from, end);
        if (lines.isEmpty()) {
            code = read;
        } else if (read != code) {
            throw garbled("line " + (lines.size() + 1) + " of a reply has code " + read + ", the first had " + code);
        }
        boolean last = end == from + CODE || array[from + CODE] == ' ';
        if (!last && array[from + CODE] != '-') {
            throw garbled("after the code of a reply comes space, hyphen or the end of the line, not "
                    + Syntax.escaped(text(array, from, end)));
        }
        linesLimit.check(lines.size() + 1);
        int begin = Math.min(end, from + CODE + 1);
        Reply reply = null;
        if (last && clean && lines.isEmpty()) {
            reply = single(array, begin, end, statuses);
        } else {
            lines.add(text(array, begin, end));
            if (last) {
                reply = reply(lines, statuses);
                lines.clear();
            }
        }
        in.skip(feed + 1 - from);
        return reply;
    }

    /** A reply of one clean line, whose text is made once. */
    private Reply single(byte[] array, int from, int end, boolean statuses) {
        int behind = statuses ? statusEnd(array, from, end) : -1;
        if (behind < 0) {
            return new Reply(code, null, List.of(text(array, from, end)));
        }
        EnhancedStatus status = EnhancedStatus.read(array, from, behind);
        int begin = behind - from == status.octets() ? Math.min(end, behind + 1) : from;
        return new Reply(code, status, List.of(text(array, begin, end)));
    }

    private static int code(byte[] array, int from, int end) {
        if (end - from >= CODE) {
            int first = array[from] - '0';
            int second = array[from + 1] - '0';
            int third = array[from + 2] - '0';
            if (first >= 2 && first <= 5 && second >= 0 && second <= 9 && third >= 0 && third <= 9) {
                return 100 * first + 10 * second + third;
            }
        }
        throw garbled("a reply begins with a code from 200 to 599, not "
                + Syntax.escaped(new String(array, from, Math.min(end - from, 100), StandardCharsets.ISO_8859_1)));
    }

    private String text(byte[] array, int from, int end) {
        boolean returns = !clean && Bytes.indexOf(array, from, end, (byte) '\r') >= 0;
        if (returns && bare == BareLineEnds.REJECT) {
            throw new SessionFailedException("bare-cr", "a reply line contains CR alone");
        }
        String text = new String(array, from, end - from, StandardCharsets.UTF_8);
        return returns ? text.replace('\r', ' ') : text;
    }

    private Reply reply(List<String> texts, boolean statuses) {
        EnhancedStatus status = statuses ? status(texts.get(0)) : null;
        if (status != null) {
            String prefix = status.toString();
            texts.replaceAll(line -> without(prefix, line));
        }
        return new Reply(code, status, texts);
    }

    private @Nullable EnhancedStatus status(String line) {
        byte[] octets = line.getBytes(StandardCharsets.ISO_8859_1);
        int end = statusEnd(octets, 0, octets.length);
        return end < 0 ? null : EnhancedStatus.read(octets, 0, end);
    }

    /** RFC 2034 section 4: the status leads the text, and its class is the first digit of the code; -1 for none. */
    private int statusEnd(byte[] text, int from, int to) {
        int end = EnhancedStatus.end(text, from, to);
        return end < 0 || text[from] - '0' != code / 100 || (end < to && text[end] != ' ') ? -1 : end;
    }

    private static String without(String prefix, String line) {
        if (!line.startsWith(prefix)) {
            return line;
        }
        if (line.length() == prefix.length()) {
            return "";
        }
        return line.charAt(prefix.length()) == ' ' ? line.substring(prefix.length() + 1) : line;
    }

    private static SessionFailedException garbled(String message) {
        return new SessionFailedException("garbled-reply", message);
    }
}
