package dev.sansio.github.cache;

import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.ResponseHead;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is remembered.
 *
 * @param head with {@code ETag} or {@code Last-Modified}, by which GitHub knows it again
 * @param content as it came
 */
public record CachedAnswer(ResponseHead head, ByteBuffer content) {

    /** Content that nobody changes. */
    public CachedAnswer {
        content = content.asReadOnlyBuffer();
    }

    /** Whether an answer can be known again. */
    public static boolean worthwhile(ResponseHead head) {
        return head.status() == 200
                && (head.fields().contains(HttpNames.ETAG) || head.fields().contains(HttpNames.LAST_MODIFIED));
    }

    /** The fields that ask whether it has changed (RFC 9110 13.1). */
    public HttpFields conditions() {
        HttpFields.Builder conditions = HttpFields.builder();
        add(conditions, HttpNames.IF_NONE_MATCH, head.fields().first(HttpNames.ETAG));
        add(conditions, HttpNames.IF_MODIFIED_SINCE, head.fields().first(HttpNames.LAST_MODIFIED));
        return conditions.build();
    }

    private static void add(HttpFields.Builder conditions, String name, @Nullable String value) {
        if (value != null) {
            conditions.add(name, value);
        }
    }

    /** The answer again, with what 304 says newly (RFC 9111 4.3.4). */
    public CachedAnswer refreshed(HttpFields newer) {
        HttpFields.Builder fields = HttpFields.builder();
        for (HttpField field : head.fields()) {
            if (!newer.contains(field.name()) || field.name().startsWith("content-")) {
                fields.add(field);
            }
        }
        for (HttpField field : newer) {
            if (!field.name().startsWith("content-")) {
                fields.add(field);
            }
        }
        return new CachedAnswer(new ResponseHead(head.status(), fields.build()), content);
    }

    /** Without the content. */
    @Override
    public String toString() {
        return "CachedAnswer[" + content.remaining() + " octets]";
    }
}
