package dev.sansio.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Limit;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.protocol.LanguageKind;
import dev.sansio.lsp.protocol.Position;
import dev.sansio.lsp.protocol.PositionEncodingKind;
import dev.sansio.lsp.protocol.Range;
import dev.sansio.lsp.protocol.TextDocumentContentChangeEvent;
import dev.sansio.lsp.protocol.TextDocumentContentChangePartial;
import dev.sansio.lsp.protocol.TextDocumentContentChangeWholeDocument;
import dev.sansio.lsp.protocol.TextEdit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Positions and changes, in every encoding. */
class PositionEncodingTest {

    private static final Limit WORK = new Limit("work", 1 << 20);

    /** The specification's own example: a, a character of two code units, b. */
    private static final String EXAMPLE = "a\ud801\udc00b";

    @ParameterizedTest
    @CsvSource({
        "UTF_16,0,0", "UTF_16,1,1", "UTF_16,3,3", "UTF_16,4,4", "UTF_16,2,1", "UTF_16,99,4",
        "UTF_8,0,0", "UTF_8,1,1", "UTF_8,5,3", "UTF_8,6,4", "UTF_8,3,1", "UTF_8,99,4",
        "UTF_32,1,1", "UTF_32,2,3", "UTF_32,3,4", "UTF_32,99,4"
    })
    void theExampleOfTheSpecificationIsCounted(PositionEncoding encoding, int character, int offset) {
        assertThat(encoding.offset(EXAMPLE, Position.of(0, character))).isEqualTo(offset);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "0,2,2", "0,9,2", "1,0,4", "1,9,5", "2,0,6", "3,0,7", "3,1,8", "4,0,8", "9,9,8"})
    void linesEndWithLfCrLfOrCr(int line, int character, int offset) {
        assertThat(PositionEncoding.UTF_16.offset("ab\r\nc\n\rd", Position.of(line, character)))
                .isEqualTo(offset);
    }

    @ParameterizedTest
    @EnumSource(PositionEncoding.class)
    void everyOffsetHasThePositionThatMeansIt(PositionEncoding encoding) {
        String text = "a\u00e4\u20ac\ud83d\ude00\r\n\n\rx\ud83d\ude00y\r\n";
        for (int offset = 0; offset <= text.length(); offset++) {
            boolean within = (offset > 0 && offset < text.length())
                    && (Character.isLowSurrogate(text.charAt(offset))
                            || (text.charAt(offset) == '\n' && text.charAt(offset - 1) == '\r'));
            Position position = encoding.position(text, offset);
            assertThat(encoding.offset(text, position)).isEqualTo(within ? offset - 1 : offset);
        }
    }

    @Test
    void theDefaultIsUtf16AndUnknownOnesAreUnknown() {
        assertThat(PositionEncoding.of(null)).isEqualTo(PositionEncoding.UTF_16);
        assertThat(PositionEncoding.of(PositionEncodingKind.UTF8)).isEqualTo(PositionEncoding.UTF_8);
        assertThat(PositionEncoding.of(new PositionEncodingKind("utf-7"))).isNull();
    }

    @Test
    void changesApplyOneAfterAnother() {
        TextDocument document = new TextDocument("u", LanguageKind.JAVA, 1, "hello\r\nworld");
        TextDocument changed = document.changed(
                2,
                List.of(change(0, 0, 0, 1, "J"), change(0, 5, 1, 0, " "), change(0, 6, 0, 11, "")),
                PositionEncoding.UTF_16,
                WORK);
        assertThat(changed).isEqualTo(new TextDocument("u", LanguageKind.JAVA, 2, "Jello "));
    }

    @Test
    void aWholeTextReplacesAll() {
        TextDocument document = new TextDocument("u", LanguageKind.JAVA, 1, "old");
        assertThat(document.changed(
                                2,
                                List.of(change(0, 0, 0, 0, "x"), TextDocumentContentChangeWholeDocument.of("new")),
                                PositionEncoding.UTF_16,
                                WORK)
                        .text())
                .isEqualTo("new");
    }

    @Test
    void deletingTheEndOfALineJoinsLines() {
        TextDocument document = new TextDocument("u", LanguageKind.JAVA, 1, "a\r\nb\nc\rd");
        assertThat(document.changed(
                                2,
                                List.of(change(0, 1, 1, 0, ""), change(0, 2, 1, 0, ""), change(0, 3, 1, 0, "")),
                                PositionEncoding.UTF_8,
                                WORK)
                        .text())
                .isEqualTo("abcd");
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        TextDocument document = new TextDocument("u", LanguageKind.JAVA, 1, "abc\ndef");
        assertThatThrownBy(() -> document.changed(2, List.of(change(1, 0, 0, 0, "")), PositionEncoding.UTF_16, WORK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> document.changed(2, List.of(change(0, 2, 0, 1, "")), PositionEncoding.UTF_16, WORK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changesThatAreMadeToCostAreRefused() {
        TextDocument document = new TextDocument("u", LanguageKind.JAVA, 1, "x".repeat(1000));
        List<TextDocumentContentChangeEvent> many = java.util.Collections.nCopies(2000, change(9, 9, 9, 9, ""));
        assertThatThrownBy(() -> document.changed(2, many, PositionEncoding.UTF_16, WORK))
                .hasMessageContaining("work is");
    }

    @Test
    void randomChangesAreThoseOfAPlainText() {
        String[] pieces = {"", "a", "\r\n", "\n", "\u00e4", "\ud83d\ude00", "long text"};
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            PositionEncoding encoding = PositionEncoding.values()[seed % 3];
            String plain = "one\r\ntw\u00f6\n\ud83d\ude00three";
            TextDocument document = new TextDocument("u", LanguageKind.JAVA, 0, plain);
            for (int version = 1; version < 12; version++) {
                int from = boundary(plain, random.nextInt(plain.length() + 1));
                int to = boundary(plain, from + random.nextInt(plain.length() - from + 1));
                String piece = pieces[random.nextInt(pieces.length)];
                Range range = Range.of(encoding.position(plain, from), encoding.position(plain, to));
                document = document.changed(
                        version, List.of(TextDocumentContentChangePartial.of(range, piece)), encoding, WORK);
                plain = plain.substring(0, from) + piece + plain.substring(to);
                assertThat(document.text()).as("seed " + seed).isEqualTo(plain);
            }
        }
    }

    private static int boundary(String text, int offset) {
        boolean within = offset > 0
                && offset < text.length()
                && (Character.isLowSurrogate(text.charAt(offset))
                        || (text.charAt(offset) == '\n' && text.charAt(offset - 1) == '\r'));
        return within ? offset - 1 : offset;
    }

    @Test
    void editsAreOfTheTextAsItIs() {
        String text = "one two three";
        assertThat(TextDocument.edited(
                        text,
                        List.of(edit(8, 13, "3"), edit(0, 3, "1"), edit(4, 4, "a"), edit(4, 4, "b"), edit(4, 7, "2")),
                        PositionEncoding.UTF_16))
                .isEqualTo("1 ab2 3");
        assertThatThrownBy(() ->
                        TextDocument.edited(text, List.of(edit(0, 5, "x"), edit(4, 6, "y")), PositionEncoding.UTF_16))
                .hasMessageContaining("overlap");
    }

    @Test
    void aDocumentShowsNoText() {
        assertThat(new TextDocument("file:///a", LanguageKind.JAVA, 3, "password"))
                .hasToString("file:///a version 3 (java, 8 characters)");
    }

    private static TextEdit edit(int from, int to, String text) {
        return TextEdit.of(Range.of(Position.of(0, from), Position.of(0, to)), text);
    }

    private static TextDocumentContentChangeEvent change(int line, int from, int endLine, int to, String text) {
        return RawJson.parse("{\"range\":{\"start\":{\"line\":" + line + ",\"character\":" + from
                        + "},\"end\":{\"line\":" + endLine + ",\"character\":" + to + "}},\"text\":\"" + text + "\"}")
                .as(TextDocumentContentChangeEvent.CODEC);
    }
}
