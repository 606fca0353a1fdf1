package dev.sansio.oauth.client;

import dev.sansio.core.Surroundings;
import dev.sansio.oauth.oauth2.ClientAuthentication;

/** How a client shows who it is, asked once for each request: an assertion is made anew, as it may be used once (RFC 7523 3). */
@FunctionalInterface
public interface ClientIdentity {

    /** What goes with the next request. */
    ClientAuthentication authenticate(Surroundings surroundings);

    /** The same with each request: a secret, or nothing but the identifier. */
    static ClientIdentity fixed(ClientAuthentication authentication) {
        return surroundings -> authentication;
    }
}
