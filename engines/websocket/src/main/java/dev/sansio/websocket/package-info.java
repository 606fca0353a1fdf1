/**
 * WebSocket (RFC 6455) with permessage-deflate (RFC 7692), in both roles, on HTTP of any version.
 *
 * <p>{@link dev.sansio.websocket.WebSocketEngine} is a connection after its opening handshake: it takes
 * {@link dev.sansio.websocket.WebSocketCommand}s, tells {@link dev.sansio.websocket.WebSocketEvent}s, and stands on a TCP stream
 * or on a {@link dev.sansio.http.HttpTunnel}. {@link dev.sansio.websocket.ClientHandshake} and
 * {@link dev.sansio.websocket.ServerHandshake} are the opening handshake as values, for whoever drives HTTP anyway.
 * {@link dev.sansio.websocket.WebSockets} puts both together: one engine for a whole connection.
 *
 * <p>Threading: an engine serves one caller at a time and keeps no thread, lock or clock.
 *
 * <p>Messages are told in parts as they arrive, and text in whole characters, so that nothing is held; or each as one event, if
 * {@link dev.sansio.websocket.WebSocketConfig#wholeMessages} says so. A server unmasks what it receives in place.
 *
 * <p>Memory: an idle engine holds less than 1.5 KiB. Compression uses memory outside of the heap and 16 KiB inside of it from the
 * first compressed message until {@link dev.sansio.websocket.WebSocketTimeouts#compression} after the last; what remains is the
 * window of a decompressor whose peer takes its context over, at most 32 KiB. An engine that ended, failed or lost its carrier
 * holds nothing of this.
 *
 * <p>Specifications:
 *
 * <table>
 * <caption>What is covered</caption>
 * <tr><th>specification</th><th>subject</th><th>where</th></tr>
 * <tr><td>RFC 6455 section 4</td><td>opening handshake</td><td>{@link dev.sansio.websocket.ClientHandshake},
 *     {@link dev.sansio.websocket.ServerHandshake}</td></tr>
 * <tr><td>RFC 6455 section 5</td><td>frames, masking, fragments, control frames</td>
 *     <td>{@link dev.sansio.websocket.WebSocketEngine}</td></tr>
 * <tr><td>RFC 6455 section 7</td><td>closing handshake, codes</td><td>{@link dev.sansio.websocket.CloseCode},
 *     {@link dev.sansio.websocket.WebSocketFailure}</td></tr>
 * <tr><td>RFC 6455 section 8</td><td>UTF-8</td><td>checked octet by octet</td></tr>
 * <tr><td>RFC 7692 section 7</td><td>permessage-deflate, its parameters all</td>
 *     <td>{@link dev.sansio.websocket.PerMessageDeflate}</td></tr>
 * <tr><td>RFC 8441, 9220</td><td>extended CONNECT in HTTP/2 and HTTP/3</td><td>the handshakes, by their version;
 *     {@code LayeredTest} has both versions on TLS behind SOCKS</td></tr>
 * </table>
 *
 * <p>Attacks, where they end, and the tests that prove it:
 *
 * <table>
 * <caption>Attacks</caption>
 * <tr><th>attack</th><th>defence</th><th>test</th></tr>
 * <tr><td>a message that inflates without end</td><td>size and ratio, held against each piece that is inflated; Close 1009</td>
 *     <td>{@code DeflateTest.bomb*}</td></tr>
 * <tr><td>a compressed message of many streams, each of which costs a window</td><td>64 of them</td>
 *     <td>{@code DeflateTest.streamsWithoutEndInOneMessageAreRefused}</td></tr>
 * <tr><td>endless frames, messages, fragments, empty fragments, control frames</td>
 *     <td>{@link dev.sansio.websocket.WebSocketLimits}, at the header and before anything is kept</td>
 *     <td>{@code AbuseTest}, the law of bounds</td></tr>
 * <tr><td>Pings of a peer that reads no Pong</td><td>only the newest is answered beyond a limit</td>
 *     <td>{@code AbuseTest.toAPeer*}</td></tr>
 * <tr><td>text to be understood differently by another</td><td>the first impossible octet of UTF-8 ends the session</td>
 *     <td>{@code TextTest}</td></tr>
 * <tr><td>a proxy made to take frames for requests</td><td>a fresh masking key for each frame, from the surroundings</td>
 *     <td>{@code AbuseTest.maskingKeys*}</td></tr>
 * <tr><td>a server that only repeats what it is told, or accepts what was not offered</td>
 *     <td>{@link dev.sansio.websocket.ClientHandshake#check}</td><td>{@code HandshakeTest}, {@code NegotiationTest}</td></tr>
 * <tr><td>pages of strangers in a browser</td><td>{@link dev.sansio.websocket.ServerHandshake#origin} is for the application to
 *     judge, before anything is accepted</td><td>{@code WebSocketsTest}</td></tr>
 * <tr><td>secrets betrayed by how well they compress</td><td>each message may be sent uncompressed</td>
 *     <td>{@code DeflateTest.secrets*}</td></tr>
 * <tr><td>a server that takes extended CONNECT for a tunnel to somewhere</td><td>HTTP/2 asks only once the server has said
 *     that it knows it</td><td>{@code ExtendedConnectTest}</td></tr>
 * <tr><td>frames behind a request that was not accepted</td><td>they stay with HTTP, which has its own limits</td>
 *     <td>{@code WebSocketsTest}</td></tr>
 * </table>
 *
 * <p>Left out: other extensions, since none is registered that anybody speaks; the older drafts of the protocol; proxies and
 * redirects, which are for whoever opens connections; the content of a refusal, which ends the connection: whoever wants to
 * read it drives HTTP, and takes the handshake as values. zlib as the JDK has it compresses with a window of 32 KiB only: a smaller
 * one that the peer asks for is honoured by forgetting everything each time it is full, which compresses less well.
 */
@NullMarked
package dev.sansio.websocket;

import org.jspecify.annotations.NullMarked;
