package dev.sansio.http.content;

import dev.sansio.http.FieldReader;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.QuotedString;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to do with a response (RFC 6266), the value of {@code Content-Disposition}.
 *
 * @param type {@code inline}, {@code attachment}, or another token in lower case, which is to be treated as an attachment
 * @param filename a proposal, in any script; null without one. It may have slashes, dots or a drive: who saves under it takes
 *     the last part only, and not every one of those (RFC 6266 4.3)
 */
public record ContentDisposition(String type, @Nullable String filename) {

    /**
     * A checked value.
     *
     * @throws IllegalArgumentException if the type is no token
     */
    public ContentDisposition {
        if (!HttpSyntax.isToken(type)) {
            throw new IllegalArgumentException("the type is a token");
        }
        type = type.toLowerCase(Locale.ROOT);
    }

    /** To be saved under a name. */
    public static ContentDisposition attachment(String filename) {
        return new ContentDisposition("attachment", filename);
    }

    /**
     * Reads a value. {@code filename*} counts before {@code filename} (RFC 6266 4.3), unless it cannot be decoded.
     *
     * @throws MalformedFieldException if it is none; the field is then to be ignored (RFC 6266 4.1)
     */
    public static ContentDisposition parse(String value) {
        FieldReader in = new FieldReader(value);
        in.skipBlanks();
        String type = in.token();
        Map<String, String> parameters = in.parameters();
        in.end();
        return new ContentDisposition(type, filename(parameters));
    }

    private static @Nullable String filename(Map<String, String> parameters) {
        String plain = parameters.get("filename");
        String extended = parameters.get("filename*");
        if (extended == null) {
            return plain;
        }
        try {
            return ExtendedValue.decode(extended);
        } catch (MalformedFieldException undecodable) {
            return plain;
        }
    }

    /** As it stands in a field: what ASCII cannot say is in {@code filename*}, with a substitute for old readers before it. */
    @Override
    public String toString() {
        if (filename == null) {
            return type;
        }
        String plain = filename.codePoints()
                .map(c -> c < ' ' || c > '~' || c == '"' || c == '\\' || c == '%' ? '_' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String simple = type + "; filename=" + QuotedString.of(plain);
        return plain.equals(filename) ? simple : simple + "; filename*=" + ExtendedValue.encode(filename);
    }
}
