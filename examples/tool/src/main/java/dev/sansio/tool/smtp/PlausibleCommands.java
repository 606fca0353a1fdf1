package dev.sansio.tool.smtp;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.smtp.Capabilities;
import dev.sansio.smtp.MailParameters;
import dev.sansio.smtp.RcptParameters;
import dev.sansio.smtp.SmtpClientEngine;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import dev.sansio.smtp.SmtpPath;
import org.jspecify.annotations.Nullable;

/** Guesses, from the code of each reply and of those that follow, which command it answers. */
final class PlausibleCommands {

    private static final SmtpPath SOMEBODY = SmtpPath.of("somebody@example.invalid");

    private final SmtpClientEngine engine;
    private final ReplyMarks replies;
    private final boolean lmtp;

    private @Nullable Capabilities server;
    private boolean authenticating;
    private boolean inTransaction;
    private boolean bodyOwed;
    /** How many replies are due without another command. */
    private int due;

    PlausibleCommands(SmtpClientEngine engine, ReplyMarks replies, boolean lmtp) {
        this.engine = engine;
        this.replies = replies;
        this.lmtp = lmtp;
    }

    /** Learns from an event. */
    void told(SmtpEvent event) {
        if (event instanceof SmtpEvent.Ready ready) {
            server = ready.capabilities();
        } else if (event instanceof SmtpEvent.Authenticated || event instanceof SmtpEvent.AuthenticationFailed) {
            authenticating = false;
        } else if (event instanceof SmtpEvent.MailAccepted) {
            inTransaction = true;
        } else if (event instanceof SmtpEvent.BodyWanted wanted) {
            inTransaction = false;
            bodyOwed = true;
            due = lmtp ? wanted.recipients().size() - 1 : 0; // one for each of them, and the first is for the command
        } else if (event instanceof SmtpEvent.EnvelopeRejected) {
            inTransaction = false;
            due = 1; // the engine has ended the transaction by itself
        }
    }

    /** A reply is about to come: gives the command that it answers. */
    void before(int reply) {
        if (server == null || authenticating) {
            return;
        }
        if (bodyOwed) {
            bodyOwed = false;
            give(new SmtpCommand.EndOfBody());
        } else if (due > 0) {
            due--;
        } else {
            give(plausible(reply, server));
        }
    }

    private SmtpCommand plausible(int reply, Capabilities known) {
        int code = replies.code(reply);
        if (inTransaction) {
            return code == 354 ? new SmtpCommand.Data() : new SmtpCommand.Rcpt(SOMEBODY, RcptParameters.NONE);
        }
        switch (code) {
            case 220:
                return new SmtpCommand.StartTls();
            case 221:
                return new SmtpCommand.Quit();
            case 235:
            case 334:
            case 535:
                return known.authMechanisms().isEmpty() ? new SmtpCommand.Noop() : authenticate(known);
            default:
                return leadsToBody(reply)
                        ? new SmtpCommand.Mail(SOMEBODY, MailParameters.NONE)
                        : new SmtpCommand.Noop();
        }
    }

    private SmtpCommand authenticate(Capabilities known) {
        authenticating = true;
        String mechanism = known.authMechanisms().iterator().next();
        return new SmtpCommand.Authenticate(new SilentExchange(mechanism));
    }

    /** Whether the next intermediate reply is a 354, with another reply between, as MAIL and RCPT have. */
    private boolean leadsToBody(int reply) {
        int next = reply;
        while (ordinary(replies.code(next))) {
            next++;
        }
        return replies.code(next) == 354 && next - reply >= 2;
    }

    /** Whether MAIL or RCPT may be answered so. */
    private static boolean ordinary(int code) {
        boolean accepted = code / 100 == 2 && code != 220 && code != 221 && code != 235;
        return accepted || code / 100 >= 4;
    }

    private void give(SmtpCommand command) {
        try {
            engine.send(command, 0);
        } catch (CommandRejectedException notNow) {
            // The server has not offered what it now answers.
            authenticating = false;
            engine.send(new SmtpCommand.Noop(), 0);
        }
    }
}
