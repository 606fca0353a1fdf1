/**
 * OpenID Connect (Core 1.0 with errata 2, Discovery 1.0, RP-Initiated Logout 1.0, Back-Channel Logout 1.0, Front-Channel Logout 1.0):
 * who the user is, told by the provider and checked by the relying party.
 *
 * <p>{@link dev.sansio.oauth.openid.AuthenticationParameters} are added to a request for authorization; {@link
 * dev.sansio.oauth.openid.IdToken} is made by a provider and validated by a relying party against an {@link
 * dev.sansio.oauth.openid.IdTokenExpectation}; {@link dev.sansio.oauth.openid.UserInfo} is asked for with the access token. Whatever is
 * wrong with an ID token is a {@link dev.sansio.oauth.jose.jwt.ClaimRefusedException} that names the claim, or a {@link
 * dev.sansio.oauth.jose.JoseException}.
 *
 * <p>Withstood, each with a test: an ID token of another issuer, for another client or for others besides, replayed, too old, of
 * another algorithm than was registered; a code or an access token that was put beside somebody else's ID token ({@code c_hash} and
 * {@code at_hash}, by the hash of the signature's algorithm); claims about another user; a logout token taken for an ID token, and the
 * other way round; {@code prompt=none} together with something else.
 *
 * <p>Left out: aggregated and distributed claims (Core 5.6.2), which are kept and not followed; self-issued providers (Core 7);
 * session management by frames, which browsers have made unusable; encryption, which is {@link
 * dev.sansio.oauth.jose.Decryption} before anything here.
 */
@NullMarked
package dev.sansio.oauth.openid;

import org.jspecify.annotations.NullMarked;
