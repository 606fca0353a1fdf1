/**
 * HTTP on Reactor, client and server: HTTP/1.1 and HTTP/2 by negotiation, WebSocket, proxies.
 *
 * <p>{@link dev.sansio.reactive.http.HttpClient} sends {@link dev.sansio.reactive.http.HttpRequest}s; {@link
 * dev.sansio.reactive.http.HttpServer} answers {@link dev.sansio.reactive.http.HttpServerRequest}s with {@link
 * dev.sansio.reactive.http.HttpServerResponse}s. Bodies are streams of buffers in both directions. Demand is the window: what
 * nobody has requested stays with the peer, in every version; a body that is cancelled ends its exchange, and no other.
 *
 * <p>TLS, SOCKS and CONNECT are engines of this family in one stack; nothing here touches a pipeline.
 */
@NullMarked
package dev.sansio.reactive.http;

import org.jspecify.annotations.NullMarked;
