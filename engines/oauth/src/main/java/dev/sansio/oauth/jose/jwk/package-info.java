/**
 * Keys as JSON (RFC 7517, RFC 7518 6, RFC 8037 2): RSA, elliptic curves P-256, P-384 and P-521, Ed25519, and octets.
 *
 * <p>A key is checked when it is made or read: the size of a modulus, that a point lies on its curve, the length of each number.
 * {@link dev.sansio.oauth.jose.jwk.JwkSet} passes over the keys that it cannot use, as RFC 7517 5 wants it. What is secret is
 * written only by {@link dev.sansio.oauth.jose.jwk.Jwk#toPrivate}.
 *
 * <p>Left out: X25519 and encryption keys, Ed448, secp256k1 and RSA with more than two primes: a key set may have them, and they are
 * passed over; certificates in keys ({@code x5c}, {@code x5u}), which are kept and neither read nor fetched.
 */
@NullMarked
package dev.sansio.oauth.jose.jwk;

import org.jspecify.annotations.NullMarked;
