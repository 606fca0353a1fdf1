package dev.sansio.oauth.json;

import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.content.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON as the content of a message of HTTP. */
public final class JsonContent {

    /** The media type. */
    public static final String CONTENT_TYPE = "application/json";

    private JsonContent() {}

    /**
     * Reads content that its fields say to be JSON.
     *
     * @throws DocumentException if they say something else, or nothing; or if it is no JSON object, or exceeds {@link
     *     Document#LIMITS}
     */
    public static Document read(HttpFields fields, byte[] content) {
        if (!is(fields, "json")) {
            throw DocumentException.contentType(CONTENT_TYPE);
        }
        return Document.read(content);
    }

    /**
     * Whether fields have one media type {@code application/...} of a name, perhaps with parameters.
     *
     * @param subtype in lower case
     */
    public static boolean is(HttpFields fields, String subtype) {
        MediaType type = type(fields);
        return type != null && type.is("application", subtype);
    }

    private static @Nullable MediaType type(HttpFields fields) {
        List<String> types = fields.all(HttpNames.CONTENT_TYPE);
        try {
            return types.size() == 1 ? MediaType.parse(types.get(0)) : null;
        } catch (MalformedFieldException unknown) {
            return null;
        }
    }

    /** The head of a response with JSON that nobody keeps (RFC 6749 5.1). */
    public static ResponseHead head(int status) {
        return ResponseHead.of(
                status,
                HttpNames.CONTENT_TYPE,
                CONTENT_TYPE,
                HttpNames.CACHE_CONTROL,
                "no-store",
                HttpNames.PRAGMA,
                "no-cache");
    }
}
