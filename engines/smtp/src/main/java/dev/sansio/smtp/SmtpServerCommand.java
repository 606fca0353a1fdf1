package dev.sansio.smtp;

import dev.sansio.core.Secret;

/**
 * What the application at a server may say. While an event that {@link SmtpServerEvent#awaitsAnswer()} is unanswered, the
 * engine is PAUSED and reads nothing, so that answers need no address: they are for the last such event.
 */
public sealed interface SmtpServerCommand {

    /** The usual positive reply to what was asked: 220, 250, 354, 235, ... In LMTP, after a body: for all recipients left. */
    record Accept() implements SmtpServerCommand {}

    /**
     * A reply of the application's own. Positive ones accept, negative ones refuse. In LMTP, after a body, one for each
     * accepted recipient, in order. A 421 ends the session.
     *
     * @param reply text of printable characters
     */
    record Answer(Reply reply) implements SmtpServerCommand {}

    /** The next challenge of an authentication (334), in the mechanism's own bytes. */
    record Challenge(Secret challenge) implements SmtpServerCommand {}

    /** Ends the session at any time, with a 421 (RFC 5321 section 3.8). */
    record Shutdown(String text) implements SmtpServerCommand {}
}
