package dev.sansio.benchmarks;

import dev.sansio.http.HttpField;
import dev.sansio.http2.hpack.HpackEncoder;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The bytes of the HPACK and HTTP/2 benchmarks: the requests of one connection, in their order. All fields come again but for
 * the path and one crumb of the cookie.
 */
final class Http2Text {

    /** So many requests has a connection; each contender begins anew behind them. */
    static final int REQUESTS = 512;

    /** How long the body of a request is. */
    static final int BODY = 458;

    static final String SCHEME = "https";

    /** The fields that come again. */
    static final String[][] FIELDS = fields();

    private static final int FRAME_HEADER = 9;
    private static final byte[] PREFACE =
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final byte[] NO_SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};
    private static final byte[][] BLOCKS = encode();

    private Http2Text() {}

    private static String[][] fields() {
        List<String[]> fields = new ArrayList<>();
        for (String[] field : Http1Text.FIELDS) {
            if (!field[0].equals("Connection")) {
                fields.add(new String[] {field[0].toLowerCase(Locale.ROOT), field[1]});
            }
        }
        fields.add(new String[] {"cookie", "consent=analytics.functional"});
        fields.add(new String[] {"cookie", "region=eu-west.example"});
        return fields.toArray(String[][]::new);
    }

    /** The crumb that changes. */
    static String crumb(int request) {
        return "session=" + "0123456789".repeat(2) + (1000 + request);
    }

    /** The block of a request. */
    static byte[] block(int request) {
        return BLOCKS[request];
    }

    private static byte[][] encode() {
        HpackEncoder encoder = new HpackEncoder(4096);
        byte[][] blocks = new byte[REQUESTS][];
        for (int i = 0; i < REQUESTS; i++) {
            encoder.pseudo(":method", "POST");
            encoder.pseudo(":scheme", SCHEME);
            encoder.pseudo(":authority", Http1Text.HOST);
            encoder.pseudo(":path", Http1Text.path(i));
            for (String[] field : FIELDS) {
                encoder.field(new HttpField(field[0], field[1]));
            }
            encoder.field(new HttpField("cookie", crumb(i)));
            blocks[i] = Arrays.copyOf(encoder.array(), encoder.length());
            encoder.reset();
        }
        return blocks;
    }

    /** The characters of all values of a request. */
    static long values(int request) {
        long sum = "POST".length();
        sum += SCHEME.length();
        sum += Http1Text.HOST.length();
        sum += Http1Text.path(request).length();
        sum += crumb(request).length();
        for (String[] field : FIELDS) {
            sum += field[1].length();
        }
        return sum;
    }

    /** What a client says first: the preface, and settings that change nothing. */
    static byte[] preface() {
        return ByteBuffer.allocate(PREFACE.length + NO_SETTINGS.length)
                .put(PREFACE)
                .put(NO_SETTINGS)
                .array();
    }

    /** A request: its head in one frame, its body in another. */
    static byte[] frames(int request) {
        byte[] block = BLOCKS[request];
        int stream = 2 * request + 1;
        ByteBuffer frames = ByteBuffer.allocate(2 * FRAME_HEADER + block.length + BODY);
        frames.putInt(block.length << 8 | 1).put((byte) 4).putInt(stream).put(block);
        frames.putInt(BODY << 8).put((byte) 1).putInt(stream);
        for (int i = 0; i < BODY; i++) {
            frames.put((byte) ('a' + (i + request) % 26));
        }
        return frames.array();
    }
}
