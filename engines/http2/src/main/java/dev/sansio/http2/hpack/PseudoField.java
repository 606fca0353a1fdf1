package dev.sansio.http2.hpack;

import java.util.List;

/** An entry of a table that is a pseudo-header field. */
record PseudoField(String name, String value) {

    private static final List<String> KNOWN =
            List.of(":authority", ":method", ":path", ":protocol", ":scheme", ":status");

    /** The one String for a name, if it is one that RFC 9113 or RFC 8441 knows, else the same. */
    static String known(String name) {
        int index = KNOWN.indexOf(name);
        return index < 0 ? name : KNOWN.get(index);
    }
}
