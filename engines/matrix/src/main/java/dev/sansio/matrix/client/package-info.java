/**
 * The client's side of the client-server API, carried by HTTP: {@link dev.sansio.matrix.client.MatrixEngine}.
 *
 * <p>Serves one caller at a time. Put it on an engine of HTTP with {@code Layers.on}; on one connection of HTTP/1.1 put an {@code
 * InTurn} between, and mind that a message then waits for the end of a long poll: HTTP/2, or a second connection, is better.
 *
 * <p>Covered: every operation of version 1.19, typed; login with password or token, the values of single sign-on, and of login
 * through OAuth 2.0; refresh, once for all calls that need it, the new token kept before it is used; soft logout; messages in
 * order, repeated under one transaction identifier; sync as a state machine that goes on from what was stored; media as streams.
 *
 * <p>Defended against: tokens in addresses and in what {@code toString} shows, and with requests to another host after a redirect;
 * responses, events, strings and nesting without end; responses that are not what the specification says; a retry advice of
 * centuries; refreshes without end.
 *
 * <p>Left out: the flow of OAuth 2.0 itself, which {@code dev.sansio.oauth} has, as a filter below this layer that adds the token;
 * other origins than the homeserver's own, for one connection leads to one: where a redirect leads elsewhere, the event says so;
 * sliding sync, whose text is not yet part of the specification, but whose dialect fits.
 */
@NullMarked
package dev.sansio.matrix.client;

import org.jspecify.annotations.NullMarked;
