/**
 * Clients that register themselves (RFC 7591), and manage what they have registered (RFC 7592).
 *
 * <p>{@link dev.sansio.oauth.registration.ClientMetadata} is what a client says of itself, {@link
 * dev.sansio.oauth.registration.RegistrationCall} how it asks, {@link dev.sansio.oauth.registration.RegistrationResponse} what it is
 * given. Errors are an {@link dev.sansio.oauth.oauth2.response.ErrorResponse}.
 *
 * <p>Withstood, each with a test: redirect URIs that somebody else could receive; keys by value and by reference at once; grants and
 * response types that do not go together; an update that sets what only the provider sets; another client's metadata.
 *
 * <p>Left out: what a provider makes of a software statement, which is a JWT that somebody whom it trusts has signed (RFC 7591 2.3):
 * it is kept, and read by {@link dev.sansio.oauth.jose.jwt.Jwt}.
 */
@NullMarked
package dev.sansio.oauth.registration;

import org.jspecify.annotations.NullMarked;
