/**
 * OAuth on Reactor: a client whose tokens are {@code Mono}s, a source of tokens for other clients, and an authorization server to
 * embed.
 *
 * <p>The protocol is in {@code dev.sansio.oauth}: nothing here knows what a token response looks like. A client runs one engine, so
 * that a token is renewed once for however many wait for it. Everything is thread-safe and cold: a call is made for each
 * subscription, and withdrawn when that is cancelled.
 */
@NullMarked
package dev.sansio.reactive.oauth;

import org.jspecify.annotations.NullMarked;
