/**
 * HTTP/1.1 (RFC 9112) as engines, in both roles, on the vocabulary of {@code dev.sansio.http}; HTTP/1.0 is understood.
 *
 * <p>{@link dev.sansio.http1.Http1ClientEngine} and {@link dev.sansio.http1.Http1ServerEngine} take
 * {@link dev.sansio.http.HttpCommand}s and tell {@link dev.sansio.http.HttpEvent}s. {@link dev.sansio.http1.HttpConnect} and
 * {@link dev.sansio.http1.HttpConnectServer} are preambles for {@link dev.sansio.core.Switch}.
 *
 * <p>Threading: an engine serves one caller at a time and keeps no thread, lock or clock.
 *
 * <p>States. A server: IDLE, HEAD (a request has begun), CONTENT (it is read, and may be answered), PAUSED (it is complete and
 * its answer is not; or a tunnel is undecided; or the window is closed), then IDLE again, TUNNEL, LINGER (output has ended, the
 * rest of a request is dropped), CLOSED. A client: IDLE, RESPONSE (the first of the outstanding requests is awaited), HEAD, CONTENT, then
 * RESPONSE or IDLE again, TUNNEL, CLOSED; it is PAUSED while the window is closed. Both fail at any point where input is
 * garbled, too large, too slow, or ends within a message; each open exchange then ends with
 * {@link dev.sansio.http.HttpEvent.ExchangeFailed} before {@code poll} throws. The codes: {@code bad-start-line},
 * {@code unsupported-version}, {@code bad-target}, {@code bad-host}, {@code bad-field}, {@code bad-framing},
 * {@code unsupported-coding}, {@code unsupported-expectation}, {@code bad-chunk}, {@code bad-trailer},
 * {@code unexpected-response}, {@code connect-refused}, and those of
 * {@link dev.sansio.core.SessionFailedException}.
 *
 * <p>Specifications:
 *
 * <table>
 * <caption>What is covered</caption>
 * <tr><th>specification</th><th>subject</th><th>where</th></tr>
 * <tr><td>RFC 9112 2, 3, 4</td><td>lines, request line, targets, status line</td>
 *     <td>both engines, {@link dev.sansio.http1.Http1Tolerance}</td></tr>
 * <tr><td>RFC 9112 5, RFC 9110 5</td><td>fields; those of the connection are taken out</td><td>both engines</td></tr>
 * <tr><td>RFC 9112 6, 7</td><td>content by length, in chunks, until the end; extensions are checked and dropped; trailers</td>
 *     <td>both engines</td></tr>
 * <tr><td>RFC 9112 9</td><td>persistence, pipelining, closing, lingering</td>
 *     <td>{@link dev.sansio.http1.Http1Limits#pipelined}, {@link dev.sansio.http1.Http1Limits#drain}</td></tr>
 * <tr><td>RFC 9110 7.8, 9.3.6</td><td>upgrades and CONNECT: the exchange becomes the tunnel</td>
 *     <td>{@link dev.sansio.http.HttpTunnel}</td></tr>
 * <tr><td>RFC 9110 10.1.1, 15.2, RFC 8297</td><td>100-continue, 103 and all other 1xx</td>
 *     <td>{@link dev.sansio.http.HttpCommand.SendInformation}</td></tr>
 * <tr><td>RFC 7617</td><td>credentials for a proxy</td><td>{@link dev.sansio.http1.HttpConnect#basic}</td></tr>
 * </table>
 *
 * <p>Attacks, where they end, and the tests that prove it:
 *
 * <table>
 * <caption>Attacks</caption>
 * <tr><th>attack</th><th>defence</th><th>test</th></tr>
 * <tr><td>smuggling by two lengths, odd codings, odd numbers</td><td>{@code Framing}: refused, never repaired</td>
 *     <td>{@code Http1SmugglingTest.serverRefusesAndCloses}, {@code clientRefusesAmbiguousResponses}</td></tr>
 * <tr><td>smuggling by chunk sizes, extensions, ends (CVE-2025-43859, CVE-2026-33870)</td>
 *     <td>{@code ChunkLine}: the grammar to the letter; the end of a chunk is compared</td>
 *     <td>{@code Http1SmugglingTest.chunksAreReadToTheLetter}</td></tr>
 * <tr><td>bare CR and LF, folding, blanks before colons</td><td>{@link dev.sansio.http.FieldLines}</td>
 *     <td>{@code Http1SmugglingTest}, {@code FieldLinesTest}</td></tr>
 * <tr><td>fields in trailers that frame, route or authenticate</td><td>taken out or refused; never merged into the head</td>
 *     <td>{@code Http1SmugglingTest.forbiddenTrailersAreDroppedOrRefused}</td></tr>
 * <tr><td>Host against absolute-form</td><td>{@code RequestTarget}</td><td>{@code Http1SmugglingTest}</td></tr>
 * <tr><td>content that may or may not follow an answered Expect</td><td>the connection closes, what follows is dropped</td>
 *     <td>{@code Http1ServerTest.finalResponseInsteadOfContinueClosesTheConnection}</td></tr>
 * <tr><td>content that goes on behind its response</td><td>it is read under the window, or dropped under a limit</td>
 *     <td>{@code Http1PersistenceTest.contentBehindAFinalResponse*}, {@code lingering*}</td></tr>
 * <tr><td>poisoned queues of responses</td><td>no response without a request</td>
 *     <td>{@code Http1SmugglingTest.responseWithoutRequestIsNeverMatched}</td></tr>
 * <tr><td>response splitting</td><td>values that cannot hold line ends; framing fields are the engine's</td>
 *     <td>{@code Http1ServerTest.responsesThatCannotBeSplitOrMisframed},
 *     {@code Http1SmugglingTest.requestsThatCannotBeSplitOrMisframed}</td></tr>
 * <tr><td>endless heads, fields, chunks, extensions, 1xx, pipelines; slow heads and contents</td>
 *     <td>{@link dev.sansio.http1.Http1Limits}, {@link dev.sansio.http1.Http1Timeouts}</td>
 *     <td>{@code Http1LimitsTest}, the law of bounds</td></tr>
 * <tr><td>fields folded over very many lines, options of Connection without number</td>
 *     <td>each is made once, and looked up in constant time</td><td>the law of linear cost</td></tr>
 * <tr><td>upgrades to h2c behind a proxy that does not know it</td><td>ignored unless tolerated</td>
 *     <td>{@code Http1ServerTest.upgradeToH2cIsIgnored}</td></tr>
 * </table>
 *
 * <p>After an exchange an engine holds at most some 16 KiB: the lines and fields of the last head, which it forgets after
 * {@link dev.sansio.http1.Http1Timeouts#memory}, and less than 1.5 KiB besides; no credentials.
 *
 * <p>Left out: persistence of HTTP/1.0 (its connections close); transfer codings but chunked (nobody offers them, and content
 * codings are the application's); chunk extensions and reason phrases as events, which no other version has; {@code Date} on
 * the answers that the engine gives by itself, for it has no clock; the spelling of names (they are written in lower case, and
 * told so); whether a server understands chunks, which whoever sends content without a length has to know (RFC 9112 6.1);
 * which requests may be pipelined (RFC 9112 9.3.2). That a client has gone while its response is owed is told by {@code lost},
 * not by its half-close: a client that has only finished its direction gets its response.
 */
@NullMarked
package dev.sansio.http1;

import org.jspecify.annotations.NullMarked;
