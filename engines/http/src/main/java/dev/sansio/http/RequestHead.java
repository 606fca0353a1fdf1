package dev.sansio.http;

import org.jspecify.annotations.Nullable;

/**
 * What is asked (RFC 9110 6.2, 7.1), in words that every version has. {@code Host} and {@code :authority} are {@code
 * authority}, {@code Upgrade} and {@code :protocol} are {@code protocol}; {@code fields} has none of them.
 *
 * @param method a token, case-sensitive (RFC 9110 9.1)
 * @param scheme such as {@code https}, in lower case; null only where HTTP/1.1 did not say
 * @param authority host and perhaps port, without user information (RFC 9110 4.2.4); null where a request has none
 * @param path path and query in origin-form, {@code *} for {@code OPTIONS *}, empty for CONNECT without a protocol
 * @param protocol what the exchange shall become a tunnel of (RFC 9110 7.8, RFC 8441 4), a token perhaps with a version
 *     such as {@code websocket}; null for none
 */
public record RequestHead(
        String method,
        @Nullable String scheme,
        @Nullable String authority,
        String path,
        @Nullable String protocol,
        HttpFields fields) {

    /**
     * A checked head.
     *
     * @throws IllegalArgumentException if a part is not what the grammar says, so that it could not be written
     */
    public RequestHead {
        RequestSyntax.check(method, scheme, authority, path, protocol);
    }

    /** GET of a path. */
    public static RequestHead get(String scheme, String authority, String path, HttpFields fields) {
        return new RequestHead("GET", scheme, authority, path, null, fields);
    }

    /** CONNECT to an authority with its port (RFC 9110 9.3.6). */
    public static RequestHead connect(String authority, HttpFields fields) {
        return new RequestHead("CONNECT", null, authority, "", null, fields);
    }

    /** The same with other fields. */
    public RequestHead withFields(HttpFields other) {
        return new RequestHead(method, scheme, authority, path, protocol, other);
    }

    /** Whether the exchange is to become a tunnel, if the server agrees. */
    public boolean tunnel() {
        return protocol != null || method.equals("CONNECT");
    }

    /** Whether the client waits for 100 before it sends the body (RFC 9110 10.1.1). */
    public boolean expectsContinue() {
        String expectation = fields.first(HttpNames.EXPECT);
        return expectation != null && expectation.equalsIgnoreCase("100-continue");
    }

    /** The length that {@code Content-Length} says, or -1 without one; two, or one that is no number, are -2. */
    public long contentLength() {
        return ContentLength.of(fields);
    }
}
