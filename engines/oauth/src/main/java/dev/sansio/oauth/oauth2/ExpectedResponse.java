package dev.sansio.oauth.oauth2;

import dev.sansio.core.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What a client knows of the request that the user agent was sent away with, kept in the session of this very user agent.
 *
 * @param state of the request
 * @param issuer of the provider that was asked (RFC 8414 2); null if it is not known
 * @param issuerRequired whether the provider says that it sends {@code iss} (RFC 9207 3); with several providers, one that does not is
 *     told apart by a redirect URI of its own (RFC 9700 4.4.2)
 */
public record ExpectedResponse(Secret state, @Nullable String issuer, boolean issuerRequired) {

    /**
     * A checked expectation.
     *
     * @throws IllegalArgumentException if the state is empty, or an issuer is required and none is known
     */
    public ExpectedResponse {
        if (state.revealText().isEmpty() || (issuerRequired && issuer == null)) {
            throw new IllegalArgumentException("a state is not empty, and an issuer that is required is known");
        }
    }
}
