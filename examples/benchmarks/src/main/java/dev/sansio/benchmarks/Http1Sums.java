package dev.sansio.benchmarks;

import dev.sansio.core.StreamPort;
import dev.sansio.http.HttpFields;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What every reader and writer of the HTTP/1.1 benchmarks has to come to. */
final class Http1Sums {

    private Http1Sums() {}

    /** What the application sees of a request: all but Connection, which is the engine's affair. */
    static long requestSum(int turn) {
        long sum = Http1Text.path(turn).length();
        sum += Http1Text.HOST.length();
        sum += Http1Text.cookie(turn).length();
        for (int i = 1; i < Http1Text.FIELDS.length; i++) {
            sum += Http1Text.FIELDS[i][1].length();
        }
        return sum;
    }

    /** The length of a request by one who keeps the connection without saying so. */
    static int lengthWithoutConnection(int turn) {
        return Http1Text.request(turn).length - "Connection: keep-alive\r\n".length();
    }

    /** What the application sees of a response: all but Transfer-Encoding. */
    static long responseSum(int turn) {
        String text = new String(Http1Text.response(turn), StandardCharsets.US_ASCII);
        int end = text.indexOf("\r\n\r\n");
        long sum = 0;
        for (String line : text.substring(0, end).split("\r\n", -1)) {
            int colon = line.indexOf(": ");
            sum += colon < 0 || line.startsWith("Transfer") ? 0 : line.length() - colon - 2;
        }
        String rest = text.substring(end + 4);
        for (int at = 0; at < rest.length(); ) {
            int lineEnd = rest.indexOf("\r\n", at);
            int size = Integer.parseInt(rest.substring(at, lineEnd), 16);
            sum += rest.substring(lineEnd + 2, lineEnd + 2 + size)
                    .chars()
                    .asLongStream()
                    .sum();
            at = lineEnd + 4 + size;
        }
        return sum;
    }

    static long values(HttpFields fields) {
        long sum = 0;
        for (int i = 0; i < fields.size(); i++) {
            sum += fields.get(i).value().length();
        }
        return sum;
    }

    static long drain(StreamPort port) {
        long bytes = 0;
        for (ByteBuffer out = port.transmit(); out != null; out = port.transmit()) {
            bytes += out.remaining();
        }
        return bytes;
    }
}
