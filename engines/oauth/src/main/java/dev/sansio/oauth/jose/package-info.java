/**
 * Signatures over JSON (RFC 7515, RFC 7518, RFC 8037), compact, as OAuth needs them: a small port, and one implementation of it on
 * the platform's cryptography.
 *
 * <p>{@link dev.sansio.oauth.jose.JoseSigner} and {@link dev.sansio.oauth.jose.JoseVerifier} are the port; {@link
 * dev.sansio.oauth.jose.SigningKey} and {@link dev.sansio.oauth.jose.VerifyingKeys} fill it with keys that are given. {@link
 * dev.sansio.oauth.jose.Jws} is a signed text; its payload is called unverified until a verifier has taken it.
 *
 * <p>Which algorithms a signature may have is fixed by whoever verifies, before anything is read: never by the header (RFC 8725
 * 3.1). Withstood, each with a test: {@code none}; an HMAC with a public key as the secret; a key that the header brings or refers to
 * ({@code jwk}, {@code jku}, {@code x5u}, {@code x5c} are not looked at here); an unknown {@code crit}; signatures of ECDSA that are
 * zero; texts that two readers decode differently; large ones.
 *
 * <p>Left out: the JSON serializations (RFC 7515 7.2) and unencoded payloads (RFC 7797), which nothing in OAuth uses; encryption
 * (RFC 7516), for which {@link dev.sansio.oauth.jose.Encryption} and {@link dev.sansio.oauth.jose.Decryption} are a port without
 * an implementation here.
 */
@NullMarked
package dev.sansio.oauth.jose;

import org.jspecify.annotations.NullMarked;
