package dev.sansio.smtp;

import dev.sansio.core.Bytes;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import dev.sansio.core.Outbox;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.smtp.Awaited.Kind;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
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
 */
public final class SmtpClientEngine extends SingleChannelEngine<SmtpCommand, SmtpEvent> {

    private final SmtpClientConfig config;
    private final boolean secured;
    private final boolean greets;
    private final ReplyReader replies;
    private final ClientReplies handlers;

    final ArrayDeque<Awaited> unsent = new ArrayDeque<>();
    final ArrayDeque<Awaited> awaiting = new ArrayDeque<>();

    /** What the server can do; null until Ready. */
    private @Nullable Capabilities server;

    private @Nullable ClientCommands checks;

    /** The newest transaction by hand, as far as the caller has come with it. */
    private @Nullable Transaction open;
    /** The one whose body the caller owes. */
    private @Nullable Transaction body;
    /** The body is not wanted any more, and the caller does not know yet. */
    private boolean discarding;
    /** STARTTLS or QUIT was given: nothing may follow. */
    private @Nullable String last;

    private @Nullable ClientAuthentication authentication;
    private boolean told;

    /** A client on a connection without TLS. */
    public SmtpClientEngine(SmtpClientConfig config) {
        this(config, false, true);
    }

    private SmtpClientEngine(SmtpClientConfig config, boolean secured, boolean greeted) {
        super(Phase.OPENING);
        this.config = config;
        this.secured = secured;
        this.greets = greeted;
        this.replies = new ReplyReader(
                config.reading(), config.limits().replyLine(), config.limits().replyLines());
        this.handlers = new ClientReplies(this, config);
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
        if (command instanceof SmtpCommand.Body) {
            body(((SmtpCommand.Body) command).bytes());
        } else if (command instanceof SmtpCommand.EndOfBody) {
            endOfBody();
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
        if (command instanceof SmtpCommand.Envelope) {
            envelope((SmtpCommand.Envelope) command, ready);
        } else if (command instanceof SmtpCommand.Mail) {
            mail((SmtpCommand.Mail) command, ready);
        } else if (command instanceof SmtpCommand.Rcpt) {
            rcpt((SmtpCommand.Rcpt) command, ready);
        } else if (command instanceof SmtpCommand.Data) {
            data();
        } else if (command instanceof SmtpCommand.Bdat) {
            bdat((SmtpCommand.Bdat) command, ready);
        } else if (command instanceof SmtpCommand.StartTls) {
            ready.checkStartTls();
            room(1);
            requireNoTransaction("STARTTLS");
            last = "STARTTLS";
            unsent.add(Awaited.of(Kind.STARTTLS, "STARTTLS"));
        } else if (command instanceof SmtpCommand.Authenticate) {
            ready.check((SmtpCommand.Authenticate) command);
            requireNoTransaction("AUTH");
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
        if (command instanceof SmtpCommand.Vrfy) {
            line = ready.naming("VRFY", ((SmtpCommand.Vrfy) command).name());
        } else if (command instanceof SmtpCommand.Expn) {
            line = ready.naming("EXPN", ((SmtpCommand.Expn) command).list());
        } else if (command instanceof SmtpCommand.Help) {
            line = ready.plain("HELP", ((SmtpCommand.Help) command).topic());
        } else if (command instanceof SmtpCommand.Etrn) {
            line = ready.plain("ETRN", ((SmtpCommand.Etrn) command).node());
        } else if (command instanceof SmtpCommand.Other) {
            line = ready.other(((SmtpCommand.Other) command).verb(), ((SmtpCommand.Other) command).argument());
        } else if (command instanceof SmtpCommand.Rset) {
            if (body != null) {
                throw new CommandRejectedException("RSET while a body is owed");
            }
            kind = Kind.RSET;
            line = "RSET";
            open = null;
        } else {
            line = "NOOP";
        }
        unsent.add(new Awaited(kind, line, command, null, 0));
    }

    private void envelope(SmtpCommand.Envelope envelope, ClientCommands ready) {
        if (envelope.recipients().isEmpty()) {
            throw new CommandRejectedException("an envelope needs a recipient");
        }
        boolean chunked = envelope.chunked() || envelope.parameters().body() == BodyType.BINARY_MIME;
        if (chunked) {
            ready.checkChunking();
        }
        requireNoTransaction("MAIL");
        int count = envelope.recipients().size();
        ready.checkRecipients(count);
        room(count + 2);
        Transaction transaction = new Transaction(true, chunked, envelope.parameters());
        transaction.recipients = count;
        List<Awaited> parts = new ArrayList<>(count + 2);
        parts.add(Awaited.part(Kind.MAIL, ready.mail(envelope.reversePath(), envelope.parameters()), transaction, 0));
        for (int i = 0; i < count; i++) {
            Recipient recipient = envelope.recipients().get(i);
            parts.add(rcpt(recipient.path(), recipient.parameters(), ready, transaction, i));
        }
        parts.add(Awaited.part(chunked ? Kind.BODY_GATE : Kind.DATA, chunked ? null : "DATA", transaction, 0));
        unsent.addAll(parts);
    }

    private Awaited rcpt(SmtpPath path, RcptParameters with, ClientCommands ready, Transaction transaction, int index) {
        String line = ready.rcpt(path, with, transaction);
        return new Awaited(Kind.RCPT, line, new SmtpCommand.Rcpt(path, with), transaction, index);
    }

    private void mail(SmtpCommand.Mail mail, ClientCommands ready) {
        requireNoTransaction("MAIL");
        room(1);
        String line = ready.mail(mail.reversePath(), mail.parameters());
        Transaction transaction = new Transaction(false, false, mail.parameters());
        open = transaction;
        unsent.add(Awaited.part(Kind.MAIL, line, transaction, 0));
    }

    private void rcpt(SmtpCommand.Rcpt rcpt, ClientCommands ready) {
        Transaction transaction = requireTransaction("RCPT");
        if (transaction.chunked) {
            throw new CommandRejectedException("RCPT after BDAT");
        }
        room(1);
        ready.checkRecipients(transaction.recipients + 1);
        unsent.add(rcpt(rcpt.forwardPath(), rcpt.parameters(), ready, transaction, transaction.recipients));
        transaction.recipients++;
    }

    private void data() {
        Transaction transaction = requireTransaction("DATA");
        if (transaction.recipients == 0 || transaction.chunked || transaction.binary) {
            throw new CommandRejectedException(
                    transaction.recipients == 0 ? "DATA before RCPT" : "DATA for a body that goes by BDAT");
        }
        room(1);
        open = null;
        unsent.add(Awaited.part(Kind.DATA, "DATA", transaction, 0));
    }

    private void bdat(SmtpCommand.Bdat bdat, ClientCommands ready) {
        Transaction transaction = requireTransaction("BDAT");
        if (!transaction.dead) {
            ready.checkChunking();
            if (transaction.recipients == 0) {
                throw new CommandRejectedException("BDAT before RCPT");
            }
            room(1);
            if (!unsent.isEmpty() || !mayChunk()) {
                throw new CommandRejectedException("BDAT before the commands ahead of it were answered");
            }
            chunk(transaction, heap(bdat.bytes()), bdat.last());
            transaction.chunked = true;
        }
        if (bdat.last()) {
            open = null;
        }
    }

    // --- the body ---

    private void body(ByteBuffer bytes) {
        Transaction transaction = requireBody();
        if (transaction == null || !bytes.hasRemaining()) {
            return;
        }
        ByteBuffer heap = heap(bytes);
        if (transaction.chunked) {
            room(1);
            if (!mayChunk()) {
                throw new CommandRejectedException(
                        "the chunk before is unanswered, and the server does not offer PIPELINING");
            }
            chunk(transaction, heap, false);
        } else {
            checkBare(transaction, heap, false);
            int from = heap.arrayOffset() + heap.position();
            transaction.body.write(heap.array(), from, from + heap.remaining(), out);
        }
    }

    private void endOfBody() {
        Transaction transaction = requireBody();
        if (transaction == null) {
            discarding = false;
        } else if (transaction.chunked) {
            if (!mayChunk()) {
                throw new CommandRejectedException(
                        "the chunk before is unanswered, and the server does not offer PIPELINING");
            }
            chunk(transaction, ByteBuffer.allocate(0), true);
            body = null;
        } else {
            checkBare(transaction, ByteBuffer.allocate(0), true);
            transaction.body.end(out);
            out.ascii(".\r\n");
            body = null;
            awaitMessage(Kind.END_OF_BODY, transaction);
        }
    }

    private @Nullable Transaction requireBody() {
        if (body == null && !discarding) {
            throw new CommandRejectedException("no body is wanted");
        }
        return body;
    }

    private void checkBare(Transaction transaction, ByteBuffer heap, boolean end) {
        if (config.writing() == BareLineEnds.REJECT && !transaction.binary) {
            int from = heap.arrayOffset() + heap.position();
            if (transaction.body.findsBare(heap.array(), from, from + heap.remaining())
                    || (end && endsBare(transaction, heap))) {
                throw new CommandRejectedException("a CR or LF stands alone in the body");
            }
        }
    }

    private static boolean endsBare(Transaction transaction, ByteBuffer heap) {
        return heap.hasRemaining() ? heap.get(heap.limit() - 1) == '\r' : transaction.body.endsBare();
    }

    private boolean mayChunk() {
        Awaited newest = awaiting.peekLast();
        return newest == null || (pipelining() && !config.lmtp() && newest.kind().groups);
    }

    private void chunk(Transaction transaction, ByteBuffer heap, boolean end) {
        checkBare(transaction, heap, end);
        Outbox text = new Outbox();
        if (transaction.binary) {
            text.link(heap);
        } else {
            if (!transaction.chunked) {
                transaction.body = new BodyWriter(false);
            }
            int from = heap.arrayOffset() + heap.position();
            transaction.body.write(heap.array(), from, from + heap.remaining(), text);
            if (end) {
                transaction.body.end(text);
            }
        }
        out.ascii(CommandLines.bdat(text.pending(), end)).ascii("\r\n");
        for (ByteBuffer piece = text.poll(); piece != null; piece = text.poll()) {
            out.link(piece);
        }
        if (end) {
            awaitMessage(Kind.LAST_CHUNK, transaction);
        } else {
            awaiting.add(Awaited.part(Kind.CHUNK, null, transaction, 0));
        }
    }

    /** LMTP answers the end of a body once for each accepted recipient (RFC 2033 section 4.2). */
    private void awaitMessage(Kind kind, Transaction transaction) {
        int replies = config.lmtp() ? transaction.accepted.size() : 1;
        for (int i = 0; i < replies; i++) {
            awaiting.add(Awaited.part(kind, null, transaction, i));
        }
    }

    private static ByteBuffer heap(ByteBuffer bytes) {
        return bytes.hasArray() ? bytes : ByteBuffer.wrap(Bytes.copy(bytes));
    }

    // --- the queue ---

    private void room(int commands) {
        Limit limit = config.limits().pipelinedCommands();
        if (!limit.admits((long) unsent.size() + awaiting.size() + commands)) {
            throw new CommandRejectedException(limit.name() + " is " + limit.value());
        }
    }

    private void requireNoTransaction(String verb) {
        if (open != null && !open.dead) {
            throw new CommandRejectedException(verb + " within a transaction: RSET first");
        }
    }

    private Transaction requireTransaction(String verb) {
        if (open == null) {
            throw new CommandRejectedException(verb + " before MAIL");
        }
        return open;
    }

    /** Sends what may be sent: a group where the server takes groups, otherwise one command. */
    void pump() {
        while (!unsent.isEmpty() && mayBeNext(unsent.element())) {
            write(unsent.remove());
        }
    }

    private boolean mayBeNext(Awaited next) {
        Awaited newest = awaiting.peekLast();
        return body == null
                && (newest == null || (pipelining() && newest.kind().groups && next.kind() != Kind.BODY_GATE));
    }

    private boolean pipelining() {
        return server != null && server.pipelining();
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
        allowSilence(oldest == null ? 0 : oldest.timeout(config.timeouts()).toNanos());
    }

    // --- replies ---

    @Override
    protected @Nullable SmtpEvent parse() {
        told = false;
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
            if (!phase().readable()) {
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
        server = capabilities;
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

    void wantBody(Transaction transaction) {
        discarding = false;
        body = transaction;
    }

    @Nullable
    Transaction bodyOwed() {
        return body;
    }

    /** The body, if it is the one of this transaction, is not wanted any more. */
    void dropBody(Transaction transaction) {
        if (body == transaction) {
            body = null;
            discarding = true;
        }
    }

    void forget(Transaction transaction) {
        if (open == transaction) {
            open = null;
        }
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

    void raw(String line) {
        out.ascii(line).ascii("\r\n");
    }

    void fail(SessionFailedException failure) {
        doom(failure);
    }
}
