/**
 * OAuth 1.0a (RFC 5849), client and provider, as values and functions: no state, no clock, no randomness, no store.
 *
 * <p>The client: a {@link dev.sansio.oauth.oauth1.RequestSigner} takes a request and gives it back signed; a nonce and the time
 * are given to it. {@link dev.sansio.oauth.oauth1.TemporaryCredentials} and {@link dev.sansio.oauth.oauth1.TokenCredentials} are
 * read from responses, {@link dev.sansio.oauth.oauth1.Callback} from the redirection in between.
 *
 * <p>The provider: {@link dev.sansio.oauth.oauth1.SignedParameters} are read from a request or refused with an {@link
 * dev.sansio.oauth.oauth1.OAuth1Exception}, which knows its status. Its key is looked up by whoever asked, {@link
 * dev.sansio.oauth.oauth1.SignedParameters#verify} compares. What needs a memory is told as a value: {@link
 * dev.sansio.oauth.oauth1.NonceUse} is to be remembered, and was it there before, the request is a replay; {@link
 * dev.sansio.oauth.oauth1.TimestampWindow} says for how long.
 *
 * <p>Covered: 2.1 to 2.3, 3.1 to 3.6; HMAC and RSASSA-PKCS1-v1_5, each with SHA-1, SHA-256 and SHA-512, and PLAINTEXT; the header
 * field, the content and the query. The methods with SHA-2 are no part of the RFC; they are what other implementations call by
 * these names.
 *
 * <p>Withstood attacks, each with a test: a parameter that comes twice or in two places; a shared secret in a URI or in clear text
 * (PLAINTEXT); replays, as far as the provider remembers (4.10 says what that costs); a fixed session (a request for temporary
 * credentials without a callback, a response that does not confirm it, a redirection with another token); an RSA key taken for a
 * shared secret. By construction, and not measured by a test: signatures are compared in constant time, and an unknown client takes
 * the work of a wrong HMAC.
 *
 * <p>Left out: methods of one's own (3.4 allows them), because a closed set can be checked; {@code oauth_body_hash}, a draft that
 * was never finished; {@code oauth_problem}, for the same reason. What the signature does not cover (4.12), TLS must.
 */
@NullMarked
package dev.sansio.oauth.oauth1;

import org.jspecify.annotations.NullMarked;
