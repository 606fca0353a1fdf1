/**
 * The messages of OAuth 2 (RFC 6749) as values that both roles read and write; what is answered in JSON is in {@code response}.
 *
 * <p>{@link dev.sansio.oauth.oauth2.AuthorizationRequest} and {@link dev.sansio.oauth.oauth2.AuthorizationResponse} go through the
 * user agent; {@link dev.sansio.oauth.oauth2.TokenRequest}, one record for each grant, goes straight to the provider, with a {@link
 * dev.sansio.oauth.oauth2.ClientAuthentication}.
 *
 * <p>Every request of a client to the provider is a {@link dev.sansio.oauth.oauth2.FormCall}: that for tokens, a request that is pushed, and
 * a {@link dev.sansio.oauth.oauth2.TokenQuestion} to have a token revoked (RFC 7009) or to learn about it (RFC 7662).
 *
 * <p>A provider first reads an {@link dev.sansio.oauth.oauth2.AuthorizationTarget}, which says who asks and where the answer would
 * go: what is wrong with that is shown to the user, never redirected (RFC 6749 4.1.2.1). Once client and redirect URI are known to
 * belong together, whatever else is wrong is an {@link dev.sansio.oauth.oauth2.OAuth2Exception} whose error is sent there.
 *
 * <p>Covered: RFC 6749 2.3, 3, 4.1, 4.3, 4.4, 4.5 and 6; RFC 7636; the token requests of RFC 7522 and 7523, RFC 8628 and RFC 8693;
 * client assertions (RFC 7523 2.2); {@code resource} (RFC 8707); {@code iss} (RFC 9207); pushed requests as a form and by reference
 * (RFC 9126). Errors have the codes of the specifications, and any other.
 *
 * <p>Withstood attacks, each with a test: a response that the user agent was not sent away for ({@code state} is not optional);
 * mix-up of providers ({@code iss}); a repeated parameter, of which two readers would take different ones; two client
 * authentications at once; a secret in a URI; a request without PKCE, or with {@code plain}, unless asked for; an error sent to a
 * URI that nobody has registered.
 *
 * <p>Left out: {@code authorization_details} (RFC 9396), which is a parameter among the others here, for each provider has types of
 * its own; responses that are signed as a whole (JARM), in place of which {@code iss} tells the provider. Assertions and proofs are opaque
 * here: {@code assertion}, {@code request} and {@code proof} make and check them. The grant with a password is here and not for new
 * clients (RFC 9700 2.4).
 */
@NullMarked
package dev.sansio.oauth.oauth2;

import org.jspecify.annotations.NullMarked;
