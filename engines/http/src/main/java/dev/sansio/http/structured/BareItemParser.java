package dev.sansio.http.structured;

import dev.sansio.http.MalformedFieldException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads bare items and keys (RFC 9651 4.2.3.1 to 4.2.10), character by character. */
final class BareItemParser {

    private static final int END = -1;

    private final String text;
    private int at;

    BareItemParser(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** The next character, or one that is none at the end. */
    int peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    boolean skip(char wanted) {
        if (peek() == wanted) {
            at++;
            return true;
        }
        return false;
    }

    void expect(char wanted) {
        if (!skip(wanted)) {
            throw malformed("'" + wanted + "'");
        }
    }

    void skipSpaces() {
        while (peek() == ' ') {
            at++;
        }
    }

    /** Spaces and tabs: the optional white space of HTTP. */
    void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    MalformedFieldException malformed(String expected) {
        return new MalformedFieldException("expected " + expected + " at character " + at);
    }

    String key() {
        int from = at;
        if (!Key.begins(peek())) {
            throw malformed("a key");
        }
        while (Key.continues(peek())) {
            at++;
        }
        return text.substring(from, at);
    }

    BareItem bareItem() {
        int c = peek();
        if (c == '-' || isDigit(c)) {
            return number();
        } else if (c == '"') {
            return string();
        } else if (c == ':') {
            return byteSequence();
        } else if (c == '?') {
            return bool();
        } else if (c == '@') {
            return date();
        } else if (c == '%') {
            return displayString();
        } else if (Token.begins(c)) {
            return token();
        }
        throw malformed("a value");
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** An Integer of up to 15 digits, or a Decimal of up to twelve and three. */
    private BareItem number() {
        boolean negative = skip('-');
        int from = at;
        long whole = digits(15);
        if (!skip('.')) {
            return new IntegerValue(negative ? -whole : whole);
        }
        if (at - 1 - from > 12) {
            throw malformed("at most twelve digits before the point");
        }
        int point = at;
        long fraction = digits(3);
        for (int digits = at - point; digits < 3; digits++) {
            fraction *= 10;
        }
        long thousandths = whole * 1000 + fraction;
        return new DecimalValue(negative ? -thousandths : thousandths);
    }

    private long digits(int most) {
        long number = 0;
        int from = at;
        while (isDigit(peek())) {
            if (at - from == most) {
                throw malformed("at most " + most + " digits");
            }
            number = number * 10 + peek() - '0';
            at++;
        }
        if (at == from) {
            throw malformed("a digit");
        }
        return number;
    }

    private StringValue string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        for (; ; ) {
            int c = peek();
            at++;
            if (c == '"') {
                return new StringValue(value.toString());
            }
            if (c == '\\') {
                c = peek();
                at++;
                if (c != '"' && c != '\\') {
                    throw malformed("a quotation mark or a backslash behind a backslash");
                }
            } else if (c < ' ' || c > '~') {
                throw malformed("a character of ASCII or a quotation mark");
            }
            value.append((char) c);
        }
    }

    private Token token() {
        int from = at;
        while (Token.continues(peek())) {
            at++;
        }
        return new Token(text.substring(from, at));
    }

    /** Missing padding and bits behind the last octet are let pass, as RFC 9651 4.2.7 wants by default. */
    private ByteSequence byteSequence() {
        expect(':');
        int end = text.indexOf(':', at);
        if (end < 0) {
            throw malformed("a colon at the end of the bytes");
        }
        try {
            ByteSequence value = new ByteSequence(Base64.getDecoder().decode(text.substring(at, end)));
            at = end + 1;
            return value;
        } catch (IllegalArgumentException noBase64) {
            throw malformed("Base64");
        }
    }

    private BooleanValue bool() {
        expect('?');
        if (skip('1')) {
            return BooleanValue.TRUE;
        }
        expect('0');
        return BooleanValue.FALSE;
    }

    private DateValue date() {
        expect('@');
        boolean negative = skip('-');
        long seconds = digits(15);
        if (peek() == '.') {
            throw malformed("a Date without a fraction");
        }
        return new DateValue(negative ? -seconds : seconds);
    }

    private DisplayString displayString() {
        expect('%');
        expect('"');
        int end = text.indexOf('"', at);
        byte[] octets = new byte[Math.max(0, end - at)];
        int length = 0;
        while (!skip('"')) {
            int c = peek();
            if (end < 0 || c < ' ' || c > '~') {
                throw malformed("a character of ASCII, and a quotation mark at the end");
            }
            at++;
            octets[length++] = (byte) (c == '%' ? hex() << 4 | hex() : c);
        }
        try {
            return new DisplayString(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets, 0, length))
                    .toString());
        } catch (CharacterCodingException noUtf8) {
            throw malformed("UTF-8 in the Display String that ends");
        }
    }

    /** Lower case only, so that a text has one form. */
    private int hex() {
        int c = peek();
        if (!isDigit(c) && (c < 'a' || c > 'f')) {
            throw malformed("two hexadecimal digits in lower case");
        }
        at++;
        return Character.digit(c, 16);
    }
}
