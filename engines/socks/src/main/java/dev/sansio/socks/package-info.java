/**
 * SOCKS 4, 4A and 5 as engines, in both roles.
 *
 * <p>{@link dev.sansio.socks.SocksClientEngine} and {@link dev.sansio.socks.SocksServerEngine} speak the handshake, and leave
 * the connection to whatever follows: they are the first half of a {@link dev.sansio.core.Switch}.
 * {@link dev.sansio.socks.SocksTunnel} is for those who have octets to pass on and no further engine;
 * {@link dev.sansio.socks.SocksUdpEngine} is either end of a UDP association, and {@link dev.sansio.socks.SocksDatagram} its
 * header alone.
 *
 * <p>Threading: an engine serves one caller at a time and keeps no thread, lock or clock.
 *
 * <p>States of a client, each with what it awaits; at a server the application's answers are awaited PAUSED:
 *
 * <pre>
 *            .-- USERNAME/PASSWORD: status --.
 * method ----+-- none ----------------------+-- reply --+-- CONNECT ------------------ SWITCHED
 * (5 only)   '-- GSSAPI, others: exchange --'           +-- BIND: second reply (OPEN) - SWITCHED
 *                (PAUSED, when it is the                +-- UDP ASSOCIATE: end (OPEN) - CLOSED
 *                application's turn)                    '-- RESOLVE ------------------ CLOSED
 * </pre>
 *
 * A refusal is an event, and then CLOSED; whatever breaks the protocol is FAILED, with a code of
 * {@link dev.sansio.socks.SocksFailure}. A server answers before it ends, unless the peer speaks another protocol.
 *
 * <table>
 * <caption>What is covered</caption>
 * <tr><th>specification</th><th>subject</th><th>where</th></tr>
 * <tr><td>RFC 1928 3 to 6</td><td>methods, requests, addresses, replies; CONNECT, BIND, UDP ASSOCIATE</td><td>both
 *     engines</td></tr>
 * <tr><td>RFC 1928 7</td><td>datagrams, fragments</td><td>{@link dev.sansio.socks.SocksUdpEngine}</td></tr>
 * <tr><td>RFC 1929</td><td>user name and password</td><td>both engines</td></tr>
 * <tr><td>RFC 1961 3, 4</td><td>GSSAPI: messages and their framing; the tokens are the application's</td>
 *     <td>{@link dev.sansio.socks.SocksMethodCommand}, {@link dev.sansio.socks.SocksMethodEvent}</td></tr>
 * <tr><td>methods 3 to 0xFE</td><td>octets that the application writes and reads</td><td>the same</td></tr>
 * <tr><td>memos of SOCKS 4 and 4A</td><td>CONNECT and BIND, user id, names</td><td>both engines</td></tr>
 * <tr><td>Tor's extensions</td><td>RESOLVE, RESOLVE_PTR, replies 0xF0 to 0xF7</td>
 *     <td>{@link dev.sansio.socks.SocksCmd}, {@link dev.sansio.socks.SocksReply}</td></tr>
 * </table>
 *
 * <table>
 * <caption>Attacks and faults</caption>
 * <tr><th>what</th><th>defence</th><th>test</th></tr>
 * <tr><td>octets glued to the handshake get lost, or are read as part of it</td><td>they stay unread, for the successor</td>
 *     <td>{@code bytesBehindTheLastReplyAreKeptForTheSuccessor}, {@code earlyDataOfTheClientIsKeptForTheDestination}</td></tr>
 * <tr><td>a name leaks to the resolver of the client</td><td>nothing here looks names up</td>
 *     <td>{@code nameIsSentAsItIsAndNeverLookedUp}, {@code SocksPurityTest}</td></tr>
 * <tr><td>a proxy made to reach what is private (SSRF), in disguise</td>
 *     <td>{@link dev.sansio.socks.SocksAddress#scope()} of the request, for the application's rules</td>
 *     <td>{@code scopeSeesThroughDisguises}</td></tr>
 * <tr><td>an open proxy by accident; SOCKS 4 past the authentication</td><td>no config without a word about it;
 *     such a config is rejected</td><td>{@code configThatLetsSocks4PastTheAuthenticationIsRefused}</td></tr>
 * <tr><td>a password guessed by time, or logged</td><td>{@link dev.sansio.core.Secret}</td>
 *     <td>{@code passwordIsComparedAsASecretAndNeverShown}</td></tr>
 * <tr><td>a proxy chooses a method that was not offered</td><td>the session fails</td><td>{@code brokenAnswersFail}</td></tr>
 * <tr><td>line ends, NUL in names</td><td>they are no names</td><td>{@code brokenRequestsAreAnsweredBeforeTheFailure},
 *     {@code namesCannotBreakTheWireOrALog}</td></tr>
 * <tr><td>texts without end, clients that trickle</td><td>{@link dev.sansio.socks.SocksLimits}</td>
 *     <td>{@code limit*}, {@code clientThatTricklesDoesNotKeepTheServer}, the law of bounds</td></tr>
 * <tr><td>strangers use the UDP relay, or it floods somebody</td><td>it hears its client only, and sends nothing before it was
 *     sent something</td><td>{@code datagramsOfOthersAreDropped}, {@code clientThatSentNothingIsSentNothing}</td></tr>
 * <tr><td>fragments that are never completed</td><td>dropped by default; else bounded in octets and time</td>
 *     <td>{@code fragmentsAreDroppedByDefault}, {@code fragmentsThatAreNotCompletedInTimeAreAbandoned}</td></tr>
 * </table>
 *
 * <p>Left out: the protection of each message by GSSAPI (RFC 1961 section 5), because it needs a live security context for every
 * octet of the tunnel, which is impure and lives at the application; what follows the method is sent as it is, which is the
 * level that proxies call clear, and TLS in the tunnel protects more. CHAP and other methods assigned by IANA (the application
 * can speak them); SOCKS 6, which expired as a draft; identd, which SOCKS 4 asks beside the connection. A server that is
 * PAUSED for the application's answer does not see the end of its client: whoever connects slowly sets itself a limit.
 */
@NullMarked
package dev.sansio.socks;

import org.jspecify.annotations.NullMarked;
