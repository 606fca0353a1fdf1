/**
 * The cryptography of the Java platform in the forms in which Matrix needs it, with its strictness: Ed25519 (RFC 8032), X25519
 * (RFC 7748), HKDF (RFC 5869), HMAC (RFC 2104), PBKDF2 (RFC 8018), AES-256 in CBC and counter mode, base64 and base58.
 *
 * <p>No class here draws randomness: whoever makes a key gives the source, which must be cryptographically strong outside of
 * tests. What is reusable says so; the rest is immutable and may be shared. Failures are {@link
 * dev.sansio.matrix.crypto.CryptoException}s.
 *
 * <p>Weaker than native implementations: the platform copies keys into objects that nobody can wipe, the garbage collector moves
 * arrays before they are wiped, and constant time is what the platform promises, no more.
 */
@NullMarked
package dev.sansio.matrix.crypto.primitive;

import org.jspecify.annotations.NullMarked;
