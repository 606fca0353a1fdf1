/**
 * The cryptography of the Java platform in the forms in which Matrix needs it, with its strictness: Ed25519 (RFC 8032), X25519
 * (RFC 7748), HKDF (RFC 5869), HMAC (RFC 2104), PBKDF2 (RFC 8018), AES-256 in CBC and counter mode, base64 and base58.
 *
 * <p>No class here draws randomness: whoever makes a key gives the source, which must be cryptographically strong outside of
 * tests. What is reusable says so; the rest is immutable and may be shared. Failures are {@link
 * dev.sansio.matrix.crypto.CryptoException}s.
 *
 * <p>One thing is not the platform's: the verification of Ed25519 signatures, in which nothing is secret, because most of the time
 * of decrypting a room goes into it. Signing, and all that has to do with secrets, is the platform's.
 *
 * <p>Weaker than native implementations: the platform copies keys into objects that nobody can wipe, the garbage collector moves
 * arrays before they are wiped, and constant time is what the platform promises, no more.
 */
@NullMarked
package dev.sansio.matrix.crypto.primitive;

import org.jspecify.annotations.NullMarked;
