package dev.sansio.smtp;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import dev.sansio.core.Outbox;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.smtp.Awaited.Kind;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * A client of SMTP (RFC 5321) or LMTP (RFC 2033).
 *
 * <p>It awaits the greeting and says EHLO by itself, HELO if the server does not know that; commands are taken from
 * {@link SmtpEvent.Ready} on. What it then does is in {@link SmtpCommand}, what comes back in {@link SmtpEvent}.
 *
 * <p>Two queues are all of its state but for the transactions: commands that were not sent, and those on the wire, each
 * with what to do when its reply comes. Replies carry no name, so their order is everything: a reply that nothing awaits, or
 * of a kind that the command cannot have, fails the session.
 *
 * <p>An idle client holds less than 11 KiB, most of it replies that its server has repeated; there are eight at most.
 */
public final class SmtpClientEngine extends SingleChannelEngine<SmtpCommand, SmtpEvent> {

    private final SmtpClientConfig config;
    private final boolean secured;
    private final boolean greets;
    private final Patience patience;
    private final ReplyReader replies;
    private final ClientTransactions transactions;
    private final ClientReplies handlers;

    final ArrayDeque<Awaited> unsent = new ArrayDeque<>();
    final ArrayDeque<Awaited> awaiting = new ArrayDeque<>();

    /** Whether the server takes commands in groups; unknown, and so false, until Ready. */
    private boolean pipelining;

    private @Nullable ClientCommands checks;

    /** STARTTLS or QUIT was given: nothing may follow. */
    private @Nullable String last;

    private @Nullable ClientAuthentication authentication;
    private boolean told;
    /** A failure is on its way: nothing more is read. */
    private boolean ending;

    /** A client on a connection without TLS. */
    public SmtpClientEngine(SmtpClientConfig config) {
        this(config, false, true);
    }

    private SmtpClientEngine(SmtpClientConfig config, boolean secured, boolean greeted) {
        super(Phase.OPENING);
        this.config = config;
        this.secured = secured;
        this.greets = greeted;
        this.patience = new Patience(config.timeouts());
        this.replies = new ReplyReader(
                config.reading(), config.limits().replyLine(), config.limits().replyLines());
        this.transactions = new ClientTransactions(this, config);
        this.handlers = new ClientReplies(this, transactions, config);
    }

    /** A client on a connection that is TLS from its beginning (RFC 8314): the server greets. */
    public static SmtpClientEngine implicitTls(SmtpClientConfig config) {
        return new SmtpClientEngine(config, true, true);
    }

    /** A client on TLS that STARTTLS began (RFC 3207): the server does not greet again, and nothing is known of it. */
    public static SmtpClientEngine afterStartTls(SmtpClientConfig config) {
        return new SmtpClientEngine(config, true, false);
    }

    @Override
    protected void start() {
        if (greets) {
            awaiting.add(new Awaited(Kind.GREETING, null, null, null, 0));
        } else {
            greet();
        }
        expect();
    }

    void greet() {
        line(Awaited.of(Kind.EHLO, (config.lmtp() ? "LHLO " : "EHLO ") + config.name()));
    }

    // --- commands ---

    @Override
    protected void accept(SmtpCommand command) {
        if (command instanceof SmtpCommand.Body part) {
            transactions.body(part.bytes());
        } else if (command instanceof SmtpCommand.EndOfBody) {
            transactions.endOfBody();
        } else if (last != null) {
            throw new CommandRejectedException(last + " was given, and nothing may follow it");
        } else if (command instanceof SmtpCommand.Quit) {
            last = "QUIT";
            unsent.add(Awaited.of(Kind.QUIT, "QUIT"));
        } else {
            ClientCommands ready = checks;
            if (ready == null) {
                throw new CommandRejectedException("not before Ready");
            }
            queue(command, ready);
        }
        pump();
        expect();
    }

    private void queue(SmtpCommand command, ClientCommands ready) {
        if (command instanceof SmtpCommand.Envelope envelope) {
            transactions.envelope(envelope, ready);
        } else if (command instanceof SmtpCommand.Mail mail) {
            transactions.mail(mail, ready);
        } else if (command instanceof SmtpCommand.Rcpt rcpt) {
            transactions.rcpt(rcpt, ready);
        } else if (command instanceof SmtpCommand.Data) {
            transactions.data();
        } else if (command instanceof SmtpCommand.Bdat bdat) {
            transactions.bdat(bdat, ready);
        } else if (command instanceof SmtpCommand.StartTls) {
            ready.checkStartTls();
            transactions.requireNone("STARTTLS");
            room(1);
            last = "STARTTLS";
            unsent.add(Awaited.of(Kind.STARTTLS, "STARTTLS"));
        } else if (command instanceof SmtpCommand.Authenticate authenticate) {
            ready.check(authenticate);
            transactions.requireNone("AUTH");
            room(1);
            unsent.add(new Awaited(Kind.AUTH, null, command, null, 0));
        } else {
            simple(command, ready);
        }
    }

