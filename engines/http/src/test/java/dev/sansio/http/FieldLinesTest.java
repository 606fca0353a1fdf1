package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.http.FieldLines.Fault;
import dev.sansio.http.FieldLines.Leniency;
import dev.sansio.http.FieldLines.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Field lines of RFC 9112 5: what they say, what is refused, and that cuts do not matter. */
class FieldLinesTest {

    private final FieldLines strict = FieldLines.strict();
    private final FieldLines lenient = new FieldLines(EnumSet.allOf(Leniency.class));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Content-Type: text/html|content-type|text/html",
                "content-type:text/html|content-type|text/html",
                "CONTENT-type: \t text/html \t |content-type|text/html",
                "Etag: x|etag|x",
                "ETag: x|etag|x",
                "X-Own_Field!: a\tb  c|x-own_field!|a\tb  c",
                "A:b|a|b",
                "Host: a:80|host|a:80",
            })
    void nameAndValueAreRead(String line, String name, String value) {
        assertThat(read(strict, line + "\r\nNext: line")).isEqualTo(Outcome.FIELD);
        assertThat(strict.field()).isEqualTo(new HttpField(name, value));
        assertThat(strict.next()).isEqualTo(line.length() + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Empty:\r\n", "Empty: \t \r\n"})
    void valueMayBeEmpty(String line) {
        assertThat(read(strict, line)).isEqualTo(Outcome.FIELD);
        assertThat(strict.field().value()).isEmpty();
    }

    @Test
    void valueMayHaveOctetsAboveAscii() {
        assertThat(read(strict, "Name: \u00e9\u00ff\r\n")).isEqualTo(Outcome.FIELD);
        assertThat(strict.field().value()).isEqualTo("\u00e9\u00ff");
    }

    @Test
    void emptyLineEndsTheSection() {
        assertThat(read(strict, "\r\nbody")).isEqualTo(Outcome.END);
        assertThat(strict.next()).isEqualTo(2);
        assertThatThrownBy(strict::field).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'Name value~', NO_COLON",
        "'Name value~Other: colon~', NO_COLON",
        "': value~', NAME",
        "'Na me: value~', NAME",
        "'N\u00e4me: value~', NAME",
        "'Na\u0001me: value~', NAME",
        "'Name : value~', BLANK_BEFORE_COLON",
        "'Content-Length\t: 5~', BLANK_BEFORE_COLON",
        "' folded~', FOLDED",
        "'\tfolded: 1~', FOLDED",
        "'Name: value^', BARE_LINE_END",
        "'Name: a%b~', BARE_LINE_END",
        "'^', BARE_LINE_END",
        "'%x~', BARE_LINE_END",
        "'Name: a\u0000b~', CONTROL",
        "'Name: a\u007Fb~', CONTROL",
        "'\u0016\u0003\u0001~', CONTROL",
    })
    void everythingElseIsRefused(String escaped, Fault fault) {
        String line = escaped.replace("~", "\r\n").replace("^", "\n").replace("%", "\r");
        assertThat(read(strict, line)).isEqualTo(Outcome.GARBLED);
        assertThat(strict.fault()).isEqualTo(fault);
        assertThat(strict.next()).isEqualTo(line.indexOf('\n') + 1);
    }

    @Test
    void nothingIsClassifiedBeforeItsLineFeedHasCome() {
        for (String line :
                new String[] {"Name: value\r\n", "Na me: value\r\n", " fold\r\n", "Name: a\rb\u0000\r\n", "\r\n"}) {
            for (int cut = 0; cut < line.length(); cut++) {
                assertThat(read(strict, line.substring(0, cut))).isEqualTo(Outcome.PARTIAL);
            }
        }
    }

    private String continued(String value) {
        StringBuilder longer = new StringBuilder(value);
        lenient.continueTo(longer);
        return longer.toString();
    }

    @Test
    void foldedLinesAreJoinedBySpaces() {
        assertThat(read(lenient, " \t b \r\n")).isEqualTo(Outcome.FOLD);
        assertThat(continued("a")).isEqualTo("a b");
        assertThat(continued("")).isEqualTo("b");
        assertThat(read(lenient, " \r\n")).isEqualTo(Outcome.FOLD);
        assertThat(continued("a")).isEqualTo("a");
    }

    @Test
    void lenienciesAreNamed() {
        assertThat(read(lenient, "Name \t: value\n")).isEqualTo(Outcome.FIELD);
        assertThat(lenient.field()).isEqualTo(new HttpField("name", "value"));
        assertThat(read(lenient, "\n")).isEqualTo(Outcome.END);
        assertThat(lenient.next()).isEqualTo(1);
    }

    @Test
    void carriageReturnInsideALineIsNeverTolerated() {
        assertThat(read(lenient, "Name: a\rb\n")).isEqualTo(Outcome.GARBLED);
        assertThat(lenient.fault()).isEqualTo(Fault.BARE_LINE_END);
    }

    @Test
    void credentialsAreSensitive() {
        assertThat(read(strict, "Authorization: Basic YTpi\r\n")).isEqualTo(Outcome.FIELD);
        assertThat(strict.field().sensitive()).isTrue();
        assertThat(strict.field().toString()).doesNotContain("YTpi");
    }

    @ParameterizedTest
    @EnumSource(FieldRole.class)
    void rolesDoNotDependOnTheSpelling(FieldRole role) {
        HttpNames.all().stream()
                .filter(name -> HttpNames.roleOf(name) == role)
                .flatMap(name -> java.util.stream.Stream.of(
                        name, NameTable.capitalised(name), name.toUpperCase(java.util.Locale.ROOT)))
                .forEach(name -> {
                    assertThat(read(strict, name + ": 1\r\n")).isEqualTo(Outcome.FIELD);
                    assertThat(strict.field().role()).isEqualTo(role);
                });
    }

    /** What came behind a line never changes what the line is. */
    @Test
    void aLineMeansTheSameWhateverFollows() {
        Random random = new Random(1);
        String alphabet = "aZ-: \t\r\n\u0000\u00e9\"";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String line = text.append('\n').substring(0, text.indexOf("\n") + 1);
            for (FieldLines lines : new FieldLines[] {strict, lenient}) {
                assertThat(shown(lines, line + text + "Next: a:b\r\n")).isEqualTo(shown(lines, line));
            }
        }
    }

    /** What is known of a line because another one began so is what reading it would have told. */
    @Test
    void aLineMeansTheSameWhenItsBeginningIsKnown() {
        Random random = new Random(2);
        String alphabet = "aZ-: \t\r\n\u0000\u00e9\"";
        for (String known : new String[] {"Date: a b c\r\n", "x-own:\tvalue \t\r\n", "A: \r\n", "Etag:v\r\n"}) {
            assertThat(read(strict, known)).isEqualTo(Outcome.FIELD);
            HttpField like = strict.field();
            for (int round = 0; round < 5_000; round++) {
                int colon = known.indexOf(':');
                int same = colon + 1 + random.nextInt(known.length() - 2 - colon);
                StringBuilder text = new StringBuilder(known.substring(0, same));
                for (int i = random.nextInt(12); i >= 0; i--) {
                    text.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                text.append(round % 5 == 0 ? "" : "\r\n");
                for (FieldLines lines : new FieldLines[] {strict, lenient}) {
                    byte[] octets = ("::" + text).getBytes(StandardCharsets.ISO_8859_1);
                    String expected = shown(lines, lines.read(octets, 2, octets.length));
                    assertThat(shown(lines, lines.read(octets, 2, octets.length, like, 2 + same)))
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static String shown(FieldLines lines, String text) {
        return shown(lines, read(lines, text));
    }

    private static String shown(FieldLines lines, Outcome outcome) {
        Object more = switch (outcome) {
            case FIELD -> lines.field();
            case FOLD -> "folded";
            case GARBLED -> lines.fault();
            default -> "";
        };
        return outcome + " " + more + " " + (outcome == Outcome.PARTIAL ? 0 : lines.next());
    }

    /** In the middle of an array, whose other octets must not matter. */
    private static Outcome read(FieldLines lines, String text) {
        byte[] octets = ("::" + text + ": \r\n").getBytes(StandardCharsets.ISO_8859_1);
        Outcome outcome = lines.read(java.util.Arrays.copyOfRange(octets, 2, octets.length), 0, text.length());
        assertThat(lines.read(octets, 2, 2 + text.length())).isEqualTo(outcome);
        if (outcome != Outcome.PARTIAL) {
            int next = lines.next();
            lines.read(java.util.Arrays.copyOfRange(octets, 2, octets.length), 0, text.length());
            assertThat(lines.next()).isEqualTo(next - 2);
        }
        return outcome;
    }
}
