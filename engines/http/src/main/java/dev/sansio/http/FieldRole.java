package dev.sansio.http;

/** What a field means to the engines themselves; decided once, when its name is looked up. */
public enum FieldRole {
    /** Nothing: the application's. */
    PLAIN,
    /** {@code Host}: the authority of a request (RFC 9110 7.2). */
    HOST,
    /** {@code Content-Length} (RFC 9110 8.6). */
    CONTENT_LENGTH,
    /** {@code Transfer-Encoding}, of HTTP/1.1 only (RFC 9112 6.1). */
    TRANSFER_ENCODING,
    /** {@code Connection}: of one connection, and names others that are (RFC 9110 7.6.1). */
    CONNECTION,
    /** {@code Keep-Alive} and {@code Proxy-Connection}: of one connection, and without effect. */
    HOP_BY_HOP,
    /** {@code Upgrade} (RFC 9110 7.8). */
    UPGRADE,
    /** {@code TE}: of one connection but for {@code trailers} (RFC 9110 10.1.4). */
    TE,
    /** {@code Trailer} (RFC 9110 6.6.2). */
    TRAILER,
    /** {@code HTTP2-Settings}, of the upgrade that RFC 9113 took away. */
    HTTP2_SETTINGS,
    /** {@code Expect} (RFC 9110 10.1.1). */
    EXPECT,
    /** {@code Cookie}, which HTTP/2 may send in crumbs (RFC 9113 8.2.3). */
    COOKIE,
    /** {@code Set-Cookie}, which cannot be joined with commas (RFC 9110 5.3). */
    SET_COOKIE,
    /** {@code Authorization} and {@code Proxy-Authorization}: secrets (RFC 9110 11.6). */
    CREDENTIALS,
    /** A field that steers how content is read, and therefore no trailer (RFC 9110 6.5.1). */
    CONTENT;

    /** Whether the field belongs to one connection: taken out on the way in, refused on the way out (RFC 9110 7.6.1). */
    public boolean connectionSpecific() {
        return switch (this) {
            case TRANSFER_ENCODING, CONNECTION, HOP_BY_HOP, UPGRADE, HTTP2_SETTINGS -> true;
            default -> false;
        };
    }

    /** Whether the field may stand after a body (RFC 9110 6.5.1): not what frames, routes, authenticates or describes content. */
    public boolean allowedInTrailers() {
        return this == PLAIN;
    }
}
