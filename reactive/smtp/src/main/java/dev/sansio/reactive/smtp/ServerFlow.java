package dev.sansio.reactive.smtp;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.netty.Link;
import dev.sansio.smtp.MailParameters;
import dev.sansio.smtp.Recipient;
import dev.sansio.smtp.Reply;
import dev.sansio.smtp.SmtpPath;
import dev.sansio.smtp.SmtpServerCommand;
import dev.sansio.smtp.SmtpServerEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/** One client's session: asks for an event, answers it, asks for the next. */
final class ServerFlow extends BaseSubscriber<SmtpServerEvent> {

    static final Reply TROUBLE = Reply.of(451, "4.3.0", "local error in processing");
    private static final SmtpServerCommand ACCEPT = new SmtpServerCommand.Accept();
    private static final SmtpServerCommand TROUBLED = new SmtpServerCommand.Answer(TROUBLE);
    private static final Reply NOT_IMPLEMENTED = Reply.of(502, "5.5.1", "command not implemented");

    private final Link<SmtpServerCommand, SmtpServerEvent> link;
    private final ServerSettings settings;
    private final ServerAuthentication authentication;
    private final AtomicBoolean awaited = new AtomicBoolean();
    private final List<Recipient> recipients = new ArrayList<>();
    private SmtpPath sender = SmtpPath.NULL;
    private MailParameters parameters = MailParameters.NONE;
    private volatile @Nullable ReceivedMail mail;
    /** A whole mail is with its handler. */
    private volatile boolean deciding;

    private volatile boolean closing;
    private volatile boolean over;

    ServerFlow(Link<SmtpServerCommand, SmtpServerEvent> link, ServerSettings settings) {
        this.link = link;
        this.settings = settings;
        this.authentication = new ServerAuthentication(settings, this::answer);
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        fetch();
    }

    @Override
    protected void hookOnNext(SmtpServerEvent event) {
        awaited.set(false);
        if (event instanceof SmtpServerEvent.MailReceived received) {
            sender = received.reversePath();
            parameters = received.parameters();
            recipients.clear();
            answer(ACCEPT);
        } else if (event instanceof SmtpServerEvent.RcptReceived received) {
            check(new Recipient(received.forwardPath(), received.parameters()));
        } else if (event instanceof SmtpServerEvent.DataReceived) {
            begin();
            answer(ACCEPT);
        } else if (event instanceof SmtpServerEvent.BodyReceived piece) {
            begin().body().next(piece.bytes());
            fetch();
        } else if (event instanceof SmtpServerEvent.BodyEnded) {
            finish();
        } else if (event instanceof SmtpServerEvent.TransactionAborted) {
            abort(new CancellationException("the mail was abandoned, or broke a limit"));
            fetch();
        } else if (event instanceof TlsSecured tls) {
            authentication.secured(tls.facts());
            fetch();
        } else if (event instanceof SmtpServerEvent.AuthReceived auth) {
            authentication.begin(auth);
        } else if (event instanceof SmtpServerEvent.AuthDataReceived data) {
            authentication.proceed(data.response());
        } else if (event instanceof SmtpServerEvent.ExpnReceived
                || event instanceof SmtpServerEvent.EtrnReceived
                || event instanceof SmtpServerEvent.OtherReceived) {
            answer(new SmtpServerCommand.Answer(NOT_IMPLEMENTED));
        } else if (event.awaitsAnswer()) {
            answer(ACCEPT);
        } else {
            fetch();
        }
    }

    // --- answers ---

    private void answer(SmtpServerCommand command) {
        answer(command, this::fetch);
    }

    /** Whatever the application says, the client gets an answer: what cannot be said becomes 451. */
    private void answer(SmtpServerCommand command, Runnable then) {
        link.send(command).subscribe(done -> {}, error -> unanswerable(command, error, then), then);
    }

    private void unanswerable(SmtpServerCommand command, Throwable error, Runnable then) {
        if (over) {
            return; // nobody is there to hear it
        }
        settings.faults().accept(error);
        if (error instanceof CommandRejectedException && !command.equals(TROUBLED)) {
            answer(TROUBLED, then);
        } else {
            link.abort();
        }
    }

    private void check(Recipient recipient) {
        settings.guarded(() -> settings.recipientCheck().apply(sender, recipient), TROUBLE)
                .subscribe(reply -> answer(new SmtpServerCommand.Answer(reply), () -> {
                    if (reply.isPositive()) {
                        recipients.add(recipient);
                    }
                    fetch();
                }));
    }

    // --- the mail ---

    private ReceivedMail begin() {
        ReceivedMail begun = mail;
        if (begun == null) {
            begun = new ReceivedMail(settings, sender, recipients, parameters, this::fetch);
            mail = begun;
            begun.handle();
        }
        return begun;
    }

    /** Asks for the next event, unless one is on its way, or it may be a piece of the body that has no room. */
    private void fetch() {
        ReceivedMail receiving = mail;
        if ((receiving == null || receiving.body().hasRoom()) && awaited.compareAndSet(false, true)) {
            request(1);
        }
    }

    private void finish() {
        ReceivedMail received = begin();
        mail = null;
        deciding = true;
        received.body().end(null);
        received.decision().subscribe(replies -> decided(replies, 0));
    }

    /** LMTP has a reply for each recipient (RFC 2033 section 4.2); one reply is for all. */
    private void decided(List<Reply> replies, int index) {
        int owed = settings.smtp().lmtp() ? recipients.size() : 1;
        Reply reply = replies.size() == 1 ? replies.get(0) : index < replies.size() ? replies.get(index) : TROUBLE;
        answer(new SmtpServerCommand.Answer(reply), () -> {
            if (index + 1 < owed) {
                decided(replies, index + 1);
                return;
            }
            deciding = false;
            if (closing) {
                shutDown();
            }
            fetch();
        });
    }

    private void abort(Throwable cause) {
        ReceivedMail aborted = mail;
        mail = null;
        if (aborted != null) {
            aborted.abort(cause);
        }
    }

    // --- the end ---

    /** Ends the session with 421, after the mail that is being decided on. */
    void shutDown() {
        closing = true;
        if (!deciding) {
            link.send(new SmtpServerCommand.Shutdown("the server is shutting down"))
                    .subscribe(done -> {}, already -> link.abort());
        }
    }

    @Override
    protected void hookOnError(Throwable failure) {
        over = true;
        abort(failure);
        settings.faults().accept(failure);
    }

    @Override
    protected void hookOnComplete() {
        over = true;
        abort(new CancellationException("the session has ended"));
    }

    @Override
    protected void hookOnCancel() {
        hookOnComplete();
    }
}
