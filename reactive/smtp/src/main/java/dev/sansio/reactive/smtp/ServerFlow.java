package dev.sansio.reactive.smtp;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.SaslAnswer;
import dev.sansio.core.sasl.SaslFailure;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.core.sasl.SaslServer;
import dev.sansio.core.sasl.SaslServers;
import dev.sansio.core.sasl.SaslStep;
import dev.sansio.netty.Link;
import dev.sansio.smtp.MailParameters;
import dev.sansio.smtp.Recipient;
import dev.sansio.smtp.Reply;
import dev.sansio.smtp.SmtpPath;
import dev.sansio.smtp.SmtpServerCommand;
import dev.sansio.smtp.SmtpServerEvent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;

/** One client's session: asks for an event, answers it, asks for the next. */
final class ServerFlow extends BaseSubscriber<SmtpServerEvent> {

    private static final SmtpServerCommand ACCEPT = new SmtpServerCommand.Accept();
    private static final Reply TROUBLE = Reply.of(451, "4.3.0", "local error in processing");

    private final Link<SmtpServerCommand, SmtpServerEvent> link;
    private final ServerSettings settings;
    private final AtomicBoolean awaited = new AtomicBoolean();
    private SmtpPath sender = SmtpPath.NULL;
    private MailParameters parameters = MailParameters.NONE;
    private final List<Recipient> recipients = new ArrayList<>();
    private volatile @Nullable MailBeingReceived mail;
    private @Nullable SaslServer exchange;
    private boolean success;

    ServerFlow(Link<SmtpServerCommand, SmtpServerEvent> link, ServerSettings settings) {
        this.link = link;
        this.settings = settings;
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
            abort(new IllegalStateException("the client has abandoned the mail"));
            fetch();
        } else if (event instanceof SmtpServerEvent.AuthReceived auth) {
            authenticate(auth);
        } else if (event instanceof SmtpServerEvent.AuthDataReceived data) {
            proceed(data.response());
        } else if (event.awaitsAnswer()) {
            answer(ACCEPT);
        } else {
            fetch();
        }
    }

    private void answer(SmtpServerCommand command) {
        link.send(command).subscribe(done -> {}, this::fault, this::fetch);
    }

    private void answer(Reply reply) {
        answer(new SmtpServerCommand.Answer(reply));
    }

    private void check(Recipient recipient) {
        Mono.defer(() -> settings.recipientCheck().apply(sender, recipient))
                .onErrorResume(this::trouble)
                .defaultIfEmpty(TROUBLE)
                .subscribe(reply -> {
                    if (reply.isPositive()) {
                        recipients.add(recipient);
                    }
                    answer(reply);
                });
    }

    // --- the mail ---

    /** A mail whose body is on its way, and what its handler said of it. */
    private record MailBeingReceived(ReceivedBody body, Mono<Reply> reply) {}

    private MailBeingReceived begin() {
        MailBeingReceived begun = mail;
        if (begun == null) {
            ReceivedBody body = new ReceivedBody(this::fetch);
            MailContent content = new MailContent(body.flux(), parameters.size(), parameters.body() != null);
            Mono<Reply> reply = Mono.defer(
                            () -> settings.handler().apply(new Mail(sender, recipients, parameters, content)))
                    .onErrorResume(this::trouble)
                    .defaultIfEmpty(TROUBLE)
                    .doOnTerminate(body::forget)
                    .cache();
            begun = new MailBeingReceived(body, reply);
            mail = begun;
            reply.subscribe();
        }
        return begun;
    }

    /** Asks for the next event, unless one is on its way, or it may be a piece of the body that has no room. */
    private void fetch() {
        MailBeingReceived receiving = mail;
        if ((receiving == null || receiving.body().hasRoom()) && awaited.compareAndSet(false, true)) {
            request(1);
        }
    }

    private void finish() {
        MailBeingReceived received = begin();
        mail = null;
        received.body().end(null);
        received.reply()
                .timeout(settings.handlerTimeout())
                .onErrorResume(this::trouble)
                .subscribe(reply -> {
                    boolean perRecipient = settings.smtp().lmtp() && !reply.isPositive();
                    for (int i = 1; perRecipient && i < recipients.size(); i++) {
                        link.send(new SmtpServerCommand.Answer(reply)).subscribe(done -> {}, this::fault);
                    }
                    answer(settings.smtp().lmtp() && reply.isPositive() ? ACCEPT : new SmtpServerCommand.Answer(reply));
                });
    }

    private void abort(Throwable cause) {
        MailBeingReceived aborted = mail;
        mail = null;
        if (aborted != null) {
            aborted.body().end(cause);
        }
    }

    private Mono<Reply> trouble(Throwable cause) {
        fault(cause);
        return Mono.just(TROUBLE);
    }

    private void fault(Throwable cause) {
        settings.faults().accept(cause);
    }

    // --- AUTH ---

    private void authenticate(SmtpServerEvent.AuthReceived auth) {
        Authenticator users = settings.authenticator();
        SaslServer opened = users == null ? null : servers(users).open(auth.mechanism());
        if (opened == null) {
            answer(Reply.of(504, "5.5.4", "no such mechanism"));
            return;
        }
        exchange = opened;
        success = false;
        Secret initial = auth.initialResponse();
        step(opened.next(initial == null ? null : initial.reveal()));
    }

    private SaslServers servers(Authenticator users) {
        Set<SaslMechanism> offered = EnumSet.noneOf(SaslMechanism.class);
        offered.addAll(users.mechanisms());
        offered.removeIf(mechanism -> mechanism.registeredName().endsWith("-PLUS"));
        return new SaslServers(offered, settings.random(), settings.smtp().name(), settings.decoy());
    }

    private void proceed(Secret response) {
        SaslServer open = exchange;
        if (success || open == null) {
            answer(ACCEPT); // the empty response to what came along with success
        } else {
            step(open.next(response.reveal()));
        }
    }

    private void step(SaslStep step) {
        SaslServer open = exchange;
        if (step instanceof SaslStep.Challenge challenge) {
            answer(new SmtpServerCommand.Challenge(Secret.of(challenge.data())));
        } else if (step instanceof SaslStep.Succeeded succeeded) {
            success = true;
            byte[] last = succeeded.finalData();
            answer(last == null ? ACCEPT : new SmtpServerCommand.Challenge(Secret.of(last)));
        } else if (step instanceof SaslStep.Failed failed) {
            answer(
                    failed.reason() == SaslFailure.UNAVAILABLE
                            ? Reply.of(454, "4.7.0", "temporary authentication failure")
                            : Reply.of(535, "5.7.8", "authentication credentials invalid"));
        } else if (step instanceof SaslStep.Question question && open != null) {
            Authenticator users = settings.authenticator();
            Mono<SaslAnswer> answers = users == null ? Mono.empty() : Mono.defer(() -> users.answer(question));
            answers.onErrorResume(error -> {
                        fault(error);
                        return Mono.empty();
                    })
                    .defaultIfEmpty(new SaslAnswer.Unavailable("no answer"))
                    .subscribe(answer -> step(open.answer(answer)));
        }
    }

    // --- the end ---

    @Override
    protected void hookOnError(Throwable failure) {
        abort(failure);
        fault(failure);
    }

    @Override
    protected void hookOnComplete() {
        abort(new IllegalStateException("the session has ended"));
    }
}
