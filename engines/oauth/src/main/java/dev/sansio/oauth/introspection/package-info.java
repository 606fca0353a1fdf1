/**
 * What a provider tells a resource about a token (RFC 7662), as JSON or signed (RFC 9701). The question is a {@link
 * dev.sansio.oauth.oauth2.TokenQuestion}.
 *
 * <p>Withstood, each with a test: an answer about an inactive token that tells of it; a signed answer for another resource, or of
 * another type of JWT taken for one; a bound token taken for a bearer token.
 *
 * <p>Left out: keeping answers, which needs a memory; no longer than the token lives, and for as long only as one that is revoked may
 * still be used.
 */
@NullMarked
package dev.sansio.oauth.introspection;

import org.jspecify.annotations.NullMarked;
