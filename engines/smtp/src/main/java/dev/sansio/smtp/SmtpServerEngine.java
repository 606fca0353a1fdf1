package dev.sansio.smtp;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.core.TokenBucket;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A server of SMTP (RFC 5321) or LMTP (RFC 2033).
 *
 * <p>Every event that {@link SmtpServerEvent#awaitsAnswer()} pauses the engine until the application has answered it; pipelined
 * commands wait meanwhile, and are answered in their order. Everything that needs no decision of the application is
 * answered by the engine: order (503), syntax (500, 501, 555), size (552), NOOP, RSET, HELP and QUIT.
 *
 * <p>The smallest server is a loop: for each event that awaits an answer, send {@link SmtpServerCommand.Accept}.
 */
public final class SmtpServerEngine extends SingleChannelEngine<SmtpServerCommand, SmtpServerEvent> {

    private static final int SERVICE_CLOSING = 421;

    final SmtpServerConfig config;
    final boolean secured;
    final ServerState state = new ServerState();

    private final boolean greets;
    private final ReplyWriter replies;
    private final CommandReader lines = new CommandReader();
    private final ServerGreeting greeting;
    private final ServerCommands commands;
    private final ServerBody body;
    private final TokenBucket badCommands;

    private final long patience;
    private final long longestCommand;
    /** AUTH with its initial response may be as long as the line of an exchange (RFC 4954 section 4). */
    private final long longestLine;

    private int failedAuthentications;
    private @Nullable Pending pending;
    /** A Challenge was sent: the next line is no command. */
    private boolean responseDue;
    /** In LMTP, how many answers a body is still owed. */
    private int answersOwed;

    private long greetingDue = NEVER;
    private boolean early;
    private boolean told;
    /** A failure is on its way: nothing more is read. */
    private boolean ending;

    /** A server on a connection without TLS. */
    public SmtpServerEngine(SmtpServerConfig config) {
        this(config, false, true);
    }

    private SmtpServerEngine(SmtpServerConfig config, boolean secured, boolean greets) {
        super(Phase.OPENING);
        this.config = config;
        this.secured = secured;
        this.greets = greets;
        boolean statuses = config.extensions().contains(SmtpExtension.ENHANCEDSTATUSCODES);
        this.replies =
                new ReplyWriter(out, statuses, config.limits().replyLine().value());
        this.badCommands =
                new TokenBucket(Math.max(1, config.limits().badCommands().value()), 0);
        this.patience = config.timeouts().server().toNanos();
        this.longestCommand = config.limits().longestCommand();
        this.longestLine = config.mechanisms().isEmpty()
                ? longestCommand
                : Math.max(longestCommand, config.limits().authLine().value());
        this.greeting = new ServerGreeting(config, secured);
        this.commands = new ServerCommands(this);
        this.body = new ServerBody(this);
    }

    /** A server on a connection that is TLS from its beginning (RFC 8314). */
    public static SmtpServerEngine implicitTls(SmtpServerConfig config) {
        return new SmtpServerEngine(config, true, true);
    }

    /** A server on TLS that STARTTLS began (RFC 3207): it does not greet again, and has forgotten everything. */
    public static SmtpServerEngine afterStartTls(SmtpServerConfig config) {
        return new SmtpServerEngine(config, true, false);
    }

    @Override
    protected void start() {
        if (!greets) {
            enter(Phase.OPEN);
            awaitInput();
        } else if (config.greetingDelay().isZero()) {
            ask(new SmtpServerEvent.Connected(), Pending.CONNECT);
        } else {
            greetingDue = now() + config.greetingDelay().toNanos();
        }
    }

    @Override
    protected long timers() {
        return greetingDue;
    }

    @Override
    protected void due() {
        greetingDue = NEVER;
        ask(new SmtpServerEvent.Connected(), Pending.CONNECT);
    }

    private void awaitInput() {
        allowSilence(patience);
    }

    // --- answers ---

    @Override
    protected void accept(SmtpServerCommand command) {
        if (command instanceof SmtpServerCommand.Shutdown shutdown) {
            Reply reply = shutdown(shutdown.text());
            replies.check(reply);
            replies.write(reply);
            enter(Phase.CLOSED);
            return;
        }
        Pending asked = pending;
        if (asked == null) {
            throw new CommandRejectedException("nothing awaits an answer");
        }
        if (command instanceof SmtpServerCommand.Challenge challenge) {
            challenge(challenge, asked);
        } else if (command instanceof SmtpServerCommand.Accept) {
            acceptAsked(asked);
        } else if (command instanceof SmtpServerCommand.Answer given) {
            Reply reply = given.reply();
            check(reply, asked);
            answer(reply, asked);
        }
        if (pending == null && phase() == Phase.PAUSED) {
            enter(Phase.OPEN);
            awaitInput();
        }
    }

    private static Reply shutdown(String text) {
        return Reply.of(SERVICE_CLOSING, "4.3.2", text);
    }

    private void acceptAsked(Pending asked) {
        Prepared usual = ServerReplies.usual(asked);
        Prepared reply = usual != null ? usual : greeting.introduction(asked, commands.extendedHello());
        for (int i = asked == Pending.MESSAGE ? answersOwed : 1; i > 0; i--) {
            write(reply);
            answered(reply.reply, asked);
        }
    }

    private void check(Reply reply, Pending asked) {
        replies.check(reply);
        boolean fits = asked == Pending.DATA ? reply.code() == 354 || !reply.isPositive() : !reply.isIntermediate();
        if (!fits || (asked == Pending.DATA && reply.isIntermediate() && reply.code() != 354)) {
            throw new CommandRejectedException(reply.code() + " does not answer " + asked);
        }
    }

    private void answer(Reply reply, Pending asked) {
        write(reply);
        answered(reply, asked);
    }

    private void answered(Reply reply, Pending asked) {
        if (reply.code() == SERVICE_CLOSING) {
            pending = null;
            enter(Phase.CLOSED);
            return;
        }
        boolean accepted = reply.isPositive() || reply.isIntermediate();
        if (asked == Pending.MESSAGE) {
            answersOwed--;
            if (accepted) {
                badCommands.give(1);
            }
            if (answersOwed > 0) {
                return;
            }
            state.clearTransaction();
        }
        pending = null;
        switch (asked) {
            case CONNECT:
                state.refused = !accepted;
                break;
            case AUTH:
                authenticationEnded(accepted);
                break;
            case DATA:
                if (accepted) {
                    body.data();
                }
                break;
            default:
                commands.answered(asked, accepted);
                break;
        }
    }

    private void challenge(SmtpServerCommand.Challenge command, Pending asked) {
        if (asked != Pending.AUTH) {
            throw new CommandRejectedException("a challenge does not answer " + asked);
        }
        String text = Base64.getEncoder().encodeToString(command.challenge().reveal());
        if (!config.limits().authLine().admits(text.length() + 6L)) {
            throw new CommandRejectedException(config.limits().authLine().name() + " is "
                    + config.limits().authLine().value());
        }
        out.ascii("334 ").ascii(text).ascii("\r\n");
        responseDue = true;
        pending = null;
    }

    private void authenticationEnded(boolean accepted) {
        state.authenticated = accepted;
        if (!accepted) {
            authenticationFailed();
        }
    }

    private void authenticationFailed() {
        failedAuthentications++;
        Limit limit = config.limits().failedAuthentications();
        if (!limit.admits(failedAuthentications)) {
            end(limit.exceeded());
        }
    }

    // --- input ---

    @Override
    protected @Nullable SmtpServerEvent parse() {
        if (greetingDue != NEVER) {
            if (in.isEmpty() || early) {
                return null;
            }
            early = true;
            return new SmtpServerEvent.EarlyInputReceived();
        }
        told = false;
        while (!told && !ending && phase().readable()) {
            boolean more = body.expected() ? body.read(in) : command();
            if (!more) {
                break;
            }
        }
        return null;
    }

    /** Reads a command, or a response to a challenge; false if there is none yet. */
    private boolean command() {
        long longest = responseDue ? config.limits().authLine().value() : longestLine;
        switch (lines.next(in, longest)) {
            case PARTIAL:
                return false;
            case TOO_LONG:
                refuse("", ServerReplies.LINE_TOO_LONG);
                if (responseDue) {
                    responseDue = false;
                    authenticationFailed();
                }
                break;
            case LINE:
                line();
                break;
        }
        awaitInput();
        return true;
    }

    private void line() {
        if (lines.bare) {
            tell(new SmtpServerEvent.BareLineEndReceived());
            if (config.bareLineEnds() == BareLineEnds.REJECT) {
                throw bareLineEnd();
            }
        }
        if (responseDue) {
            responseDue = false;
            response(lines.text());
        } else if (lines.to - lines.from + 2L > longestCommand
                && Verbs.code(lines.array, lines.from, lines.to) != Verbs.AUTH) {
            refuse("", ServerReplies.LINE_TOO_LONG);
        } else {
            commands.on(lines);
        }
    }

    /**
     * A line that answers a challenge. One that gives the exchange up counts as a failure, because the challenge may have told
     * already whether a guess was right (SCRAM's last one does).
     */
    private void response(String line) {
        if (line.equals("*")) {
            write(ServerReplies.AUTH_CANCELLED);
            tell(new SmtpServerEvent.AuthCancelled());
            authenticationFailed();
        } else if (!commands.response(line)) {
            authenticationFailed();
        }
    }

    static SessionFailedException bareLineEnd() {
        return new SessionFailedException("bare-line-end", "a CR or LF stands alone");
    }

    @Override
    protected void ended() {
        if (!in.isEmpty() || lines.begun() || body.expected()) {
            throw truncated(
                    "the client closed the connection in the middle of a " + (body.expected() ? "body" : "line"));
        }
        enter(Phase.CLOSED); // without QUIT; section 3.8 has the server treat it as one
    }

    @Override
    protected void farewell(SessionFailedException failure) {
        Prepared reply = ServerReplies.farewell(failure.code());
        if (reply != null) {
            replies.write(reply);
        }
    }

    // --- what commands and bodies use ---

    void tell(SmtpServerEvent event) {
        told = true;
        emit(event);
    }

    /** Tells an event, and pauses until it is answered. */
    void ask(SmtpServerEvent event, Pending what) {
        tell(event);
        pending = what;
        answersOwed = what == Pending.MESSAGE && config.lmtp() ? state.recipients : 1;
        enter(Phase.PAUSED);
    }

    void write(Reply reply) {
        replies.write(reply);
        checkUnread();
    }

    void write(Prepared reply) {
        replies.write(reply);
        checkUnread();
    }

    /** To a client who never reads, replies are not written for ever. */
    private void checkUnread() {
        Limit limit = config.limits().unreadReplies();
        if (!limit.admits(out.pending())) {
            end(limit.exceeded());
        }
    }

    /** Refuses a command, and takes note if it was the client's mistake. */
    void refuse(String verb, Prepared reply) {
        tell(new SmtpServerEvent.CommandRefused(verb, reply.reply));
        write(reply);
        mistaken(reply);
    }

    private void end(SessionFailedException failure) {
        ending = true;
        doom(failure);
    }

    void mistaken(Prepared reply) {
        int code = reply.reply.code();
        boolean mistake = code / 10 == 50 || code == 555;
        if (mistake && !badCommands.take(1, now())) {
            throw config.limits().badCommands().exceeded();
        }
    }

    void abortTransaction() {
        if (state.inTransaction()) {
            state.clearTransaction();
            tell(new SmtpServerEvent.TransactionAborted());
        }
    }

    void body(long chunk, boolean last) {
        body.chunk(chunk, last);
    }

    void switched() {
        tell(new SmtpServerEvent.TlsReady());
        enter(Phase.SWITCHED);
    }

    void closed() {
        tell(new SmtpServerEvent.QuitReceived());
        enter(Phase.CLOSED);
    }
}
