/**
 * Claims (RFC 7519) that are signed, and how they are checked, with the time given (RFC 8725).
 *
 * <p>{@link dev.sansio.oauth.jose.jwt.Jwt} is what a verified text says; {@link dev.sansio.oauth.jose.jwt.ClaimCheck} compares it with
 * what is expected, and says by a {@link dev.sansio.oauth.jose.jwt.ClaimRefusedException} which claim is wrong, and how.
 */
@NullMarked
package dev.sansio.oauth.jose.jwt;

import org.jspecify.annotations.NullMarked;
