package dev.sansio.core.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Inbox;
import dev.sansio.core.Limit;
import dev.sansio.core.SessionFailedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {

    private static final Limit FIVE = new Limit("Toy.five", 5);

    // --- lines ---

    @ParameterizedTest
    @CsvSource({
        "'abcde\r\n', '[abcde]'",
        "'abcdef\r\n', '[] limit'",
        "'abcdefg\r\n', '[] limit'",
        "'abcdefgh', '[] limit'",
        "'abcde\r', '[] truncated'",
        "'a\r\nb\r\n\r\n', '[a, b, ]'",
        "'a\r\nb\n', '[a] bare-lf'",
        "'abcdefgh\n', '[] limit'",
        "'abcdef\n', '[] limit'",
        "'a\rb\r\n', '[] bare-cr'",
        "'a\r\r\n', '[] bare-cr'",
        "'a\r\nb', '[a] truncated'",
    })
    void aLineEndsWithCrLfAndNothingElseHoweverItIsCut(String input, String expected) {
        everyCut(() -> Steps.line(StandardCharsets.US_ASCII, FIVE, LineEnd.CRLF), input, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'abcde\r\n', '[abcde]'",
        "'abcde\n', '[abcde]'",
        "'abcdef\n', '[] limit'",
        "'abcdef\r\n', '[] limit'",
        "'abcdef', '[] limit'",
        "'a\nb\r\nc', '[a, b, c]'",
        "'\n\r\n', '[, ]'",
    })
    void aLineMayEndWithLfAloneWhereThatIsAllowed(String input, String expected) {
        everyCut(() -> Steps.line(StandardCharsets.US_ASCII, FIVE, LineEnd.LF_OR_CRLF), input, expected);
    }

    // --- delimiters ---

    @ParameterizedTest
    @CsvSource({
        "'abcde--x', '[abcde]'",
        "'abcdef--x', '[] limit'",
        "'abcdefg', '[] limit'",
        "'a-b--xc-----x', '[a-b, c---]'",
        "'--x--x', '[, ]'",
        "'a--', '[] truncated'",
        "'----x-', '[--] truncated'",
    })
    void aDelimiterIsFoundBehindItsOwnBeginningsHoweverItIsCut(String input, String expected) {
        byte[] delimiter = {'-', '-', 'x'};
        everyCut(() -> Steps.delimited(delimiter, FIVE).map(StepsTest::text), input, expected);
    }

    @Test
    void aDelimiterIsNotEmpty() {
        assertThatThrownBy(() -> Steps.delimited(new byte[0], FIVE)).isInstanceOf(IllegalArgumentException.class);
    }

    // --- lengths ---

    @Test
    void fixedLengthsAreTakenWholeAndZeroIsAValue() {
        everyCut(() -> Steps.fixed(3).map(StepsTest::text), "abcdefg", "[abc, def] truncated");
        Step<ByteBuffer> nothing = Steps.fixed(0);
        ByteBuffer first = nothing.next(new Inbox());
        assertThat(first).isNotNull().isNotSameAs(nothing.next(new Inbox()));
        assertThat(first.hasArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'\u0003abc\u0000\u0005fghij', '[abc, , fghij]'",
        "'\u0006abcdef', '[] limit'",
        "'\u0003ab', '[] truncated'",
        "'\u0001a\u0003', '[a] truncated'",
    })
    void countedBytesAreBoundedAndTruncationAfterTheLengthIsSeen(String input, String expected) {
        everyCut(() -> Steps.counted(Steps.unsigned(1), FIVE).map(StepsTest::text), input, expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, 6, 1L << 31, 1L << 40, Long.MAX_VALUE})
    void aLengthThatIsNegativeOrHugeExceedsEveryLimitAndNothingIsKeptForIt(long length) {
        for (Limit limit : List.of(FIVE, new Limit("Toy.none", length == 6 ? 5 : Long.MAX_VALUE))) {
            Step<ByteBuffer> step = Steps.counted(Steps.unsigned(1).map(n -> length), limit);
            assertThatThrownBy(() -> step.next(inbox("x")))
                    .isInstanceOfSatisfying(
                            SessionFailedException.class,
                            failed -> assertThat(failed.code()).isEqualTo(SessionFailedException.LIMIT));
        }
    }

    @Test
    void integersAreReadInBothOrders() {
        everyCut(() -> Steps.unsigned(3), "\u0001\u0002\u00ff\u0000\u0000\u0001", "[66303, 1]");
        everyCut(() -> Steps.unsignedLittleEndian(3), "\u00ff\u0002\u0001\u0001\u0000", "[66303] truncated");
        everyCut(() -> Steps.unsigned(7), "\u00ff".repeat(7), "[" + ((1L << 56) - 1) + "]");
    }

    @Test
    void variableIntegersAreReadLowestGroupFirst() {
        everyCut(() -> Steps.varint(3), "\u0000\u007f\u0080\u0001\u00ff\u00ff\u007f", "[0, 127, 128, 2097151]");
        everyCut(() -> Steps.varint(9), "\u00ff".repeat(8) + "\u007f", "[" + Long.MAX_VALUE + "]");
        everyCut(() -> Steps.varint(2), "\u0001\u00ff\u00ff\u0001", "[1] varint");
        everyCut(() -> Steps.varint(2), "\u0001\u00ff", "[1] truncated");
    }

    // --- combinations ---

    @Test
    void aStepLeadsToTheNextAndIsReadyAgainAfterIt() {
        everyCut(
                () -> Steps.unsigned(1)
                        .then(kind -> kind == 'l'
                                ? Steps.line(StandardCharsets.US_ASCII, FIVE, LineEnd.LF_OR_CRLF)
                                : Steps.fixed(2).map(StepsTest::text)),
                "labc\nfxylz",
                "[abc, xy, z]");
    }

    @Test
    void bytesThatTrickleInGiveTheSameValuesAsBytesAtOnce() {
        Random random = new Random(11);
        StringBuilder input = new StringBuilder();
        List<String> lines = new ArrayList<>();
        Limit limit = new Limit("Toy.long", 3000);
        while (input.length() < 30_000) {
            lines.add("x".repeat(random.nextInt(random.nextInt(2000) + 1)));
            input.append(lines.get(lines.size() - 1)).append("\r\n");
        }
        for (int largest : new int[] {1, 7, 300, 5000}) {
            Inbox in = new Inbox();
            Step<String> step = Steps.line(StandardCharsets.US_ASCII, limit, LineEnd.CRLF);
            List<String> seen = new ArrayList<>();
            for (int at = 0; at < input.length(); ) {
                int end = Math.min(input.length(), at + 1 + random.nextInt(largest));
                in.append(bytes(input.substring(at, end)));
                at = end;
                for (String line = step.next(in); line != null; line = step.next(in)) {
                    seen.add(line);
                }
            }
            assertThat(seen).isEqualTo(lines);
        }
    }

    private static void everyCut(Supplier<? extends Step<?>> step, String input, String expected) {
        assertThat(run(step.get(), List.of(input))).isEqualTo(expected);
        assertThat(run(step.get(), List.of(input.split("")))).isEqualTo(expected);
        for (int cut = 1; cut < input.length(); cut++) {
            assertThat(run(step.get(), List.of(input.substring(0, cut), input.substring(cut))))
                    .as("cut at " + cut)
                    .isEqualTo(expected);
        }
    }

    private static String run(Step<?> step, List<String> chunks) {
        Inbox in = new Inbox();
        List<Object> values = new ArrayList<>();
        try {
            for (String chunk : chunks) {
                in.append(bytes(chunk));
                for (Object value = step.next(in); value != null; value = step.next(in)) {
                    values.add(value);
                }
            }
            Object last = step.last(in);
            if (last != null) {
                values.add(last);
            }
            return values.toString();
        } catch (SessionFailedException failed) {
            return values + " " + failed.code();
        }
    }

    private static Inbox inbox(String text) {
        Inbox in = new Inbox();
        in.append(bytes(text));
        return in;
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.ISO_8859_1.decode(bytes).toString();
    }
}
