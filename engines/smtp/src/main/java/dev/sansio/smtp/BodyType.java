package dev.sansio.smtp;

/** What a body is made of (RFC 6152 and RFC 3030). */
public enum BodyType {
    /** Lines of ASCII. */
    SEVEN_BIT("7BIT"),
    /** Lines of octets. */
    EIGHT_BIT_MIME("8BITMIME"),
    /** Octets of any kind; needs BDAT. */
    BINARY_MIME("BINARYMIME");

    private final String keyword;

    BodyType(String keyword) {
        this.keyword = keyword;
    }

    /** The value of the BODY parameter. */
    public String keyword() {
        return keyword;
    }
}
