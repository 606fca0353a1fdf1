/**
 * Assertions that are JWTs (RFC 7523): by which a client authenticates ({@code private_key_jwt}, {@code client_secret_jwt}), and for
 * which it is given a token.
 *
 * <p>{@link dev.sansio.oauth.assertion.ClientAssertion} and {@link dev.sansio.oauth.assertion.BearerAssertion} make and check them.
 * Whom an assertion is for is the issuer identifier of the provider, as one text: an assertion for a URL of an endpoint, or for
 * several, could be used elsewhere. That none is used twice is a question that the caller answers, by {@code jti}.
 *
 * <p>Left out: what stands in an assertion of SAML 2.0 (RFC 7522), which is XML: {@link
 * dev.sansio.oauth.oauth2.TokenRequest.SamlBearer} carries it as it is.
 */
@NullMarked
package dev.sansio.oauth.assertion;

import org.jspecify.annotations.NullMarked;