    private void simple(SmtpCommand command, ClientCommands ready) {
        room(1);
        Kind kind = Kind.OTHER;
        String line;
        if (command instanceof SmtpCommand.Vrfy vrfy) {
            line = ready.naming("VRFY", vrfy.name());
        } else if (command instanceof SmtpCommand.Expn expn) {
            line = ready.naming("EXPN", expn.list());
        } else if (command instanceof SmtpCommand.Help help) {
            line = ready.plain("HELP", help.topic());
        } else if (command instanceof SmtpCommand.Etrn etrn) {
            line = ready.plain("ETRN", etrn.node());
        } else if (command instanceof SmtpCommand.Other other) {
            line = ready.other(other.verb(), other.argument());
        } else if (command instanceof SmtpCommand.Rset) {
            transactions.reset();
            kind = Kind.RSET;
            line = "RSET";
        } else {
            line = "NOOP";
        }
        unsent.add(new Awaited(kind, line, command, null, 0));
    }

    // --- the queue ---

    void room(int commands) {
        Limit limit = config.limits().pipelinedCommands();
        if (!limit.admits((long) unsent.size() + awaiting.size() + commands)) {
            throw new CommandRejectedException(limit.name() + " is " + limit.value());
        }
    }

    /** Sends what may be sent: a group where the server takes groups, otherwise one command. */
    void pump() {
        while (!unsent.isEmpty() && mayBeNext(unsent.element())) {
            write(unsent.remove());
        }
    }

    private boolean mayBeNext(Awaited next) {
        Awaited newest = awaiting.peekLast();
        return !transactions.bodyIsOwed()
                && (newest == null || (pipelining && newest.kind().groups && next.kind() != Kind.BODY_GATE));
    }

    boolean pipelining() {
        return pipelining;
    }

    private void write(Awaited next) {
        if (next.kind() == Kind.AUTH) {
            authenticate(next);
        } else if (next.transaction() == null || !handlers.hopeless(next, awaiting.isEmpty())) {
            line(next);
        }
    }

    private void authenticate(Awaited next) {
        SmtpCommand.Authenticate command = (SmtpCommand.Authenticate) next.command();
        if (command == null) {
            throw new IllegalStateException("AUTH has a command");
        }
        ClientAuthentication begun = new ClientAuthentication(command.exchange());
        String line = begun.command(config.limits().commandLine().value());
        if (line == null) {
            tell(new SmtpEvent.AuthenticationFailed(null, begun.reason()));
        } else {
            authentication = begun;
            line(new Awaited(Kind.AUTH, line, null, null, 0));
        }
    }

    void line(Awaited next) {
        String line = next.line();
        if (line != null) {
            out.utf8(line).ascii("\r\n");
        }
        awaiting.add(next);
    }

    /** The patience for the oldest unanswered command, counted from now. */
    private void expect() {
        Awaited oldest = awaiting.peek();
        allowSilence(oldest == null ? 0 : patience.of(oldest.kind()));
    }

    // --- replies ---

    @Override
    protected @Nullable SmtpEvent parse() {
        told = false;
        if (ending) {
            return null;
        }
        do {
            Awaited oldest = awaiting.peek();
            Kind kind = oldest == null ? null : oldest.kind();
            boolean plain = kind == Kind.GREETING || kind == Kind.EHLO || kind == Kind.HELO;
            Limit longer = kind == Kind.AUTH ? config.limits().authLine() : null;
            Reply reply = replies.next(in, longer, !plain);
            if (reply == null) {
                return null;
            }
            handlers.on(reply, awaiting.poll());
            if (ending || !phase().readable()) {
                return null;
            }
            pump();
            expect();
        } while (!told);
        return null;
    }

    @Override
    protected void ended() {
        Awaited oldest = awaiting.peek();
        if (in.isEmpty() && !replies.begun() && oldest != null && oldest.kind() == Kind.QUIT) {
            enter(Phase.CLOSED); // the answer to QUIT is a courtesy
            return;
        }
        throw truncated("the server closed the connection while "
                + (oldest == null ? "nothing" : "the reply to " + oldest.kind()) + " was awaited");
    }

    // --- what the handlers of replies change ---

    void tell(SmtpEvent event) {
        told = true;
        emit(event);
    }

    void ready(Capabilities capabilities) {
        pipelining = capabilities.pipelining();
        checks = new ClientCommands(config, capabilities, secured);
        enter(Phase.OPEN);
        tell(new SmtpEvent.Ready(capabilities));
    }

    void refuseService(Reply reply) {
        tell(new SmtpEvent.ServiceRefused(reply));
        last = "QUIT";
        unsent.clear();
        line(Awaited.of(Kind.QUIT, "QUIT"));
    }

    void phaseIs(Phase next) {
        enter(next);
    }

    void startTlsRefused() {
        last = null;
    }

    ClientAuthentication authentication() {
        if (authentication == null) {
            throw new IllegalStateException("AUTH is under way");
        }
        return authentication;
    }

    void authenticationOver() {
        authentication = null;
    }

    Outbox output() {
        return out;
    }

    void raw(String line) {
        out.ascii(line).ascii("\r\n");
    }

    void fail(SessionFailedException failure) {
        ending = true;
        doom(failure);
    }
}
