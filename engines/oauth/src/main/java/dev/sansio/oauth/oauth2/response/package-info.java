/**
 * What the token endpoint answers (RFC 6749 5), and the endpoint for pushed requests (RFC 9126): JSON, read by clients and written by
 * providers.
 *
 * <p>{@link dev.sansio.oauth.oauth2.response.TokenAnswer} reads a whole response: a {@link
 * dev.sansio.oauth.oauth2.response.TokenResponse}, or an {@link dev.sansio.oauth.oauth2.response.ErrorResponse} with a code of the
 * specifications or any other. What differs between the scope that was asked for and the one that was granted is told by {@link
 * dev.sansio.oauth.oauth2.response.GrantedScope}, and never an exception.
 *
 * <p>Legacy, and only if asked for: responses that are forms, as old providers send them ({@link
 * dev.sansio.oauth.oauth2.response.TokenResponsePolicy}), and tokens in the fragment of a URI ({@link
 * dev.sansio.oauth.oauth2.response.FragmentResponse}, RFC 9700 2.1.2).
 *
 * <p>Withstood, each with a test: a member that comes twice; a token of a type that the client cannot use; a lifetime below 0; a
 * document of another media type, or a large one; a scope that is other than asked for, taken for an error.
 */
@NullMarked
package dev.sansio.oauth.oauth2.response;

import org.jspecify.annotations.NullMarked;
