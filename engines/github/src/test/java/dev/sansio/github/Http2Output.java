package dev.sansio.github;

import dev.sansio.testkit.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a client of HTTP/2 says on each stream, without how it grants credit: that depends on when it is looked at. */
final class Http2Output {

    private static final int PREFACE = 24;
    private static final int HEADER = 9;
    private static final int WINDOW_UPDATE = 8;

    private Http2Output() {}

    static Object comparable(Octets output) {
        Map<Integer, List<Octets>> streams = new TreeMap<>();
        byte[] octets = output.toArray();
        int at = Math.min(PREFACE, octets.length);
        while (at + HEADER <= octets.length) {
            int length = (octets[at] & 0xFF) << 16 | (octets[at + 1] & 0xFF) << 8 | (octets[at + 2] & 0xFF);
            int end = Math.min(octets.length, at + HEADER + length);
            if (octets[at + 3] != WINDOW_UPDATE) {
                int stream = (octets[at + 7] & 0xFF) << 8 | (octets[at + 8] & 0xFF);
                streams.computeIfAbsent(stream, any -> new ArrayList<>()).add(output.slice(at, end));
            }
            at = end;
        }
        return streams;
    }
}
