package dev.sansio.websocket;

import dev.sansio.http.HttpSyntax;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An extension in {@code Sec-WebSocket-Extensions} (RFC 6455 section 9.1).
 *
 * <pre>
 * extension-list  = 1#extension
 * extension       = token *( ";" extension-param )
 * extension-param = token [ "=" (token | quoted-string) ]     ; unquoted, the value is a token too
 * </pre>
 */
record Extension(String name, List<Parameter> parameters) {

    /** A parameter, whose value is null if it has none. */
    record Parameter(String name, @Nullable String value) {}

    /**
     * Reads a list.
     *
     * @return null if it is none
     */
    static @Nullable List<Extension> list(String text) {
        Reader in = new Reader(text);
        List<Extension> all = new ArrayList<>();
        do {
            in.blanks();
            if (in.at == text.length() || text.charAt(in.at) == ',') {
                continue; // an empty element (RFC 9110 section 5.6.1)
            }
            Extension next = extension(in);
            if (next == null) {
                return null;
            }
            all.add(next);
        } while (in.skip(','));
        return in.at == text.length() && !all.isEmpty() ? all : null;
    }

    private static @Nullable Extension extension(Reader in) {
        String name = in.token();
        List<Parameter> parameters = new ArrayList<>();
        while (name != null && in.skip(';')) {
            in.blanks();
            String parameter = in.token();
            if (parameter == null) {
                return null;
            }
            String value = null;
            if (in.skip('=')) {
                in.blanks();
                value = in.value();
                if (value == null) {
                    return null;
                }
            }
            parameters.add(new Parameter(parameter, value));
        }
        return name == null ? null : new Extension(name, List.copyOf(parameters));
    }

    /** A place in a text. */
    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        void blanks() {
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
        }

        /** Skips a character with blanks before it, if it is there. */
        boolean skip(char wanted) {
            blanks();
            if (at < text.length() && text.charAt(at) == wanted) {
                at++;
                return true;
            }
            return false;
        }

        @Nullable
        String token() {
            int from = at;
            while (at < text.length() && HttpSyntax.isTokenCharacter(text.charAt(at))) {
                at++;
            }
            return at == from ? null : text.substring(from, at);
        }

        @Nullable
        String value() {
            if (at == text.length() || text.charAt(at) != '"') {
                return token();
            }
            StringBuilder value = new StringBuilder();
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '"') {
                    at++;
                    return HttpSyntax.isToken(value.toString()) ? value.toString() : null;
                }
                if (c == '\\' && at + 1 < text.length()) {
                    c = text.charAt(++at);
                }
                value.append(c);
            }
            return null;
        }
    }
}
