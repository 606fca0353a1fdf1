package dev.sansio.oauth.client;

import dev.sansio.core.Secret;
import dev.sansio.core.Surroundings;
import dev.sansio.oauth.RandomText;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.proof.DpopProof;
import dev.sansio.oauth.proof.DpopRequest;

/** Makes proofs that the client has the key that its tokens are bound to (RFC 9449 4). One key for all requests. */
@FunctionalInterface
public interface ProofSigner {

    /** The proof for one request. */
    Secret sign(DpopRequest request, Surroundings surroundings);

    /** By a key of the client. */
    static ProofSigner of(JoseSigner signer) {
        return (request, surroundings) -> DpopProof.sign(
                request,
                RandomText.secret(surroundings.random()).revealText(),
                surroundings.wall().instant(),
                signer);
    }
}
