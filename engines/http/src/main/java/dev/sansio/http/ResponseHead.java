package dev.sansio.http;

/**
 * What is answered (RFC 9110 6.2, 15), without the phrase that only HTTP/1.1 has.
 *
 * @param status 100 to 999; unknown ones mean what their class means (RFC 9110 15)
 */
public record ResponseHead(int status, HttpFields fields) {

    /**
     * A checked head.
     *
     * @throws IllegalArgumentException if the status has not three digits
     */
    public ResponseHead {
        if (status < 100 || status > 999) {
            throw new IllegalArgumentException("a status has three digits from 100 on: " + status);
        }
    }

    /** A head with names and values of fields in turn. */
    public static ResponseHead of(int status, String... namesAndValues) {
        return new ResponseHead(status, HttpFields.of(namesAndValues));
    }

    /** Whether the answer is an interim one, after which the final one comes (RFC 9110 15.2). */
    public boolean informational() {
        return status < 200;
    }

    /** Whether the request succeeded (RFC 9110 15.3). */
    public boolean successful() {
        return status >= 200 && status < 300;
    }

    /** Whether no answer of this status has content, whatever its fields say: 1xx, 204 and 304 (RFC 9110 6.4.1). */
    public boolean bodiless() {
        return status < 200 || status == 204 || status == 304;
    }

    /** The length that {@code Content-Length} says, or -1 without one; two, or one that is no number, are -2. */
    public long contentLength() {
        return ContentLength.of(fields);
    }
}
