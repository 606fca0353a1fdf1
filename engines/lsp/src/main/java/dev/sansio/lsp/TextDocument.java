package dev.sansio.lsp;

import dev.sansio.core.Limit;
import dev.sansio.lsp.protocol.LanguageKind;
import dev.sansio.lsp.protocol.Range;
import dev.sansio.lsp.protocol.TextDocumentContentChangeEvent;
import dev.sansio.lsp.protocol.TextDocumentContentChangePartial;
import dev.sansio.lsp.protocol.TextDocumentContentChangeWholeDocument;
import dev.sansio.lsp.protocol.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text that a client has opened, at one version.
 *
 * @param uri its name
 * @param languageId what it is written in
 * @param version greater after every change
 * @param text all of it
 */
public record TextDocument(String uri, LanguageKind languageId, int version, String text) {

    /**
     * The document after changes, each of which is of the text that the one before has left.
     *
     * @param work how many characters may be walked over for all of them
     * @throws IllegalArgumentException if a range ends before it begins, or the changes are more work than allowed
     */
    public TextDocument changed(
            int newVersion, List<TextDocumentContentChangeEvent> changes, PositionEncoding encoding, Limit work) {
        StringBuilder changed = new StringBuilder(text);
        long walked = 0;
        for (TextDocumentContentChangeEvent change : changes) {
            if (change instanceof TextDocumentContentChangePartial partial) {
                walked += changed.length() + partial.text().length();
                if (!work.admits(walked)) {
                    throw new IllegalArgumentException(work.name() + " is " + work.value() + ", and more came");
                }
                int[] span = span(changed, partial.range(), encoding);
                changed.replace(span[0], span[1], partial.text());
            } else if (change instanceof TextDocumentContentChangeWholeDocument whole) {
                changed = new StringBuilder(whole.text());
            }
        }
        return new TextDocument(uri, languageId, newVersion, changed.toString());
    }

    /**
     * The text after edits, all of which are of the text as it is: what formatting and renaming answer. Those that insert at
     * one place come in their order.
     *
     * @throws IllegalArgumentException if a range ends before it begins, or two edits overlap
     */
    public static String edited(String text, List<TextEdit> edits, PositionEncoding encoding) {
        record Span(int from, int to, String with) {}
        List<Span> spans = new ArrayList<>(edits.size());
        for (TextEdit edit : edits) {
            int[] span = span(text, edit.range(), encoding);
            spans.add(new Span(span[0], span[1], edit.newText()));
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to)); // stable: equals keep their order
        StringBuilder edited = new StringBuilder(text.length());
        int at = 0;
        for (Span span : spans) {
            if (span.from() < at) {
                throw new IllegalArgumentException("two edits overlap at " + encoding.position(text, span.from()));
            }
            edited.append(text, at, span.from()).append(span.with());
            at = span.to();
        }
        return edited.append(text, at, text.length()).toString();
    }

    private static int[] span(CharSequence text, Range range, PositionEncoding encoding) {
        int startOfLine = PositionEncoding.startOfLine(text, 0, range.start().line());
        int from = encoding.inLine(text, startOfLine, range.start().character());
        int lines = range.end().line() - range.start().line();
        if (lines < 0) {
            throw new IllegalArgumentException("a range ends before it begins");
        }
        int to = encoding.inLine(
                text,
                PositionEncoding.startOfLine(text, startOfLine, lines),
                range.end().character());
        if (to < from) {
            throw new IllegalArgumentException("a range ends before it begins");
        }
        return new int[] {from, to};
    }

    /** Without the text, which may be long. */
    @Override
    public String toString() {
        return uri + " version " + version + " (" + languageId + ", " + text.length() + " characters)";
    }
}
