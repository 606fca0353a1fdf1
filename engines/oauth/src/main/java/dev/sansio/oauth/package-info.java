/**
 * OAuth as values and functions: no state, no clock, no store, and no randomness but what is given.
 *
 * <p>Here is what the parts have in common:
 *
 * <ul>
 *   <li>{@link dev.sansio.oauth.CodeVerifier} and {@link dev.sansio.oauth.CodeChallenge}: proof that who redeems a code is who
 *       asked for it (RFC 7636)
 *   <li>{@link dev.sansio.oauth.RedirectUri}: which URI a user agent is sent back to (RFC 6749 3.1.2, RFC 8252 7, RFC 9700 2.1)
 *   <li>{@link dev.sansio.oauth.Scope}: what is asked for and what is granted (RFC 6749 3.3)
 *   <li>{@link dev.sansio.oauth.RandomText}: {@code state}, {@code nonce} and their like
 * </ul>
 *
 * <p>{@code form} has the encoding, {@code oauth1} OAuth 1.0a, {@code oauth2} the messages of OAuth 2.
 *
 * <p>Withstood attacks, each with a test: a challenge that was hashed taken as plain, and the other way round (RFC 9700 4.8); an
 * open redirector by a URI that only begins like the registered one, has user information, a fragment, or a scheme that runs
 * scripts. By construction, and not measured by a test: secrets are compared in constant time.
 */
@NullMarked
package dev.sansio.oauth;

import org.jspecify.annotations.NullMarked;
