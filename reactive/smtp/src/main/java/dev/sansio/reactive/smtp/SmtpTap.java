package dev.sansio.reactive.smtp;

import dev.sansio.core.Tap;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;

/**
 * Who looks on at a client's connections.
 *
 * @param wire told of the bytes on the wire, and of all commands and events
 * @param plain told of the bytes of SMTP itself, before TLS and within it
 */
public record SmtpTap(Tap.Listener<SmtpCommand, SmtpEvent> wire, Tap.Listener<SmtpCommand, SmtpEvent> plain) {}
