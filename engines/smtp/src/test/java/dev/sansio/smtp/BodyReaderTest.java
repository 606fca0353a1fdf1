package dev.sansio.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Inbox;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The reader of bodies, which reads words at a time, against one that reads octets. */
class BodyReaderTest {

    private static final int LONGEST = 40;

    private static final List<String> PIECES = List.of(
            "a line of text that is plain\r\n",
            "another\r\n",
            "\r\n",
            "\r\n\r\n",
            "x\r\n",
            ".",
            "..",
            ".stuffed\r\n",
            ".\r",
            "\tindented, and with\ta tab\r\n",
            "\u000E\f\u000B\u0001 octets near to CR and LF \u000E\r\n",
            "\r\f\n\u000B",
            "\u00fc\u00ff\u0080 beyond ASCII\r\n",
            "a line that is longer than a line may be\r\n",
            "12345678901234567890123456789012345678\r\n",
            "\r",
            "\n",
            "no end");

    @Test
    void wordsReadWhatOctetsSay() {
        Random random = new Random(20_321);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String body = text.append("\r\n.\r\nQUIT\r\n").toString();
            int cut = random.nextInt(body.length());
            assertThat(read(body, body.length())).as(body).isEqualTo(octets(body));
            assertThat(read(body, cut)).as(body + " cut at " + cut).isEqualTo(octets(body));
        }
    }

    /** The body as the reader gives it, and why it stopped; with as much as fits of a line that is too long. */
    private static String read(String body, int cut) {
        Inbox in = new Inbox();
        BodyReader reader = new BodyReader(LONGEST);
        StringBuilder read = new StringBuilder();
        in.append(buffer(body.substring(0, cut)));
        BodyReader.Stop stop = read(reader, in, read);
        if (stop == BodyReader.Stop.PARTIAL) {
            in.append(buffer(body.substring(cut)));
            stop = read(reader, in, read);
        }
        return read.append('|').append(stop).toString();
    }

    private static ByteBuffer buffer(String octets) {
        return ByteBuffer.wrap(octets.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static BodyReader.Stop read(BodyReader reader, Inbox in, StringBuilder read) {
        for (; ; ) {
            BodyReader.Stop stop = reader.read(in);
            ByteBuffer piece = reader.piece;
            if (piece != null) {
                read.append(Octets.of(piece).toText());
            }
            if (stop != BodyReader.Stop.PARTIAL || piece == null) {
                return stop;
            }
        }
    }

    /** The same by RFC 5321 section 4.5.2, octet by octet. */
    private static String octets(String body) {
        StringBuilder read = new StringBuilder();
        int length = 0;
        for (int i = 0; i < body.length(); ) {
            boolean first = length == 0;
            if (first && body.startsWith(".\r\n", i)) {
                return read + "|END";
            }
            if (first && body.charAt(i) == '.') {
                i++;
            }
            int end = i;
            while (body.charAt(end) != '\r' && body.charAt(end) != '\n') {
                end++;
            }
            boolean pair = body.startsWith("\r\n", end);
            int next = pair ? end + 2 : end;
            if (next - i > LONGEST) {
                return read + body.substring(i, i + LONGEST) + "|LINE_TOO_LONG";
            }
            read.append(body, i, next);
            if (!pair) {
                return read + "|BARE";
            }
            i = next;
        }
        throw new AssertionError("no end");
    }
}
