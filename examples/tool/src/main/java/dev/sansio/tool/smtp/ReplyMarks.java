package dev.sansio.tool.smtp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where replies begin in a recording, and their codes: a look ahead that judges nothing, for the engine does that.
 */
final class ReplyMarks {

    private static final int CODE = 3;

    private final List<Long> beginnings = new ArrayList<>();
    private final List<Integer> codes = new ArrayList<>();
    private final long end;

    private ReplyMarks(byte[] recording) {
        int line = 0;
        int begun = -1;
        for (int i = 0; i < recording.length; i++) {
            if (recording[i] == '\n') {
                if (begun < 0) {
                    begun = line;
                }
                boolean more = line + CODE < i && recording[line + CODE] == '-';
                if (!more) {
                    beginnings.add((long) begun);
                    codes.add(code(recording, line, i));
                    begun = -1;
                }
                line = i + 1;
            }
        }
        end = begun < 0 ? line : begun;
        if (end < recording.length) {
            beginnings.add(end);
            codes.add(code(recording, (int) end, recording.length));
        }
    }

    static ReplyMarks of(byte[] recording) {
        return new ReplyMarks(recording);
    }

    /** The code, or 0 for something else. */
    private static int code(byte[] recording, int from, int to) {
        int code = 0;
        for (int i = from; i < from + CODE; i++) {
            int digit = i < to ? recording[i] - '0' : -1;
            if (digit < 0 || digit > 9) {
                return 0;
            }
            code = 10 * code + digit;
        }
        return code;
    }

    /** The index of the reply that begins at an offset; negative for none. */
    int beginningAt(long offset) {
        return Collections.binarySearch(beginnings, offset);
    }

    /** Whether an offset is behind the last complete reply, and nothing of another has come. */
    boolean between(long offset) {
        return offset == end;
    }

    /** The code of a reply; 0 if it has none, and beyond the last. */
    int code(int reply) {
        return reply < codes.size() ? codes.get(reply) : 0;
    }
}
