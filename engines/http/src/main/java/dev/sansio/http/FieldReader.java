package dev.sansio.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a field value by the rules that most fields share (RFC 9110 5.6): tokens, quoted strings, lists, parameters. For
 * fields that are no structured ones.
 *
 * <pre>{@code
 * FieldReader in = new FieldReader("gzip;q=0.5, br");
 * while (in.nextElement()) {
 *     String coding = in.token();
 *     Map<String, String> parameters = in.parameters();
 * }
 * }</pre>
 */
public final class FieldReader {

    private static final int END = -1;

    private final String text;
    private int at;
    private boolean behindElement;

    /** A reader at the first character of a value. */
    public FieldReader(String text) {
        this.text = text;
    }

    /** Whether everything was read. */
    public boolean atEnd() {
        return at == text.length();
    }

    /** The next character, which stays; -1 at the end. */
    public int peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    /** How many characters were read. */
    public int position() {
        return at;
    }

    /** Goes back to where {@link #position()} was, to read otherwise what comes there. */
    public void backTo(int position) {
        if (position < 0 || position > at) {
            throw new IndexOutOfBoundsException(position + " of " + at);
        }
        at = position;
    }

    /** Reads a character if it is the next. */
    public boolean skip(char wanted) {
        if (peek() == wanted) {
            at++;
            return true;
        }
        return false;
    }

    /**
     * Reads a character that must come.
     *
     * @throws MalformedFieldException if another one comes
     */
    public void expect(char wanted) {
        if (!skip(wanted)) {
            throw malformed("'" + wanted + "'");
        }
    }

    /** Reads spaces and tabs, if there are any. */
    public void skipBlanks() {
        while (HttpSyntax.isBlank(peek())) {
            at++;
        }
    }

    /**
     * Reads up to a character, which stays, or to the end; may be empty.
     *
     * @param ends the characters that end it
     */
    public String until(String ends) {
        int from = at;
        while (!atEnd() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    /**
     * Reads a token (RFC 9110 5.6.2).
     *
     * @throws MalformedFieldException if none comes
     */
    public String token() {
        int from = at;
        while (HttpSyntax.isTokenCharacter(peek())) {
            at++;
        }
        if (at == from) {
            throw malformed("a token");
        }
        return text.substring(from, at);
    }

    /**
     * Reads a quoted string (RFC 9110 5.6.4); its content, without backslashes.
     *
     * @throws MalformedFieldException if none comes, or it does not end
     */
    public String quotedString() {
        expect('"');
        StringBuilder content = new StringBuilder();
        while (!skip('"')) {
            skip('\\');
            int c = peek();
            if (c == END || (c < ' ' && c != '\t') || c == 0x7F || c > 0xFF) {
                throw malformed("a character up to U+00FF or a quotation mark");
            }
            content.append((char) c);
            at++;
        }
        return content.toString();
    }

    /**
     * Reads a token or a quoted string; in many places both mean the same.
     *
     * @throws MalformedFieldException if neither comes
     */
    public String tokenOrQuotedString() {
        return peek() == '"' ? quotedString() : token();
    }

    /**
     * Reads parameters (RFC 9110 5.6.6): each a semicolon, a name, and a value after an equals sign.
     *
     * @return names in lower case, in order
     * @throws MalformedFieldException if one has no value, or a name is repeated: readers would differ in which one counts
     */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (; ; ) {
            int before = at;
            skipBlanks();
            if (!skip(';')) {
                at = before;
                return parameters;
            }
            skipBlanks();
            if (HttpSyntax.isTokenCharacter(peek())) {
                String name = token().toLowerCase(Locale.ROOT);
                expect('=');
                if (parameters.put(name, tokenOrQuotedString()) != null) {
                    throw malformed("no second parameter of the same name");
                }
            }
        }
    }

    /**
     * Goes to the next element of a list (RFC 9110 5.6.1); empty ones are passed over.
     *
     * @return false at the end
     * @throws MalformedFieldException if something other than a comma follows the element before
     */
    public boolean nextElement() {
        skipBlanks();
        if (behindElement && !atEnd()) {
            expect(',');
        }
        skipBlanks();
        while (skip(',')) {
            skipBlanks();
        }
        behindElement = true;
        return !atEnd();
    }

    /**
     * Says that nothing follows.
     *
     * @throws MalformedFieldException if something but blanks does
     */
    public void end() {
        skipBlanks();
        if (!atEnd()) {
            throw malformed("the end");
        }
    }

    /** What to throw when something else was expected here. */
    public MalformedFieldException malformed(String expected) {
        return new MalformedFieldException("expected " + expected + " at character " + at);
    }
}
