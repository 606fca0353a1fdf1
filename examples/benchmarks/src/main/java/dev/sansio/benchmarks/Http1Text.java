package dev.sansio.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The bytes of the HTTP/1.1 benchmarks: a browser's GET, and a response in chunks. */
final class Http1Text {

    /** So many messages differ; then they come again. */
    static final int DIFFERENT = 32;

    /** How long a request is. */
    static final int REQUEST = 741;

    /** How long a response is. */
    static final int RESPONSE = 5128;

    /** How long its content is. */
    static final int CONTENT = 4732;

    /** The fields of a request but for the cookie, which is another each time, and Host. */
    static final String[][] FIELDS = {
        {"Connection", "keep-alive"},
        {"Cache-Control", "max-age=0"},
        {"sec-ch-ua", "\"Chromium\";v=\"130\", \"Not A;Brand\";v=\"99\""},
        {"sec-ch-ua-mobile", "?0"},
        {"sec-ch-ua-platform", "\"Linux\""},
        {"Upgrade-Insecure-Requests", "1"},
        {
            "User-Agent",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36"
        },
        {"Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"},
        {"Sec-Fetch-Site", "same-origin"},
        {"Sec-Fetch-Mode", "navigate"},
        {"Sec-Fetch-Dest", "document"},
        {"Accept-Encoding", "gzip, deflate, br"},
        {"Accept-Language", "en-GB,en;q=0.9"},
    };

    static final String HOST = "www.example.com";

    private static final byte[][] REQUESTS =
            IntStream.range(0, DIFFERENT).mapToObj(Http1Text::requestOf).toArray(byte[][]::new);
    private static final byte[][] RESPONSES =
            IntStream.range(0, DIFFERENT).mapToObj(Http1Text::responseOf).toArray(byte[][]::new);

    private Http1Text() {}

    static byte[] request(int turn) {
        return REQUESTS[turn & DIFFERENT - 1];
    }

    static byte[] response(int turn) {
        return RESPONSES[turn & DIFFERENT - 1];
    }

    static String path(int turn) {
        return "/articles/2026/11/" + (1000 + (turn & DIFFERENT - 1)) + "/index.html?ref=home";
    }

    static String cookie(int turn) {
        return "consent=analytics.functional; region=eu-wes; session=" + "0123456789abcdef".repeat(3)
                + (1000 + (turn & DIFFERENT - 1));
    }

    private static byte[] requestOf(int turn) {
        StringBuilder text = new StringBuilder("GET ").append(path(turn)).append(" HTTP/1.1\r\nHost: " + HOST + "\r\n");
        for (String[] field : FIELDS) {
            text.append(field[0]).append(": ").append(field[1]).append("\r\n");
        }
        return ascii(
                text.append("Cookie: ").append(cookie(turn)).append("\r\n\r\n").toString());
    }

    private static byte[] responseOf(int turn) {
        StringBuilder text = new StringBuilder("HTTP/1.1 200 OK\r\n")
                .append("Date: Tue, 24 Nov 2026 10:00:")
                .append(10 + turn % 50)
                .append(" GMT\r\n")
                .append("Server: example\r\n")
                .append("Content-Type: text/html; charset=utf-8\r\n")
                .append("Cache-Control: private, max-age=0\r\n")
                .append("ETag: \"")
                .append(100_000 + turn)
                .append("\"\r\n")
                .append("Vary: Accept-Encoding\r\n")
                .append("X-Content-Type-Options: nosniff\r\n")
                .append("X-Frame-Options: SAMEORIGIN\r\n")
                .append("X-Request-ID: ")
                .append(500_000 + turn)
                .append("\r\n")
                .append("Set-Cookie: seen=")
                .append(700_000 + turn)
                .append("; Path=/; HttpOnly\r\n")
                .append("Transfer-Encoding: chunked\r\n\r\n");
        int left = CONTENT;
        for (int chunk = 0; left > 0; chunk++) {
            int size = Math.min(left, 700 + 10 * (chunk % 3));
            text.append(Integer.toHexString(size)).append("\r\n");
            for (int i = 0; i < size; i++) {
                text.append((char) ('a' + (i + chunk + turn) % 26));
            }
            text.append("\r\n");
            left -= size;
        }
        return ascii(text.append("0\r\n\r\n").toString());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
