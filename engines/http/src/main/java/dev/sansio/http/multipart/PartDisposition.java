package dev.sansio.http.multipart;

import dev.sansio.http.FieldReader;
import dev.sansio.http.MalformedFieldException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code Content-Disposition} of form data (RFC 7578 4.2). A backslash escapes a quotation mark or a backslash and is itself
 * before anything else, as in paths of old browsers. {@code filename*} is not looked at (RFC 7578 4.2).
 */
record PartDisposition(String name, @Nullable String filename) {

    static PartDisposition parse(String value) {
        FieldReader in = new FieldReader(value);
        if (!in.token().equalsIgnoreCase("form-data")) {
            throw new MalformedFieldException("expected form-data");
        }
        Map<String, String> parameters = new HashMap<>();
        for (in.skipBlanks(); in.skip(';'); in.skipBlanks()) {
            in.skipBlanks();
            String name = in.token().toLowerCase(Locale.ROOT);
            in.expect('=');
            if (parameters.put(name, in.peek() == '"' ? quoted(in) : in.token()) != null) {
                throw in.malformed("no second parameter of the same name");
            }
        }
        in.end();
        String name = parameters.get("name");
        if (name == null) {
            throw in.malformed("a name");
        }
        String filename = parameters.get("filename");
        return new PartDisposition(text(name), filename == null ? null : text(filename));
    }

    private static String quoted(FieldReader in) {
        in.expect('"');
        StringBuilder content = new StringBuilder();
        for (; ; ) {
            content.append(in.until("\"\\"));
            if (in.skip('"')) {
                return content.toString();
            }
            in.expect('\\');
            if (in.skip('"')) {
                content.append('"');
            } else {
                in.skip('\\');
                content.append('\\');
            }
        }
    }

    /** UTF-8 if it is that, else ISO 8859-1; then what browsers escape (HTML, "multipart form data"). */
    private static String text(String octets) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException noUtf8) {
            text = octets;
        }
        if (text.indexOf('%') < 0) {
            return text;
        }
        return text.replace("%22", "\"")
                .replace("%0D", "\r")
                .replace("%0d", "\r")
                .replace("%0A", "\n")
                .replace("%0a", "\n");
    }
}
