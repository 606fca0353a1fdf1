/**
 * Proofs that whoever sends a token is the one that it was given to: DPoP (RFC 9449), and tokens bound to a certificate (RFC 8705 3).
 *
 * <p>{@link dev.sansio.oauth.proof.DpopProof} makes and checks a proof. That no proof is used twice is a question that the caller
 * answers, by {@link dev.sansio.oauth.proof.DpopProof#replayKey}, and so is which nonces are good now. {@link
 * dev.sansio.oauth.proof.Confirmation} is what a token says of its key.
 *
 * <p>Withstood, each with a test: a proof for another method, URI, token or time; a symmetric or private key in the header; an
 * algorithm that was not agreed on; another type of JWT taken for a proof; two proofs in one request; a bound token without a
 * proof.
 */
@NullMarked
package dev.sansio.oauth.proof;

import org.jspecify.annotations.NullMarked;
