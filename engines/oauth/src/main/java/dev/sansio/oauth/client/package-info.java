/**
 * The client part of OAuth as engines that HTTP carries.
 *
 * <p>{@link dev.sansio.oauth.client.AuthorizingLayer} is a filter: put between a carrier of HTTP and any protocol on it, it shows a token
 * with each request, and the protocol never sees one. {@link dev.sansio.oauth.client.OAuth1Layer} does the same with signatures of OAuth
 * 1.0a. {@link dev.sansio.oauth.client.TokenEngine} is for applications that want the tokens themselves, and has whatever else a provider
 * can be asked. {@link dev.sansio.oauth.client.AuthorizationFlow} asks a user by way of the user agent.
 *
 * <p>Filter and engine share one session. At any time it does one thing: it asks the store, or the provider. Its token is absent, being
 * loaded, being obtained, being kept, or in use; and while one is in use, the next may be on its way. A token is renewed when it is
 * used within {@link dev.sansio.oauth.client.OAuthClientTimeouts#margin} before its end, once for all who use it, and the old one serves
 * until then: an idle client renews nothing. One with a new refresh token is used once the store has it ({@link
 * dev.sansio.oauth.client.OAuthAsk.SaveToken}); if the store does not answer, those who wait fail, and the token is offered again to the
 * next. A provider that does not answer, or answers 408, 425, 429 or 5xx, is asked again with the same refresh token, later each time; any
 * other refusal ends the session, and each that waits is told so once. What may be used once, such as a code, is not sent twice.
 *
 * <p>After 401 a request is sent again once for its token, and once for the nonce of its proof, if all of its content is still there.
 * While a resource refuses each new token, there is no more than one new token.
 *
 * <p>Threading: an engine serves one caller at a time and keeps no thread, lock or clock. The end of a token is a time of day; it is
 * converted to the time of the engine once, when it comes.
 *
 * <p>Covered: RFC 6749 4, 5, 6 and 10.12; RFC 6750 2.1, 3; RFC 7009; RFC 7521, 7522, 7523 (grants and client authentication); RFC 7591,
 * 7592; RFC 7636, by S256 alone; RFC 7662; RFC 8414; RFC 8628; RFC 8693; RFC 8707; RFC 9126; RFC 9207; RFC 9449; RFC 9700 2, 4; RFC 9728;
 * RFC 5849 3.
 *
 * <p>Attacks and accidents, and the tests that prove the defence:
 *
 * <table>
 * <caption>Attacks and accidents</caption>
 * <tr><th>what</th><th>defence</th><th>test</th></tr>
 * <tr><td>a token for another origin, or in clear text</td><td>origins are given, and have TLS or stay on this machine</td>
 *     <td>{@code AuthorizingLayerTest.tokenIsNotSent*}</td></tr>
 * <tr><td>one refresh for each request that waits</td><td>one session</td>
 *     <td>{@code AuthorizingLayerTest.thousandRequests*}, {@code TokenEngineTest.thousand*}</td></tr>
 * <tr><td>refreshes without end, for a token of seconds or a resource that refuses all</td><td>a quarter of the life; doubt</td>
 *     <td>{@code RenewalTest.tokenOf*}, {@code tokenWithoutALife*}, {@code AuthorizingLayerTest.resourceThatRefuses*}</td></tr>
 * <tr><td>a rotated refresh token that is lost</td><td>kept before it is used; the old one is tried again</td>
 *     <td>{@code StoreTest}, {@code RenewalTest.oldRefreshToken*}</td></tr>
 * <tr><td>a provider that is slow, silent, endless, or wants to be left alone</td><td>deadlines, limits, pauses</td>
 *     <td>{@code RenewalTest.retr*}, {@code DeviceTest}, the law of bounds</td></tr>
 * <tr><td>injected codes, forged and replayed answers, mix-up</td><td>state, PKCE, issuer; each question is answered once</td>
 *     <td>{@code AuthorizationFlowTest}</td></tr>
 * <tr><td>documents of another issuer</td><td>compared character by character</td>
 *     <td>{@code TokenEngineTest.metadataOfAnotherIssuerIsRefused}</td></tr>
 * <tr><td>a bearer token in place of a bound one; nonces without end, or of another server</td><td>types are compared; one more try</td>
 *     <td>{@code ProofsTest}</td></tr>
 * <tr><td>content that waits without end</td><td>{@link dev.sansio.oauth.client.OAuthClientLimits}</td>
 *     <td>{@code AuthorizingLayerTest.contentThatWaitsIsBounded}</td></tr>
 * </table>
 *
 * <p>Left out: the implicit grant (RFC 9700 2.1.2); redirects, which a filter of their own follows; a nonce of the provider in its
 * answers to other requests than for tokens (RFC 9449 8.2); RFC 9396, whose parameter any request can have; connections to several
 * origins, which are the carrier's affair; of OAuth 1.0a the way to the credentials, which are two requests of values in {@code oauth1},
 * and its parameters in a form.
 */
@NullMarked
package dev.sansio.oauth.client;

import org.jspecify.annotations.NullMarked;
