package dev.sansio.oauth.client;

import dev.sansio.core.Surroundings;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.oauth2.TokenRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a client comes to a token when it has none to refresh. */
public sealed interface Grant {

    /**
     * A grant that is of use again and again: client credentials, an assertion, a token that is exchanged, and of old a password.
     *
     * @param request makes it anew each time, for assertions live shortly
     */
    record Repeatable(Function<Surroundings, TokenRequest> request) implements Grant {}

    /** A grant that is of use once, such as the code that came back by way of the user agent. What follows are refreshes. */
    record Once(TokenRequest request) implements Grant {}

    /**
     * A user who decides on another device (RFC 8628).
     *
     * @param endpoint where the device asks for its code
     * @param scope null for what the provider gives by default
     */
    record Device(Endpoint endpoint, @Nullable Scope scope) implements Grant {}

    /** None: what a store has is refreshed, or the application brings a grant later. */
    record None() implements Grant {}

    /** A grant that is the same each time. */
    static Grant repeating(TokenRequest request) {
        return new Repeatable(surroundings -> request);
    }

    /** The client's own credentials (RFC 6749 4.4). */
    static Grant clientCredentials(@Nullable Scope scope) {
        return repeating(new TokenRequest.ClientCredentials(scope));
    }
}
