package dev.sansio.oauth.client;

import dev.sansio.core.Surroundings;
import dev.sansio.oauth.RandomText;
import dev.sansio.oauth.assertion.ClientAssertion;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import java.time.Duration;

/** How a client shows who it is, asked once for each request: an assertion is made anew, as it may be used once (RFC 7523 3). */
@FunctionalInterface
public interface ClientIdentity {

    /** What goes with the next request. */
    ClientAuthentication authenticate(Surroundings surroundings);

    /** The same with each request: a secret, or nothing but the identifier. */
    static ClientIdentity fixed(ClientAuthentication authentication) {
        return surroundings -> authentication;
    }

    /**
     * {@code private_key_jwt}, or {@code client_secret_jwt} if the signer has the secret.
     *
     * @param issuer of the provider: whom assertions are for, and no endpoint
     */
    static ClientIdentity assertion(String clientId, String issuer, JoseSigner signer) {
        Duration lifetime = Duration.ofMinutes(1);
        return surroundings -> ClientAssertion.sign(
                clientId,
                issuer,
                RandomText.secret(surroundings.random()).revealText(),
                surroundings.wall().instant(),
                lifetime,
                signer);
    }
}
