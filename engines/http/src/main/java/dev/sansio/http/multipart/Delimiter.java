package dev.sansio.http.multipart;

import dev.sansio.core.Bytes;
import dev.sansio.core.Inbox;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * CRLF, two hyphens and the boundary (RFC 2046 5.1.1). Its CR occurs at its beginning only, so that a search that fails in the
 * middle goes on behind what has matched: linear without tables.
 */
final class Delimiter {

    /** How much of a delimiter the beginning of content stands for: the CRLF before it. */
    static final int LINE_END = 2;

    /** The whole delimiter has come. */
    static final int FOUND = -1;

    private final byte[] octets;

    Delimiter(Boundary boundary) {
        octets = ("\r\n--" + boundary.value()).getBytes(StandardCharsets.US_ASCII);
    }

    int length() {
        return octets.length;
    }

    /** With its CRLF, or without it at the very beginning. */
    byte[] octets() {
        return octets;
    }

    /**
     * How many octets from an offset of the window on match the delimiter from {@code begun} on.
     */
    int matching(Inbox in, int offset, int begun) {
        int length = Math.min(in.length() - offset, octets.length - begun);
        byte[] array = in.array();
        int from = in.from() + offset;
        for (int i = 0; i < length; i++) {
            if (array[from + i] != octets[begun + i]) {
                return i;
            }
        }
        return length;
    }

    /** How much of the delimiter has matched behind data, of which so much had matched before; or {@link #FOUND}. */
    int watch(ByteBuffer data, int before) {
        int matched = before;
        int limit = data.limit();
        for (int i = data.position(); i < limit; i++) {
            if (matched == 0 && data.hasArray()) {
                int offset = data.arrayOffset();
                int found = Bytes.indexOf(data.array(), offset + i, offset + limit, (byte) '\r');
                if (found < 0) {
                    return 0;
                }
                i = found - offset;
                matched = 1;
            } else if (data.get(i) == octets[matched]) {
                if (++matched == octets.length) {
                    return FOUND;
                }
            } else {
                matched = data.get(i) == '\r' ? 1 : 0;
            }
        }
        return matched;
    }
}
