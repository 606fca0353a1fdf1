package dev.sansio.oauth.oauth1;

import dev.sansio.oauth.form.FormException;
import java.util.function.Supplier;

/**
 * A message of the peer that is not taken. Its text has no value of a parameter in it.
 *
 * <p>It has no stack trace: what it tells is about the peer, and it is cheap to make under attack.
 */
public final class OAuth1Exception extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final OAuth1Error error;

    OAuth1Exception(OAuth1Error error, String message) {
        super(message, null, false, false);
        this.error = error;
    }

    /** Runs what reads parameters. */
    static <T> T reading(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (FormException wrong) {
            throw new OAuth1Exception(
                    switch (wrong.problem()) {
                        case MALFORMED -> OAuth1Error.MALFORMED;
                        case REPEATED -> OAuth1Error.REPEATED_PARAMETER;
                        case MISSING -> OAuth1Error.MISSING_PARAMETER;
                        case LIMIT -> OAuth1Error.LIMIT;
                    },
                    String.valueOf(wrong.getMessage()));
        }
    }

    /** Why. */
    public OAuth1Error error() {
        return error;
    }
}
