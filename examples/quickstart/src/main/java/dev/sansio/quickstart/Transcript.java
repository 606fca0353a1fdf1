package dev.sansio.quickstart;

import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Tap;
import dev.sansio.reactive.smtp.SmtpTap;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Prints a session as it happens: on the left what travels, on the right what it means.
 *
 * <p>{@code C:} and {@code S:} are lines of SMTP as the engines see them, {@code ~>} and {@code <~} the bytes of TLS that
 * carried them, and {@code <<} and {@code >>} typed events and commands. Secrets are masked.
 */
final class Transcript {

    private static final int BODY_LINES_SHOWN = 12;

    private static final Pattern DEFAULT =
            Pattern.compile("\\b[a-z]\\w*=(null|false|-1|\\[\\]|[A-Z]\\w+\\[\\])(, |(?=\\]))");

    private final PrintStream out;
    private final StringBuilder client = new StringBuilder();
    private final StringBuilder server = new StringBuilder();
    private boolean answeringChallenge;
    private boolean inBody;
    private int bodyLines;
    private long wireOut;
    private long wireIn;
    private int turns;
    private boolean clientSpokeLast;

    Transcript(PrintStream out) {
        this.out = out;
    }

    SmtpTap<SmtpCommand, SmtpEvent> tap() {
        return new SmtpTap<>(new Wire(), new Plain());
    }

    long wireOut() {
        return wireOut;
    }

    long wireIn() {
        return wireIn;
    }

    /** How often the client had to wait for the server. */
    int turns() {
        return turns;
    }

    /** A record without what it leaves at its default: this is for reading, not for parsing. */
    private static String brief(Object record) {
        return DEFAULT.matcher(record.toString()).replaceAll("").replace(", ]", "]");
    }

    private void line(long now, String mark, String text) {
        out.printf(Locale.ROOT, "%8.1f ms  %s %s%n", now / 1e6, mark, text);
    }

    /** The bytes of the wire: shown once they are TLS, for before that they are the lines themselves. */
    private final class Wire implements Tap.Listener<SmtpCommand, SmtpEvent> {

        @Override
        public void transmitted(ByteBuffer bytes, long now) {
            wireOut += bytes.remaining();
            clientSpokeLast = true;
            record("~>", bytes, now);
        }

        @Override
        public void received(ByteBuffer bytes, long now) {
            wireIn += bytes.remaining();
            if (clientSpokeLast) {
                clientSpokeLast = false;
                turns++;
            }
            record("<~", bytes, now);
        }

        private void record(String mark, ByteBuffer bytes, long now) {
            int type = bytes.get(bytes.position());
            if (type >= 20 && type <= 23) {
                String[] names = {"change_cipher_spec", "alert", "handshake", "application_data"};
                line(now, mark, "TLS " + names[type - 20] + ", " + bytes.remaining() + " bytes");
            }
        }

        @Override
        public void told(SmtpEvent event, long now) {
            line(now, "<<", "    " + brief(event));
        }

        @Override
        public void commanded(SmtpCommand command, long now) {
            if (command instanceof SmtpCommand.Body body) {
                line(now, ">>", "    Body[" + body.bytes().remaining() + " bytes]");
            } else {
                line(now, ">>", "    " + brief(command));
            }
        }

        @Override
        public void failed(SessionFailedException failure, long now) {
            line(now, "!!", "    " + failure.getMessage());
        }
    }

    /** The bytes of SMTP, line by line. */
    private final class Plain implements Tap.Listener<SmtpCommand, SmtpEvent> {

        @Override
        public void transmitted(ByteBuffer bytes, long now) {
            client.append(StandardCharsets.UTF_8.decode(bytes));
            for (int end = client.indexOf("\n"); end >= 0; end = client.indexOf("\n")) {
                clientLine(client.substring(0, end).stripTrailing(), now);
                client.delete(0, end + 1);
            }
        }

        @Override
        public void received(ByteBuffer bytes, long now) {
            server.append(StandardCharsets.UTF_8.decode(bytes));
            for (int end = server.indexOf("\n"); end >= 0; end = server.indexOf("\n")) {
                String text = server.substring(0, end).stripTrailing();
                server.delete(0, end + 1);
                answeringChallenge = text.startsWith("334");
                if (text.startsWith("354")) {
                    inBody = true;
                    bodyLines = 0;
                }
                line(now, "S:", text);
            }
        }

        private void clientLine(String text, long now) {
            if (inBody) {
                bodyLine(text, now);
            } else if (answeringChallenge) {
                line(now, "C:", "***");
            } else if (text.toUpperCase(Locale.ROOT).startsWith("AUTH ")) {
                String[] words = text.split(" ", 3);
                line(now, "C:", words[0] + " " + words[1] + (words.length > 2 ? " ***" : ""));
            } else {
                line(now, "C:", text);
            }
        }

        private void bodyLine(String text, long now) {
            bodyLines++;
            if (text.equals(".")) {
                inBody = false;
                if (bodyLines > BODY_LINES_SHOWN + 1) {
                    line(now, "C:", "... " + (bodyLines - BODY_LINES_SHOWN - 1) + " more lines of the body ...");
                }
                line(now, "C:", ".");
            } else if (bodyLines <= BODY_LINES_SHOWN) {
                line(now, "C:", text);
            }
        }
    }
}
