package dev.sansio.http;

/** The length of a body as its head says it (RFC 9110 8.6). */
public final class ContentLength {

    /** No field says it. */
    public static final long NONE = -1;

    /** Several fields say it, or one says it not by a number. */
    public static final long INVALID = -2;

    private ContentLength() {}

    /** What fields say. Equal ones that are repeated are {@link #INVALID} too: nobody has a reason to send them. */
    public static long of(HttpFields fields) {
        long length = NONE;
        for (int i = 0; i < fields.size(); i++) {
            HttpField field = fields.get(i);
            if (field.role() == FieldRole.CONTENT_LENGTH) {
                if (length != NONE) {
                    return INVALID;
                }
                length = of(field.value());
            }
        }
        return length;
    }

    /** The number, or {@link #INVALID}: digits only, at most {@link Long#MAX_VALUE}. */
    public static long of(String value) {
        long length = HttpSyntax.digits(value);
        return length < 0 ? INVALID : length;
    }
}
