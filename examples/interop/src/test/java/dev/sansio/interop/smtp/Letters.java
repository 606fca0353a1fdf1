package dev.sansio.interop.smtp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;

/** Contents of mails, always the same. */
final class Letters {

    /** What a large mail has at least. */
    static final int LARGE = 10 * 1024 * 1024;

    private Letters() {}

    /** The bytes of the attachment: every value occurs. */
    static byte[] attachment() {
        byte[] bytes = new byte[20_000];
        new Random(5321).nextBytes(bytes);
        return bytes;
    }

    /** A mail with a text in 8 bits, lines that begin with dots, and an attachment. */
    static byte[] withAttachment() {
        return mime("8bit", "Grüße aus Köln, 北京 und Αθήνα.");
    }

    /** The same in 7 bits. */
    static byte[] withAttachmentInSevenBits() {
        return mime("7bit", "Greetings from Cologne, Beijing and Athens.");
    }

    private static byte[] mime(String encoding, String text) {
        String attachment = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(attachment());
        return String.join(
                        "\r\n",
                        "From: Ann <ann@example.org>",
                        "To: Bob <bob@example.org>",
                        "Subject: parts",
                        "Date: Tue, 01 Dec 2026 10:00:00 +0000",
                        "Message-ID: <parts@example.org>",
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/mixed; boundary=\"frontier\"",
                        "",
                        "--frontier",
                        "Content-Type: text/plain; charset=utf-8",
                        "Content-Transfer-Encoding: " + encoding,
                        "",
                        text,
                        ".",
                        "..",
                        ".a line that begins with a dot",
                        "",
                        "x".repeat(900),
                        "--frontier",
                        "Content-Type: application/octet-stream",
                        "Content-Disposition: attachment; filename=\"random.bin\"",
                        "Content-Transfer-Encoding: base64",
                        "",
                        attachment,
                        "--frontier--",
                        ".",
                        "And this is behind the last part.",
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A mail of ten mebibytes and a little, each line different, every tenth with a dot to stuff. */
    static byte[] large() {
        return large(".");
    }

    /** As large, without a dot at the beginning of a line. */
    static byte[] largeWithoutDots() {
        return large("dot ");
    }

    private static byte[] large(String tenth) {
        StringBuilder mail = new StringBuilder(LARGE + 1000);
        mail.append("From: ann@example.org\r\nTo: bob@example.org\r\nSubject: large\r\n\r\n");
        for (int i = 0; mail.length() < LARGE; i++) {
            mail.append(i % 10 == 0 ? tenth : "line ").append(i).append(" and what belongs to it, up to its end\r\n");
        }
        return mail.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A short mail with a number. */
    static byte[] numbered(int number) {
        return ("From: ann@example.org\r\nTo: bob@example.org\r\nSubject: number " + number + "\r\n\r\n"
                        + "This is mail " + number + ".\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Compares contents, and says only where they begin to differ. */
    static void assertSame(byte[] actual, byte[] expected) {
        int at = Arrays.mismatch(actual, expected);
        if (at >= 0) {
            throw new AssertionError("the content of " + actual.length + " bytes differs from the expected one of "
                    + expected.length + " at " + at + ": <" + excerpt(actual, at) + "> instead of <"
                    + excerpt(expected, at) + ">");
        }
    }

    private static String excerpt(byte[] content, int at) {
        int from = Math.min(Math.max(0, at - 20), content.length);
        int to = Math.min(content.length, at + 20);
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1)
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }
}
