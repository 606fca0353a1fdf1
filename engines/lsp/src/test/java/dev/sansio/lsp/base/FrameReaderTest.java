package dev.sansio.lsp.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Inbox;
import dev.sansio.core.Outbox;
import dev.sansio.core.SessionFailedException;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The base protocol, read: all at once, and byte by byte. */
class FrameReaderTest {

    private static final String NEXT = "Content-Length: 2\r\n\r\n{}";

    @Test
    void theExampleOfTheSpecificationIsRead() {
        String content = "{\n\t\"jsonrpc\": \"2.0\",\n\t\"id\": 1,\n\t\"method\": \"textDocument/completion\",\n"
                + "\t\"params\": {\n\t}\n}";
        assertThat(read("Content-Length: " + content.length() + "\r\n\r\n" + content))
                .containsExactly(content);
    }

    @Test
    void severalMessagesInOneReadAreAllRead() {
        assertThat(read(NEXT + NEXT + NEXT)).containsExactly("{}", "{}", "{}");
    }

    @Test
    void aContentThatHasAnEmptyLineIsNotCut() {
        assertThat(read("Content-Length: 9\r\n\r\n{\r\n\r\n\"\" }" + NEXT)).containsExactly("{\r\n\r\n\"\" }", "{}");
    }

    @Test
    void lengthsAreOfBytesAndNotOfCharacters() {
        assertThat(read("Content-Length: 6\r\n\r\n\"\u00e4\u00f6\"" + NEXT)).containsExactly("\"\u00e4\u00f6\"", "{}");
    }

