/**
 * HTTP/2 (RFC 9113) as engines, in both roles, on the vocabulary of {@code dev.sansio.http}.
 *
 * <p>{@link dev.sansio.http2.Http2ClientEngine} and {@link dev.sansio.http2.Http2ServerEngine} take
 * {@link dev.sansio.http.HttpCommand}s and {@link dev.sansio.http2.Http2Command}s, and tell {@link dev.sansio.http.HttpEvent}s
 * and {@link dev.sansio.http2.Http2Event}s. {@link dev.sansio.http2.PriorKnowledge} is a preamble that tells the versions apart.
 *
 * <p>Threading: an engine serves one caller at a time and keeps no thread, lock or clock.
 *
 * <p>Input is read in {@code receive}, so that windows, SETTINGS and PING never wait for the application; events wait in a
 * queue that is bounded by the windows and by {@link dev.sansio.http2.Http2Limits#events}. What ends the connection happens when
 * the events of earlier input have been fetched. Which content leaves next is decided in {@code transmit}, by the priorities of
 * that moment; for which there is credit is decided before, so that no event depends on when output is fetched. What had left
 * of an exchange that is reset does.
 *
 * <p>States. A connection: OPEN, CLOSED (after GOAWAY, when the last exchange is over; at the peer's end without an exchange; or
 * by {@code Close}), FAILED; each exchange that is open ends with {@link dev.sansio.http.HttpEvent.ExchangeFailed} before {@code
 * poll} throws. A stream: waiting (a client's, without a number), open, half-closed by either side, over (nothing more happens,
 * though its last octets may wait to leave), gone; a client's promised stream begins half-closed. An exchange that is over with
 * unconsumed data is parked until {@code Consumed}. The codes of failures are the names of {@link
 * dev.sansio.http.HttpError.Code} as words ({@code protocol}, {@code flow-control}, {@code stream-closed}, {@code frame},
 * {@code compression}), and those of {@link dev.sansio.core.SessionFailedException}.
 *
 * <p>Specifications:
 *
 * <table>
 * <caption>What is covered</caption>
 * <tr><th>specification</th><th>subject</th><th>where</th></tr>
 * <tr><td>RFC 9113 3.4, 4.1, 4.2, 5.5</td><td>preface, frames, unknown frames</td>
 *     <td>{@code FrameReader}, {@code FrameWriter}</td></tr>
 * <tr><td>RFC 9113 4.3, 6.2, 6.10, RFC 7541</td><td>field blocks</td>
 *     <td>{@code FieldBlocks}, {@link dev.sansio.http2.hpack}</td></tr>
 * <tr><td>RFC 9113 5.1, 6.4</td><td>streams, their number, their reset</td>
 *     <td>{@code Streams}, {@code ResetStreams}, {@code Requests}</td></tr>
 * <tr><td>RFC 9113 5.2, 6.1, 6.9</td><td>flow control both ways, padding</td>
 *     <td>{@code Intake}, {@code ReceiveWindow}, {@code DataReader}, {@code Outbound}</td></tr>
 * <tr><td>RFC 9113 6.5</td><td>settings, acknowledged in time</td><td>{@code SettingsExchange}</td></tr>
 * <tr><td>RFC 9113 6.7, 6.8</td><td>PING, GOAWAY in two steps</td><td>{@code Pings}, {@code Goodbye}</td></tr>
 * <tr><td>RFC 9113 8.1 to 8.3</td><td>messages, 1xx, trailers, cookies, pseudo-header fields</td>
 *     <td>{@code HeadReader}, {@code HeadWriter}, {@code Messages}</td></tr>
 * <tr><td>RFC 9113 8.4</td><td>pushes, by a client and if wanted ({@link dev.sansio.http2.Http2Options#withPush})</td>
 *     <td>{@code ClientMessages}</td></tr>
 * <tr><td>RFC 9113 8.5, RFC 8441</td><td>CONNECT, and tunnels of protocols</td>
 *     <td>{@link dev.sansio.http.HttpTunnel}</td></tr>
 * <tr><td>RFC 9218</td><td>the field {@code Priority}, PRIORITY_UPDATE, the order of responses</td>
 *     <td>{@code PriorityUpdates}, {@code Urgencies}</td></tr>
 * <tr><td>RFC 7540 3.2</td><td>h2c after an upgrade, where a peer insists</td>
 *     <td>{@link dev.sansio.http2.Http2ServerEngine#upgraded}, {@link dev.sansio.http2.Http2ClientEngine#upgraded}</td></tr>
 * </table>
 *
 * <p>Attacks, where they end, and the tests that prove it; each bound is one of {@link dev.sansio.http2.Http2Limits}:
 *
 * <table>
 * <caption>Attacks</caption>
 * <tr><th>attack</th><th>defence</th><th>test in {@code Http2AttackTest}</th></tr>
 * <tr><td>rapid reset (CVE-2023-44487)</td><td>{@code resets}: a burst, and so many a second</td>
 *     <td>{@code rapidReset}</td></tr>
 * <tr><td>faults that make us reset (MadeYouReset, CVE-2025-8671)</td><td>{@code faults}</td>
 *     <td>{@code madeYouReset}</td></tr>
 * <tr><td>CONTINUATION without end, also without octets (2024, CVE-2026-33871)</td>
 *     <td>{@code headFrames}, {@code headOctets}, before anything is kept</td><td>{@code continuationFlood*}</td></tr>
 * <tr><td>bombs of HPACK and of crumbs of cookies (CVE-2016-6581, CVE-2026-49975)</td>
 *     <td>{@code head}, {@code fields}: decoded to the end, kept no further</td>
 *     <td>{@code hpackBomb}, {@code crumbsOfCookiesAreCountedSingly}</td></tr>
 * <tr><td>SETTINGS, PING, priorities, empty DATA, unknown and late frames (CVE-2019-9511 to 9518)</td>
 *     <td>{@code control}, {@code priorityUpdates}, {@code unknownFrame}</td><td>{@code controlFloods}</td></tr>
 * <tr><td>WINDOW_UPDATE by the thousand, by nothing, beyond 2^31 - 1</td><td>{@code windowUpdates}; errors of the stream or
 *     the connection</td><td>{@code windowUpdateFlood}, {@code Rfc9113Test.section6_9*}</td></tr>
 * <tr><td>windows that stay almost closed</td><td>{@link dev.sansio.http2.Http2Timeouts#stall}, {@code stallProgress}</td>
 *     <td>{@code windowsThatOpenBySingleOctetsAreNotWaitedFor}</td></tr>
 * <tr><td>a peer that asks and does not read</td><td>{@code unsentReplies}, {@code unsentResponses}, {@code parked}: not hungry
 *     </td><td>{@code aPeerThatReadsNothingIsNotHeard}, the law of bounds</td></tr>
 * <tr><td>settings that are traps (CVE-2026-33814); a table of compression as large as the peer likes</td>
 *     <td>each number is checked before it is used; {@code encoderTable}</td>
 *     <td>{@code settingsOutOfTheirRange}, {@code ourTableIsBoundedWhateverThePeerAllows}</td></tr>
 * <tr><td>smuggling through a downgrade</td><td>{@code HeadReader}, {@code ContentCount}; what is not valid in HTTP/1.1 is
 *     not told</td><td>{@code valuesThatCouldSplitAMessage} and the tests after it</td></tr>
 * <tr><td>slow heads, silent peers</td><td>{@link dev.sansio.http2.Http2Timeouts}</td>
 *     <td>{@code HyperH2DefectsTest}, {@code Http2ServerLawsTest}</td></tr>
 * </table>
 *
 * <p>An idle engine holds less than 2 KiB, and what is in the tables of compression: up to 4 KiB by the count of RFC 7541 in each
 * direction.
 *
 * <p>Left out: pushes by a server, which browsers have given up; the tree of priorities of RFC 7540, which RFC 9113 took away (its
 * signals are read past, and counted); ALTSVC and ORIGIN as more than unknown frames; padding of our own, whose worth depends
 * on what the application knows; an answer 431 to a head that is too large (it is reset, and {@link
 * dev.sansio.http2.Http2Event.RequestRefused} tells). A stream that the peer resets is free for another at once, also when
 * its event has not been fetched, for what happens may not depend on that; the bound is the number of resets.
 */
@NullMarked
package dev.sansio.http2;

import org.jspecify.annotations.NullMarked;
