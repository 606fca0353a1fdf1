/**
 * Encryption of tokens (RFC 7516) with Nimbus JOSE+JWT, for the ports {@link dev.sansio.oauth.jose.Encryption} and {@link
 * dev.sansio.oauth.jose.Decryption}. The library {@code com.nimbusds:nimbus-jose-jwt} is needed by who uses these classes, and by
 * nobody else.
 *
 * <p>Left out: {@code RSA1_5}, whose padding is an oracle (RFC 8725 3.2); {@code dir} and key wrapping with a shared key, and passwords
 * ({@code PBES2}), which no registration of OpenID asks for; compression, which tells of the content by its length (RFC 8725 3.6).
 */
@NullMarked
package dev.sansio.reactive.oauth.jose;

import org.jspecify.annotations.NullMarked;
