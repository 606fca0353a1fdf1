package dev.sansio.smtp;

import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.smtp.Awaited.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each reply means to a client (RFC 5321 section 4.3.2). */
final class ClientReplies {

    private static final int SERVICE_CLOSING = 421;

    private final SmtpClientEngine client;
    private final ClientTransactions transactions;
    private final SmtpClientConfig config;

    ClientReplies(SmtpClientEngine client, ClientTransactions transactions, SmtpClientConfig config) {
        this.client = client;
        this.transactions = transactions;
        this.config = config;
    }

    /** Takes a reply, and the command it belongs to, if any. */
    void on(Reply reply, @Nullable Awaited command) {
        if (reply.code() == SERVICE_CLOSING && (command == null || command.kind() != Kind.QUIT)) {
            client.tell(new SmtpEvent.ServiceClosing(reply)); // section 3.8: in answer to any command, or to none
            client.phaseIs(Phase.CLOSED);
        } else if (command == null) {
            unsolicited(reply);
        } else {
            on(reply, command, command.kind());
        }
    }

    private void unsolicited(Reply reply) {
        Transaction owed = transactions.bodyOwed();
        if (owed != null && !reply.isPositive() && !reply.isIntermediate()) {
            // A server that does not wait for the end of the body: there is no way to stop it but to hang up.
            owed.dead = true;
            transactions.dropBody(owed);
            client.tell(new SmtpEvent.MessageRejected(reply, owed.accepted, true));
            client.fail(new SessionFailedException("unsolicited-reply", "a reply came in the middle of a body"));
            return;
        }
        throw new SessionFailedException(
                "unsolicited-reply", "a reply came that answers nothing: " + Syntax.escaped(reply.toString()));
    }

    private void on(Reply reply, Awaited command, Kind kind) {
        if (reply.isIntermediate() && !(kind == Kind.DATA || kind == Kind.AUTH)) {
            throw unexpected(reply, kind);
        }
        switch (kind) {
            case GREETING:
                greeting(reply);
                break;
            case EHLO:
                ehlo(reply);
                break;
            case HELO:
                helo(reply);
                break;
            case STARTTLS:
                startTls(reply);
                break;
            case AUTH:
                auth(reply, command);
                break;
            case MAIL:
                mail(reply, command.owner());
                break;
            case RCPT:
                rcpt(reply, command, command.owner());
                break;
            case DATA:
                data(reply, command.owner());
                break;
            case CHUNK:
                chunk(reply, command.owner());
                break;
            case LAST_CHUNK:
            case END_OF_BODY:
                message(reply, command, command.owner());
                break;
            case QUIT:
                client.tell(new SmtpEvent.ServiceClosed(reply));
                client.phaseIs(Phase.CLOSED);
                break;
            case RSET:
            case OTHER:
                answered(reply, command);
                break;
            case EMPTY_BODY:
            case OWN_RSET:
            case BODY_GATE:
                break; // nobody asked
        }
    }

    private void greeting(Reply reply) {
        if (reply.isPositive()) {
            client.tell(new SmtpEvent.Greeted(reply));
            client.greet();
        } else {
            client.refuseService(reply);
        }
    }

    private void ehlo(Reply reply) {
        if (reply.isPositive()) {
            client.ready(Capabilities.ofEhlo(reply));
        } else if (!config.lmtp() && (reply.code() == 500 || reply.code() == 502)) {
            client.line(Awaited.of(Kind.HELO, "HELO " + config.name()));
        } else {
            client.refuseService(reply);
        }
    }

    private void helo(Reply reply) {
        if (reply.isPositive()) {
            client.ready(Capabilities.ofHelo(reply));
        } else {
            client.refuseService(reply);
        }
    }

    private void startTls(Reply reply) {
        if (reply.code() == 220) {
            client.tell(new SmtpEvent.TlsReady(reply));
            client.phaseIs(Phase.SWITCHED);
        } else if (reply.isPositive()) {
            throw unexpected(reply, Kind.STARTTLS);
        } else {
            client.startTlsRefused();
            client.tell(new SmtpEvent.TlsRefused(reply));
        }
    }

    private void auth(Reply reply, Awaited command) {
        ClientAuthentication authentication = client.authentication();
        if (reply.code() == 334) {
            if (authentication.cancelled()) {
                throw unexpected(reply, Kind.AUTH);
            }
            client.raw(authentication.answer(reply));
            client.awaiting.addFirst(command);
            return;
        }
        if (reply.isIntermediate()) {
            throw unexpected(reply, Kind.AUTH);
        }
        client.authenticationOver();
        if (!reply.isPositive()) {
            client.tell(new SmtpEvent.AuthenticationFailed(reply, authentication.reason()));
        } else if (authentication.proven()) {
            client.tell(new SmtpEvent.Authenticated(reply));
        } else {
            throw new SessionFailedException(
                    "unproven-server", "the server reports success before it has proved that it knows the secret");
        }
    }

