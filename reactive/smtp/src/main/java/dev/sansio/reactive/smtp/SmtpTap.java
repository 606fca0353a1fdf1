package dev.sansio.reactive.smtp;

import dev.sansio.core.Tap;

/**
 * Who looks on at the connections of a client or a server.
 *
 * @param wire told of the bytes on the wire, and of all commands and events
 * @param plain told of the bytes of SMTP itself, before TLS and within it
 * @param <C> the engine's commands
 * @param <E> the engine's events
 */
public record SmtpTap<C, E>(Tap.Listener<C, E> wire, Tap.Listener<C, E> plain) {}
