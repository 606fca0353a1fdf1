package dev.sansio.oauth.client;

import dev.sansio.core.Secret;
import dev.sansio.core.Surroundings;
import org.jspecify.annotations.Nullable;

/** Makes proofs that the client has the key that its tokens are bound to (RFC 9449 4). One key for all requests. */
@FunctionalInterface
public interface ProofSigner {

    /**
     * The proof for one request, a JWT.
     *
     * @param surroundings for the time of day and what makes each proof another one
     */
    String sign(Proven request, Surroundings surroundings);

    /**
     * What a proof is of.
     *
     * @param uri without query and fragment
     * @param accessToken that goes along; null for a request to the provider
     * @param nonce that the server wants; null for none
     */
    record Proven(
            String method,
            String uri,
            @Nullable Secret accessToken,
            @Nullable String nonce) {}
}
