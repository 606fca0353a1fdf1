package dev.sansio.http1;

import dev.sansio.core.Inbox;
import dev.sansio.http.HttpSyntax;

/** Reads a request line (RFC 9112 3): method, target and version, with one space between them. */
final class RequestLine {

    private final StartLine line;
    private boolean emptyLineSkipped;

    String method = "";
    String target = "";
    boolean old;
    /** How many octets it had. */
    int octets;

    RequestLine(Http1Options options) {
        this.line = new StartLine(options);
    }

    /** Reads it, and one empty line before it (RFC 9112 2.2); whether it is there. */
    boolean read(Inbox in) {
        if (in.isEmpty() || (!emptyLineSkipped && in.at(0) == '\r' && !skipEmptyLine(in))) {
            return false;
        }
        if (in.isEmpty()) {
            return false;
        }
        if (!HttpSyntax.isTokenCharacter(in.at(0))) {
            throw Faults.of(Faults.START_LINE, "no method begins with what came"); // TLS, for instance
        }
        if (!line.find(in)) {
            return false;
        }
        parse(in.array(), in.from(), line.end);
        octets = line.next - in.from();
        in.skip(octets);
        emptyLineSkipped = false;
        return true;
    }

    /** Lets go of what was read. */
    void forget() {
        method = "";
        target = "";
    }

    private boolean skipEmptyLine(Inbox in) {
        if (!in.ensure(2)) {
            return false;
        }
        if (in.at(1) != '\n') {
            throw Faults.of(Faults.START_LINE, "a carriage return without a line feed");
        }
        in.skip(2);
        emptyLineSkipped = true;
        return true;
    }

    private void parse(byte[] array, int from, int end) {
        int space = HttpSyntax.indexOfInvisible(array, from, end);
        method = method(array, from, space);
        int second = space >= end ? end : HttpSyntax.indexOfInvisible(array, space + 1, end);
        if (second >= end || array[space] != ' ' || array[second] != ' ' || second == space + 1) {
            throw Faults.of(Faults.START_LINE, "a request line is method, target and version with one space between");
        }
        line.version(array, second + 1, end);
        old = line.old;
        target = Latin1.text(array, space + 1, second);
    }

    /** The methods that occur are Strings that exist already. */
    private static String method(byte[] array, int from, int to) {
        String known = switch (to - from) {
            case 3 -> array[from] == 'G' ? "GET" : "PUT";
            case 4 -> array[from] == 'P' ? "POST" : "HEAD";
            case 5 -> array[from] == 'P' ? "PATCH" : "TRACE";
            case 6 -> "DELETE";
            case 7 -> array[from] == 'O' ? "OPTIONS" : "CONNECT";
            default -> "";
        };
        if (!known.isEmpty() && Latin1.equals(known, array, from)) {
            return known;
        }
        if (!HttpSyntax.isToken(array, from, to)) {
            throw Faults.of(Faults.START_LINE, "the method is no token");
        }
        return Latin1.text(array, from, to);
    }
}
