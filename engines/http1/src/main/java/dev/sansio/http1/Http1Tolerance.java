package dev.sansio.http1;

/**
 * What an engine tolerates beyond the strict grammar of RFC 9112. Each is a choice of its own, since what helps to talk to an
 * old server opens a server to attacks.
 */
public enum Http1Tolerance {
    /** A line feed alone ends a line of a head or of trailers (RFC 9112 2.2); never one of a chunk. */
    BARE_LINE_FEED,
    /** A field may go on in the next line; one space takes the place of the line end (RFC 9112 5.2). */
    FOLDED_FIELDS,
    /** Blanks between the name of a field and its colon are taken out (RFC 9112 5.1). */
    BLANK_BEFORE_COLON,
    /** A status line may end behind its status. */
    MISSING_REASON,
    /** {@code Content-Length} may come more than once, if all values are equal (RFC 9112 6.3). */
    EQUAL_LENGTHS,
    /** Transfer-Encoding overrides Content-Length, which is taken out; the connection is not used again (RFC 9112 6.3). */
    LENGTH_AND_CHUNKED,
    /** A target in absolute-form overrides a {@code Host} that differs from it (RFC 9112 3.2.2). */
    DIFFERENT_HOST,
    /** HTTP/1.2 and beyond mean HTTP/1.1 (RFC 9110 2.5). */
    LATER_MINOR_VERSIONS,
    /** An expectation other than 100-continue is the application's; else the answer is 417 (RFC 9110 10.1.1). */
    UNKNOWN_EXPECTATIONS,
    /** Blanks around the parts of a chunk extension (RFC 9112 7.1.1), and behind a chunk size. */
    BLANKS_IN_CHUNK_LINES,
    /** Fields that must not come as trailers are taken out; else they end the connection (RFC 9110 6.5.1). */
    FORBIDDEN_TRAILERS,
    /** Upgrades to {@code h2c}, which RFC 9113 took away, are shown like all others; else they are ignored. */
    H2C_UPGRADES
}
