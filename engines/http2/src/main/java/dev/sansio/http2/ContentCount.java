package dev.sansio.http2;

/** How long content is, against the length that its head said (RFC 9113 8.1.1). */
final class ContentCount {

    private static final long ANY = -1;

    private long expected = ANY;
    private long counted;

    /** Expects so many octets; a negative number is any. */
    void expect(long octets) {
        expected = octets < 0 ? ANY : octets;
    }

    /** Whether so many more octets are no more than were announced. */
    boolean admits(long octets) {
        return expected == ANY || octets <= expected - counted;
    }

    /** Whether content may end after so many more octets. */
    boolean mayEndAfter(long octets) {
        return expected == ANY || octets == expected - counted;
    }

    void count(long octets) {
        counted += octets;
    }
}
