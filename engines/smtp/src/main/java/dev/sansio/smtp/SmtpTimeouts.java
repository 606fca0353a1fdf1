package dev.sansio.smtp;

import java.time.Duration;

/**
 * How long to wait for the peer (RFC 5321 section 4.5.3.2). Zero means for ever.
 *
 * @param greeting the client, for the initial 220
 * @param mail the client, for the reply to MAIL
 * @param rcpt the client, for the reply to RCPT
 * @param dataInitiation the client, for the 354
 * @param dataBlock whoever writes the engine's output to the network, for one block of a body to be taken; an engine cannot
 *     see that, its driver can
 * @param dataTermination the client, for the reply to the end of a body
 * @param otherCommand the client, for the reply to any other command
 * @param server the server, for the next command or the next part of one
 */
public record SmtpTimeouts(
        Duration greeting,
        Duration mail,
        Duration rcpt,
        Duration dataInitiation,
        Duration dataBlock,
        Duration dataTermination,
        Duration otherCommand,
        Duration server) {

    /** The values of the specification. */
    public static final SmtpTimeouts DEFAULTS = new SmtpTimeouts(
            Duration.ofMinutes(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(2),
            Duration.ofMinutes(3),
            Duration.ofMinutes(10),
            Duration.ofMinutes(5),
            Duration.ofMinutes(5));

    /** The same time for everything. */
    public static SmtpTimeouts all(Duration time) {
        return new SmtpTimeouts(time, time, time, time, time, time, time, time);
    }
}