    private void mail(Reply reply, Transaction transaction) {
        if (reply.isPositive()) {
            transaction.begun = true;
            client.tell(new SmtpEvent.MailAccepted(reply));
        } else {
            transaction.mailRefusal = reply;
            transactions.forget(transaction);
            client.tell(new SmtpEvent.MailRejected(reply));
        }
    }

    private void rcpt(Reply reply, Awaited command, Transaction transaction) {
        if (transaction.mailRefusal != null && transaction.whole) {
            return; // sent in one group with MAIL, and void like it
        }
        SmtpCommand.Rcpt rcpt = (SmtpCommand.Rcpt) command.command();
        if (rcpt == null) {
            throw new IllegalStateException("RCPT has a command");
        }
        if (reply.isPositive()) {
            transaction.accepted.add(command.index());
            client.tell(new SmtpEvent.RecipientAccepted(command.index(), rcpt.forwardPath(), reply));
        } else {
            transaction.lastRefusal = reply;
            client.tell(new SmtpEvent.RecipientRejected(command.index(), rcpt.forwardPath(), reply));
        }
    }

    private void data(Reply reply, Transaction transaction) {
        if (reply.isPositive() || (reply.isIntermediate() && reply.code() != 354)) {
            throw unexpected(reply, Kind.DATA);
        }
        Reply refusal = transaction.refusal();
        if (reply.isIntermediate() && refusal == null) {
            transactions.wantBody(transaction);
            client.tell(new SmtpEvent.BodyWanted(reply, transaction.accepted));
        } else if (reply.isIntermediate() && refusal != null) {
            emptyBody(transaction, refusal);
        } else {
            reset(transaction);
            client.tell(new SmtpEvent.EnvelopeRejected(refusal == null ? reply : refusal));
        }
    }

    /** RFC 2920 section 3.1: if DATA is accepted though no recipient was, the client sends a single dot. */
    private void emptyBody(Transaction transaction, Reply refusal) {
        if (config.lmtp()) {
            throw new SessionFailedException("unexpected-reply", "354 to DATA, and no recipient was accepted");
        }
        client.raw(".");
        client.awaiting.add(Awaited.part(Kind.EMPTY_BODY, null, transaction, 0));
        client.tell(new SmtpEvent.EnvelopeRejected(refusal));
    }

    /**
     * Called when a command comes to the head of the queue; true if there is no point in sending it.
     *
     * @param settled whether everything before it is answered
     */
    boolean hopeless(Awaited next, boolean settled) {
        Transaction transaction = next.owner();
        if (!transaction.whole || !settled || next.kind() == Kind.MAIL) {
            return false;
        }
        if (next.kind() == Kind.RCPT) {
            return transaction.mailRefusal != null;
        }
        Reply refusal = transaction.refusal();
        if (refusal != null) {
            reset(transaction);
            client.tell(new SmtpEvent.EnvelopeRejected(refusal));
            return true;
        }
        if (next.kind() == Kind.BODY_GATE) {
            transactions.wantBody(transaction);
            client.tell(new SmtpEvent.BodyWanted(null, transaction.accepted));
            return true;
        }
        return false;
    }

    private void chunk(Reply reply, Transaction transaction) {
        if (transaction.dead) {
            return;
        }
        if (!reply.isPositive()) {
            refuseChunk(reply, transaction);
        } else if (!transaction.whole) {
            client.tell(new SmtpEvent.ChunkAccepted(reply));
        }
    }

    /** RFC 3030 section 2: after a refused BDAT the transaction is undefined, and RSET is due. */
    private void refuseChunk(Reply reply, Transaction transaction) {
        transaction.dead = true;
        transactions.dropBody(transaction);
        reset(transaction);
        client.tell(new SmtpEvent.MessageRejected(reply, transaction.accepted, true));
    }

    private void message(Reply reply, Awaited command, Transaction transaction) {
        if (transaction.dead) {
            return;
        }
        boolean each = config.lmtp();
        List<Integer> recipients = each ? List.of(transaction.accepted.get(command.index())) : transaction.accepted;
        boolean last = !each || command.index() == transaction.accepted.size() - 1;
        if (reply.isPositive()) {
            client.tell(new SmtpEvent.MessageAccepted(reply, recipients, last));
        } else {
            if (command.kind() == Kind.LAST_CHUNK && last) {
                reset(transaction); // RFC 3030 section 2
            }
            client.tell(new SmtpEvent.MessageRejected(reply, recipients, last));
        }
    }

    private void answered(Reply reply, Awaited command) {
        if (command.command() == null) {
            throw new IllegalStateException(command.kind() + " has a command");
        }
        client.tell(new SmtpEvent.Answered(command.command(), reply));
    }

    /** Clears a transaction that did not come to its end, before anything else is sent. */
    private void reset(Transaction transaction) {
        if (transaction.begun) {
            client.unsent.addFirst(Awaited.of(Kind.OWN_RSET, "RSET"));
        }
    }

    private static SessionFailedException unexpected(Reply reply, Kind kind) {
        return new SessionFailedException("unexpected-reply", reply.code() + " does not answer " + kind);
    }
}
