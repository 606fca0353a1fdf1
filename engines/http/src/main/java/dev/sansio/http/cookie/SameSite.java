package dev.sansio.http.cookie;

/** With which requests a cookie goes (RFC 6265bis 4.1.2.7). */
public enum SameSite {
    /** With all. */
    NONE("None"),
    /** With those of its own site, and when a link leads to it; also where nothing is said. */
    LAX("Lax"),
    /** With those of its own site only. */
    STRICT("Strict");

    private final String text;

    SameSite(String text) {
        this.text = text;
    }

    /** As it stands in a field. */
    @Override
    public String toString() {
        return text;
    }
}
