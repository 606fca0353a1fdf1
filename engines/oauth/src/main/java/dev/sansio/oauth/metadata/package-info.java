/**
 * What providers and resources publish of themselves: metadata of an authorization server (RFC 8414, OpenID Connect Discovery 1.0 3),
 * and of a protected resource (RFC 9728).
 *
 * <p>A document is taken only from where its subject says to be: {@code issuer} and {@code resource} are the ones that were asked
 * for, character by character, and every endpoint has TLS or stays on this machine.
 *
 * <p>Withstood, each with a test: a document of another issuer (mix-up); an issuer that differs by a slash; an endpoint without TLS;
 * a member that comes twice.
 *
 * <p>Left out: WebFinger (OpenID Connect Discovery 2), by which nobody finds an issuer any more; {@code signed_metadata} is kept and
 * not preferred, as RFC 8414 2.1 leaves it to the client.
 */
@NullMarked
package dev.sansio.oauth.metadata;

import org.jspecify.annotations.NullMarked;
