package dev.sansio.http.multipart;

import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.content.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Heads of the parts of form data, as browsers write them (RFC 7578 4.2, 5.1; HTML, "multipart form data"): names are UTF-8,
 * and quotation marks and line ends in them are escaped with percent signs. {@code filename*} is not sent (RFC 7578 4.2).
 */
public final class FormData {

    /** The name of the part whose content names the charset of the text in the others (RFC 7578 4.6). */
    public static final String CHARSET = "_charset_";

    private FormData() {}

    /**
     * The charset of the text in a part: the one that its type names, else that of the form (RFC 7578 4.5, 4.6).
     *
     * @param form what a part {@link #CHARSET} has named, or UTF-8
     */
    public static Charset charset(MultipartEvent.PartBegan part, Charset form) {
        try {
            String type = part.contentType();
            return type == null ? form : MediaType.parse(type).charset(form);
        } catch (MalformedFieldException none) {
            return form;
        }
    }

    /**
     * The head of a field of text.
     *
     * @throws IllegalArgumentException if the name has a control character other than a line end
     */
    public static HttpFields field(String name) {
        return HttpFields.of(HttpNames.CONTENT_DISPOSITION, "form-data; name=" + quoted(name));
    }

    /**
     * The head of a file.
     *
     * @throws IllegalArgumentException if name or filename has a control character other than a line end
     */
    public static HttpFields file(String name, String filename, MediaType type) {
        return HttpFields.of(
                HttpNames.CONTENT_DISPOSITION,
                "form-data; name=" + quoted(name) + "; filename=" + quoted(filename),
                HttpNames.CONTENT_TYPE,
                type.toString());
    }

    /** Octets of UTF-8, a character each; backslashes are doubled, since many readers take them for escapes. */
    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "%22")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
        return '"' + new String(escaped.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1) + '"';
    }
}
