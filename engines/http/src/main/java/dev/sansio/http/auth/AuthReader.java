package dev.sansio.http.auth;

import dev.sansio.http.FieldReader;
import dev.sansio.http.HttpSyntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads challenges and credentials (RFC 9110 11.2): both lists and their elements' parameters are separated by commas. */
final class AuthReader {

    private AuthReader() {}

    static List<Challenge> read(String value) {
        FieldReader in = new FieldReader(value);
        List<Challenge> challenges = new ArrayList<>();
        for (boolean more = in.nextElement(); more; ) {
            String scheme = in.token();
            if (in.atEnd() || in.peek() == ',') {
                challenges.add(new Challenge(scheme, null, Map.of()));
                more = in.nextElement();
                continue;
            }
            in.expect(' ');
            in.skipBlanks();
            String token68 = token68(in);
            if (token68 != null) {
                challenges.add(new Challenge(scheme, token68, Map.of()));
                more = in.nextElement();
            } else {
                Map<String, String> parameters = new LinkedHashMap<>();
                more = parameters(in, parameters);
                challenges.add(new Challenge(scheme, null, parameters));
            }
        }
        return challenges;
    }

    /** Whether another challenge follows: an element that is no parameter. */
    private static boolean parameters(FieldReader in, Map<String, String> parameters) {
        boolean more = !in.atEnd() && in.peek() != ',';
        if (more && !isParameter(in)) {
            throw in.malformed("a parameter");
        }
        for (more = more || in.nextElement(); more && isParameter(in); more = in.nextElement()) {
            String name = in.token().toLowerCase(Locale.ROOT);
            in.skipBlanks();
            in.expect('=');
            in.skipBlanks();
            if (parameters.put(name, in.tokenOrQuotedString()) != null) {
                throw in.malformed("no second parameter of the same name");
            }
        }
        return more;
    }

    private static boolean isParameter(FieldReader in) {
        int before = in.position();
        while (HttpSyntax.isTokenCharacter(in.peek())) {
            in.skip((char) in.peek());
        }
        boolean token = in.position() > before;
        in.skipBlanks();
        boolean parameter = token && in.peek() == '=';
        in.backTo(before);
        return parameter;
    }

    /** Letters, digits and some marks, then equals signs, then the end of the element; null if that is not there. */
    private static @Nullable String token68(FieldReader in) {
        int before = in.position();
        StringBuilder token = new StringBuilder();
        for (int c = in.peek(); isToken68(c) || (c == '=' && token.length() > 0); c = in.peek()) {
            if (c != '=' && token.length() > 0 && token.charAt(token.length() - 1) == '=') {
                break;
            }
            token.append((char) c);
            in.skip((char) c);
        }
        in.skipBlanks();
        if (token.length() > 0 && (in.atEnd() || in.peek() == ',')) {
            return token.toString();
        }
        in.backTo(before);
        return null;
    }

    private static boolean isToken68(int c) {
        int letter = c | 0x20;
        return (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9') || (c > 0 && "-._~+/".indexOf(c) >= 0);
    }

    static boolean isToken68(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '=') {
            end--;
        }
        return end > 0 && text.chars().limit(end).allMatch(AuthReader::isToken68);
    }
}
