package dev.sansio.http2;

/** How much content is to come, by the length that its head said (RFC 9113 8.1.1). */
final class ContentCount {

    private static final long ANY = -1;

    private long left = ANY;

    /** Expects so many octets; a negative number is any. */
    void expect(long octets) {
        left = octets < 0 ? ANY : octets;
    }

    /** Whether so many more octets are no more than were announced. */
    boolean admits(long octets) {
        return left == ANY || octets <= left;
    }

    /** Whether content may end after so many more octets. */
    boolean mayEndAfter(long octets) {
        return left == ANY || octets == left;
    }

    /** Takes octets that are admitted. */
    void count(long octets) {
        if (left != ANY) {
            left -= octets;
        }
    }
}
