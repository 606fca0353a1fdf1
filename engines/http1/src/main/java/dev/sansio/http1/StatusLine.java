package dev.sansio.http1;

import dev.sansio.core.Inbox;
import dev.sansio.http.HttpSyntax;

/** Reads a status line (RFC 9112 4). The reason phrase is checked and dropped: only HTTP/1.1 has one, and it means nothing. */
final class StatusLine {

    private final StartLine line;
    private final boolean missingReason;

    int status;
    boolean old;
    /** How many octets it had. */
    int octets;

    StatusLine(Http1Options options) {
        this.line = new StartLine(options);
        this.missingReason = options.tolerates(Http1Tolerance.MISSING_REASON);
    }

    /** Reads it; whether it is there. */
    boolean read(Inbox in) {
        if (in.isEmpty()) {
            return false;
        }
        if (in.at(0) != 'H') {
            throw Faults.of(Faults.START_LINE, "no status line begins with what came");
        }
        if (line.isOk(in)) {
            status = 200;
            old = false;
            octets = StartLine.OK_OCTETS;
            in.skip(octets);
            return true;
        }
        if (!line.find(in)) {
            return false;
        }
        parse(in.array(), in.from(), line.end);
        octets = line.next - in.from();
        in.skip(octets);
        return true;
    }

    private void parse(byte[] array, int from, int end) {
        int length = end - from;
        boolean shape = (length >= 13 && array[from + 12] == ' ') || (missingReason && length == 12);
        if (!shape || array[from + 8] != ' ') {
            throw Faults.of(Faults.START_LINE, "a status line is version, status and reason");
        }
        line.version(array, from, from + 8);
        old = line.old;
        status = 0;
        for (int i = from + 9; i < from + 12; i++) {
            if (!StartLine.isDigit(array[i])) {
                throw Faults.of(Faults.START_LINE, "a status has three digits");
            }
            status = 10 * status + array[i] - '0';
        }
        if (status < 100) {
            throw Faults.of(Faults.START_LINE, "a status begins at 100");
        }
        if (HttpSyntax.indexOfControl(array, from + 12, end) != end) {
            throw Faults.of(Faults.START_LINE, "the reason has a control character");
        }
    }
}
