package dev.sansio.oauth.oauth2;

import dev.sansio.oauth.form.FormException;
import java.util.function.Supplier;

/**
 * A request that a provider does not take, with the error to answer. It tells no value of a parameter.
 *
 * <p>It has no stack trace: what it tells is about the peer, and it is cheap to make under attack.
 */
public final class OAuth2Exception extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient OAuth2Error error;

    /** A refusal. */
    public OAuth2Exception(OAuth2Error error) {
        super(error.code() + (error.description() == null ? "" : ": " + error.description()), null, false, false);
        this.error = error;
    }

    static OAuth2Exception invalid(String description) {
        return new OAuth2Exception(OAuth2Error.of(OAuth2Error.INVALID_REQUEST, description));
    }

    /** Runs what reads parameters. */
    static <T> T reading(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (FormException wrong) {
            throw invalid(String.valueOf(wrong.getMessage()));
        }
    }

    /** What to answer. */
    public OAuth2Error error() {
        return error;
    }
}
