/**
 * A client of the GitHub API on the vocabulary of {@code dev.sansio.http}: {@link dev.sansio.github.GitHubEngine} is a layer on
 * whatever speaks HTTP. Its commands are calls, {@link dev.sansio.github.GitHubCommand}; its events what became of them,
 * {@link dev.sansio.github.GitHubEvent}.
 *
 * <p>Here also: {@code api} has the values that are said and answered, {@code catalogue} the 1,223 operations, {@code auth}
 * tokens, apps and logins, {@code cache} the questions about what is remembered, {@code webhook} the server's side of webhooks,
 * {@code actions} what a workflow says to its runner.
 *
 * <p>Threading: an engine serves one caller at a time and keeps no thread, lock or clock. Times that the wire carries are
 * compared with the server's own {@code Date}, and become spans of time when they arrive.
 *
 * <p>States. An engine is OPEN until {@code Close} was sent and all calls have ended, then CLOSED; or until its carrier is gone,
 * then FAILED with the carrier's own failure, or CLOSED if that had none. Each call ends with exactly one of {@code Answered},
 * {@code Refused}, {@code Failed}, {@code LoggedIn}, the last {@code PageReceived} and the last {@code QueryAnswered}, unless it
 * was cancelled. No answer of GitHub fails the engine.
 *
 * <p>On one connection calls to other origins fail unsent ({@link dev.sansio.github.GitHubOptions#onOneConnection}), and on one
 * of HTTP/1.1 one request is on its way at a time, as {@link dev.sansio.github.GitHubLimits#atOnce} is unless changed. A carrier
 * of many connections reaches all origins: those of uploads and of logins are others than that of the interface.
 *
 * <p>Specifications:
 *
 * <table>
 * <caption>What is covered</caption>
 * <tr><th>specification</th><th>subject</th><th>where</th></tr>
 * <tr><td>GitHub REST API, version 2022-11-28 unless told otherwise</td><td>calls, errors, versions</td>
 *     <td>{@link dev.sansio.github.api.RestCall}, {@link dev.sansio.github.api.GitHubError}</td></tr>
 * <tr><td>RFC 8288</td><td>pages</td><td>{@link dev.sansio.github.api.PageLinks}</td></tr>
 * <tr><td>RFC 9110 13, RFC 9111 4.3.4</td><td>conditional requests</td>
 *     <td>{@link dev.sansio.github.cache.CacheAsk}</td></tr>
 * <tr><td>"Rate limits for the REST API"</td><td>primary and secondary limits</td>
 *     <td>{@link dev.sansio.github.GitHubEvent.Held}, {@link dev.sansio.github.api.Exhaustion}</td></tr>
 * <tr><td>RFC 9745, RFC 8594</td><td>deprecation and sunset</td><td>{@link dev.sansio.github.api.Deprecation}</td></tr>
 * <tr><td>RFC 7519, RS256 of RFC 7518</td><td>apps and installations</td>
 *     <td>{@link dev.sansio.github.auth.AppJwt}, {@link dev.sansio.github.auth.Credentials.Installation}</td></tr>
 * <tr><td>RFC 8628, RFC 6749 4.1.3 and 6</td><td>logins on devices and by a browser, renewal</td>
 *     <td>{@link dev.sansio.github.GitHubCommand.LogIn}, {@link dev.sansio.github.GitHubCommand.Redeem}</td></tr>
 * <tr><td>GraphQL, October 2021: 7</td><td>queries, their errors, their pages</td>
 *     <td>{@link dev.sansio.github.api.GraphQlQuery}</td></tr>
 * <tr><td>"Validating webhook deliveries"</td><td>webhooks</td>
 *     <td>{@link dev.sansio.github.webhook.WebhookEngine}</td></tr>
 * </table>
 *
 * <p>Attacks and mistakes, where they end, and the tests that prove it:
 *
 * <table>
 * <caption>Attacks and mistakes</caption>
 * <tr><th>attack or mistake</th><th>defence</th><th>test</th></tr>
 * <tr><td>a token sent to another host, by a target, a next page or a redirect</td>
 *     <td>credentials go to GitHub's origins only, never from TLS to none</td>
 *     <td>{@code RestTest.credentialsGoToNoOtherOriginThanGitHubs}, {@code PagingTest.aNextPageElsewhereIsNotFollowed},
 *     {@code RedirectTest}</td></tr>
 * <tr><td>an answer of somebody else out of the cache</td><td>the key has all that it depends on</td>
 *     <td>{@code CacheTest.anotherTokenAnotherTypeOrAnotherVersionIsAnotherAnswer}</td></tr>
 * <tr><td>counting down a limit by oneself, also for what is free</td><td>only what GitHub says counts</td>
 *     <td>{@code RateLimitTest.whatIsLeftIsWhatTheAnswerSaysAndNothingIsCountedHere}</td></tr>
 * <tr><td>429 not known as a limit, Retry-After not read</td><td>both are deadlines</td><td>{@code RateLimitTest}</td></tr>
 * <tr><td>a clock that is fast; a token for each of many calls; a short life</td>
 *     <td>a minute back; one errand; a margin of at most a quarter</td>
 *     <td>{@code AppJwtTest.itIsDatedBackAMinuteAndEndsNineMinutesFromNow}, {@code InstallationTest}</td></tr>
 * <tr><td>queries of an Enterprise server sent to github.com</td><td>its endpoint is one of the server's</td>
 *     <td>{@code GraphQlTest.anEnterpriseServerIsAskedItself}</td></tr>
 * <tr><td>links read in one spelling only</td><td>the grammar of RFC 8288</td>
 *     <td>{@code PagingTest.linksAreReadHoweverTheyAreWritten}</td></tr>
 * <tr><td>empty content taken for none</td><td>content is what has a type</td>
 *     <td>{@code RestTest.contentThatIsEmptyIsContentOfLengthZero}</td></tr>
 * <tr><td>values that lead out of a path</td><td>one segment each, and no dots alone</td>
 *     <td>{@code RestTest.valuesInThePathLeadNowhereElse}</td></tr>
 * <tr><td>pages, redirects, limits, tokens without end</td><td>each has a bound, and loops are seen</td>
 *     <td>{@code PagingTest}, {@code RedirectTest.redirectsWithoutEndEnd},
 *     {@code RateLimitTest.aLimitThatIsMetAgainAndAgainRefusesInTheEnd}</td></tr>
 * <tr><td>forged, downgraded, unsigned and replayed deliveries; signatures that are no text</td>
 *     <td>{@link dev.sansio.github.webhook.SignaturePolicy}, {@link dev.sansio.github.webhook.DeliveryWindow}</td>
 *     <td>{@code SignatureTest}, {@code WebhookEngineTest}</td></tr>
 * <tr><td>a route that fails keeps others from their delivery</td><td>{@link dev.sansio.github.webhook.WebhookRouter}</td>
 *     <td>{@code WebhookRouterTest.oneThatFailsKeepsNobodyElseFromTheDelivery}</td></tr>
 * </table>
 *
 * <p>The server's role of the REST interface is GitHub's own and has no engine: for tests a server of HTTP that answers as
 * GitHub does is some fifty lines, as in {@code FakeGitHub}. Webhooks have both roles: what GitHub does is
 * {@link dev.sansio.github.webhook.SignaturePolicy#sign}.
 *
 * <p>Left out: schemas of the 969 things that are answered (JSON is read as a tree); streaming of large downloads, which are
 * bounded by {@link dev.sansio.github.GitHubLimits#http}; the page on which people log in with a browser, which is a link, and the tokens that runners
 * have of their own (OIDC); retries
 * of broken servers, which only the caller can decide: {@link dev.sansio.github.api.GitHubError#retryAfter} tells when; the
 * abort of a cancelled request, which would cost a connection of HTTP/1.1.
 */
@NullMarked
package dev.sansio.github;

import org.jspecify.annotations.NullMarked;
