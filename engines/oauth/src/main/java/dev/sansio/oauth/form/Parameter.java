package dev.sansio.oauth.form;

/**
 * One parameter, decoded.
 *
 * @param value may be a secret, and is not shown
 */
public record Parameter(String name, String value) {

    /** The name, for people; the value is hidden. */
    @Override
    public String toString() {
        return PercentEncoding.encodeLossy(name) + "=***";
    }
}
