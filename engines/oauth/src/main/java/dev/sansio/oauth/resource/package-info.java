/**
 * What goes between a client and a resource: the token that is shown (RFC 6750 2.1, RFC 9449 7.1), and what the resource asks for where
 * it does not take it (RFC 6750 3, RFC 9449 7.1, RFC 9470, RFC 9728 5.1).
 *
 * <p>Withstood, each with a test: two tokens in one request; a token in a URI; a bound token shown as a bearer token.
 *
 * <p>Left out: tokens in the form or the query of a request (RFC 6750 2.2, 2.3), which OAuth 2.1 has not.
 */
@NullMarked
package dev.sansio.oauth.resource;

import org.jspecify.annotations.NullMarked;