    @Test
    void aContentMayBeEmpty() {
        assertThat(read("Content-Length: 0\r\n\r\n" + NEXT)).containsExactly("", "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content-length: 2",
                "CONTENT-LENGTH:2",
                "Content-Length: \t 2 ",
                "Content-Length: 002",
                "X-Other: anything at all\r\nContent-Length: 2",
                "Content-Length: 2\r\nContent-Length: 2",
                "Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8",
                "Content-Type: application/vscode-jsonrpc; charset=utf8\r\nContent-Length: 2",
                "Content-Type: application/vscode-jsonrpc;CHARSET=\"UTF-8\"\r\nContent-Length: 2",
                "Content-Type: application/vscode-jsonrpc\r\nContent-Length: 2"
            })
    void whatIsWrittenCarelesslyIsRead(String header) {
        assertThat(read(header + "\r\n\r\n{}" + NEXT)).containsExactly("{}", "{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Length: -1|content-length",
                "Content-Length: +2|content-length",
                "Content-Length: 0x2|content-length",
                "Content-Length: 2.0|content-length",
                "'Content-Length: 2, 2'|content-length",
                "Content-Length:|content-length",
                "Content-Length: 99999999999999999999|content-length",
                "Content-Length: 2 3|content-length",
                "Content-Length: 2~Content-Length: 3|content-length",
                "X: y|content-length",
                "no field|header",
                "': 2'|header",
                "Content Length: 2|header",
                "'Content-Length : 2'|header",
                "'Content-Length: 2~ folded'|header",
                "Content-Length: 67108865|limit",
                "Content-Length: 999999999999999999|limit",
                "Content-Length: 2~Content-Type: a/b; charset=utf-16|charset"
            })
    void damageHasItsCode(String header, String code) {
        assertThatThrownBy(() -> read(header.replace("~", "\r\n") + "\r\n\r\n{}", Resynchronisation.FAIL))
                .isInstanceOfSatisfying(
                        SessionFailedException.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 2\n\n{}", "Content-Length: 2\r\r{}", "Content-Length: 2\r\n\n{}"})
    void aLineEndsWithCrLfAndNothingElse(String input) {
        assertThatThrownBy(() -> read(input + NEXT + NEXT)).isInstanceOf(SessionFailedException.class);
    }

    @Test
    void earlierMessagesAreReadBeforeDamageIsTold() {
        Inbox in = new Inbox();
        in.append(Octets.of(NEXT + "Content-Length: -1\r\n\r\n").toBuffer());
        FrameReader reader = new FrameReader(BaseLimits.DEFAULTS, Resynchronisation.SKIP);
        assertThat(reader.next(in)).isInstanceOf(Frame.Content.class);
        assertThatThrownBy(() -> reader.next(in)).hasMessageContaining("Content-Length");
    }

    @Test
    void aContentOf50MegabytesIsRefusedBeforeAnythingIsAllocated() {
        BaseLimits limits = BaseLimits.DEFAULTS.withContent(1 << 20);
        FrameReader reader = new FrameReader(limits, Resynchronisation.FAIL);
        Inbox in = new Inbox();
        in.append(Octets.of("Content-Length: 52428800\r\n\r\n").toBuffer());
        assertThatThrownBy(() -> reader.next(in)).hasMessageContaining("BaseLimits.content is 1048576");
        assertThat(in.available()).isZero();
    }

    @Test
    void aContentOf50MegabytesThatIsSkippedIsNeverHeld() {
        FrameReader reader = new FrameReader(BaseLimits.DEFAULTS.withContent(1 << 20), Resynchronisation.SKIP);
        Inbox in = new Inbox();
        in.append(Octets.of("Content-Length: 52428800\r\n\r\n").toBuffer());
        assertThat(reader.next(in)).isInstanceOfSatisfying(Frame.Damaged.class, damaged -> {
            assertThat(damaged.damage()).isEqualTo(Damage.CONTENT_TOO_LONG);
            assertThat(damaged.reason()).contains("52428800");
        });
        Octets part = Octets.of("x".repeat(1 << 16));
        for (int sent = 0; sent < 52_428_800; sent += 1 << 16) {
            in.append(part.toBuffer());
            assertThat(reader.next(in)).isNull();
            assertThat(in.available()).isZero();
        }
        assertThat(reader.begun()).isFalse();
        in.append(Octets.of(NEXT).toBuffer());
        assertThat(reader.next(in)).isInstanceOf(Frame.Content.class);
    }

    @Test
    void aLengthIsNotBelievedUntilItsBytesCome() {
        FrameReader reader = new FrameReader(BaseLimits.DEFAULTS, Resynchronisation.FAIL);
        Inbox in = new Inbox();
        in.append(Octets.of("Content-Length: 67108864\r\n\r\n{").toBuffer());
        assertThat(reader.next(in)).isNull();
        assertThat(in.array().length).isLessThan(1000);
        assertThat(reader.begun()).isTrue();
    }

    @Test
    void aHeaderWithoutEndIsRefused() {
        assertThatThrownBy(() -> read("X-Filler: " + "a".repeat(9000)))
                .hasMessageContaining("BaseLimits.header is 8192");
    }

    @Test
    void anotherCharsetIsSkippedWithItsContent() {
        assertThat(read("Content-Length: 4\r\nContent-Type: a/b; charset=utf-16\r\n\r\n\0{\0}" + NEXT))
                .containsExactly("UNSUPPORTED_CHARSET", "{}");
    }

    @Test
    void chatterBetweenMessagesIsSoughtThrough() {
        String input =
                "Picked up JAVA_TOOL_OPTIONS\r\n\r\nContent-Content-Length: 2\r\n\r\n{}" + "x".repeat(600) + NEXT;
        assertThat(read(input, Resynchronisation.SEEK, BaseLimits.DEFAULTS.withHeader(200)))
                .containsExactly("MALFORMED_HEADER", "{}", "HEADER_TOO_LONG", "{}");
    }

    /** Each of the names would be read as far as the limit, and told. */
    @Test
    void namesOfLengthsWithoutEndAreTakenTogether() {
        assertThat(read("content-length:".repeat(2000) + NEXT + NEXT, Resynchronisation.SEEK, BaseLimits.DEFAULTS))
                .hasSizeLessThan(10)
                .endsWith("{}");
    }

    @ParameterizedTest
    @ValueSource(ints = {170, 175, 180, 185, 186, 200})
    void aMessageWithinAHeaderThatIsTooLongIsFound(int filler) {
        assertThat(read(
                        "Content-Length:" + "x".repeat(filler) + NEXT,
                        Resynchronisation.SEEK,
                        BaseLimits.DEFAULTS.withHeader(200)))
                .endsWith("{}")
                .hasSizeLessThan(3);
    }

    @Test
    void whatIsWrittenIsRead() {
        Outbox out = new Outbox();
        FrameWriter.write(out, UTF_8.encode("{\"a\":1}"));
        StringBuilder written = new StringBuilder();
        for (ByteBuffer bytes = out.poll(); bytes != null; bytes = out.poll()) {
            written.append(UTF_8.decode(bytes));
        }
        assertThat(written).hasToString("Content-Length: 7\r\n\r\n{\"a\":1}");
        assertThat(read(written.toString())).containsExactly("{\"a\":1}");
    }

    private static List<String> read(String input) {
        return read(input, Resynchronisation.SKIP);
    }

    private static List<String> read(String input, Resynchronisation policy) {
        return read(input, policy, BaseLimits.DEFAULTS);
    }

    /** All at once, and byte by byte with the same result. */
    private static List<String> read(String input, Resynchronisation policy, BaseLimits limits) {
        byte[] bytes = input.getBytes(UTF_8);
        List<String> whole = read(bytes, bytes.length, new FrameReader(limits, policy));
        assertThat(read(bytes, 1, new FrameReader(limits, policy))).isEqualTo(whole);
        return whole;
    }

    private static List<String> read(byte[] input, int piece, FrameReader reader) {
        Inbox in = new Inbox();
        List<String> read = new ArrayList<>();
        for (int at = 0; at < input.length; at += piece) {
            in.append(ByteBuffer.wrap(Arrays.copyOfRange(input, at, at + piece)));
            for (Frame frame = reader.next(in); frame != null; frame = reader.next(in)) {
                read.add(
                        frame instanceof Frame.Content content
                                ? UTF_8.decode(content.bytes()).toString()
                                : ((Frame.Damaged) frame).damage().name());
            }
        }
        return read;
    }
}
