package dev.sansio.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The bytes of the SMTP benchmarks. */
final class SmtpText {

    /** How many commands {@link #SESSION} has. */
    static final int COMMANDS = 7;

    /** A line in this many begins with a dot, which is stuffed. */
    private static final int DOTTED = 8;

    private static final int LINES = 66;

    /** The body as its author wrote it. */
    static final byte[] BODY = body(false);

    /** What a client sends for one message and two more commands, on a connection that stays open. */
    static final byte[] SESSION = bytes("EHLO client.example.org\r\n"
            + "MAIL FROM:<sender@example.org> SIZE=4096\r\n"
            + "RCPT TO:<first.recipient@example.com>\r\n"
            + "RCPT TO:<second.recipient@example.com>\r\n"
            + "DATA\r\n"
            + new String(body(true), StandardCharsets.US_ASCII)
            + ".\r\n"
            + "RSET\r\n"
            + "NOOP\r\n");

    /** How many replies {@link #replies} are. */
    static final int REPLY_COUNT = 7;

    /** How many lines {@link #replies} have. */
    static final int REPLY_LINES = 15;

    /** So many messages are queued under names of their own; then the names come again. */
    private static final int QUEUED = 1024;

    private static final byte[][] REPLIES =
            IntStream.range(0, QUEUED).mapToObj(SmtpText::repliesTo).toArray(byte[][]::new);

    private SmtpText() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The lines of a text, ended as on the wire. */
    static byte[] lines(String text) {
        return bytes(text.replace("\n", "\r\n"));
    }

    /** Seven replies, one of nine lines; one names the message, and is another in every turn. */
    static byte[] replies(int turn) {
        return REPLIES[Math.floorMod(turn, QUEUED)];
    }

    private static byte[] repliesTo(int message) {
        return lines("""
            250 2.1.0 Sender ok
            250-mail.example.com greets you
            250-PIPELINING
            250-SIZE 52428800
            250-8BITMIME
            250-ENHANCEDSTATUSCODES
            250-CHUNKING
            250-SMTPUTF8
            250-DSN
            250 HELP
            250 2.1.5 First ok
            250 2.1.5 Second ok
            250 2.0.0 Go ahead
            250 2.0.0 Queued as 4F9D21C07AE3%04X
            221 2.0.0 mail.example.com says good bye, client
            """.formatted(message));
    }

    private static byte[] body(boolean stuffed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            if (i % DOTTED == DOTTED - 1) {
                text.append(stuffed ? ".." : ".");
            }
            text.append("Line ").append(100 + i).append(" of a letter that goes on about nothing for a while.\r\n");
        }
        return bytes(text.toString());
    }
}
