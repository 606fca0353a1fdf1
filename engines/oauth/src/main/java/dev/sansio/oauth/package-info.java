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
 * <p>{@code form} and {@code json} have the encodings, {@code jose} signatures and keys, {@code oauth1} OAuth 1.0a, {@code oauth2} the
 * messages of OAuth 2, {@code device}, {@code introspection}, {@code registration} and {@code metadata} those of the endpoints besides,
 * {@code assertion}, {@code request} and {@code proof} what clients sign, {@code resource} what goes between client and resource, {@code
 * openid} OpenID Connect. All of these are messages and checks, in both directions; {@code client} and {@code provider} are the engines
 * that stand on them.
 *
 * <p>What is strict by default is so by OAuth 2.1 and RFC 9700; what is legacy says so, and has to be asked for.
 *
 * <p>Withstood attacks, each with a test: a challenge that was hashed taken as plain, and the other way round (RFC 9700 4.8); an
 * open redirector by a URI that only begins like the registered one, has user information, a fragment, or a scheme that runs
 * scripts. By construction, and not measured by a test: secrets are compared in constant time.
 */
@NullMarked
package dev.sansio.oauth;

import org.jspecify.annotations.NullMarked;
