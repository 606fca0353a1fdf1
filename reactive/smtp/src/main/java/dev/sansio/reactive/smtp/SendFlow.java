package dev.sansio.reactive.smtp;

import dev.sansio.smtp.BodyType;
import dev.sansio.smtp.Capabilities;
import dev.sansio.smtp.MailParameters;
import dev.sansio.smtp.Recipient;
import dev.sansio.smtp.Reply;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.MonoSink;

/** One mail: its envelope in one round trip where the server allows, its body as a stream, and what became of it. */
final class SendFlow extends Flow<Receipt> {

    private final Mail mail;
    private final ClientSettings settings;
    private final SmtpConnection connection;
    /** Whether the connection was idle before, and so may be gone unnoticed. */
    private final boolean kept;

    private final Disposable.Swap body = Disposables.swap();
    private final @Nullable Reply[] replies;
    private final boolean[] accepted;
    private boolean chunked;
    private boolean bodyWanted;
    private volatile boolean bodySent;

    SendFlow(MonoSink<Receipt> sink, Mail mail, ClientSettings settings, SmtpConnection connection) {
        super(sink);
        this.mail = mail;
        this.settings = settings;
        this.connection = connection;
        this.kept = connection.mails() > 0;
        this.replies = new Reply[mail.recipients().size()];
        this.accepted = new boolean[replies.length];
    }

    @Override
    void begin() {
        Capabilities offered = connection.capabilities();
        String objection = objection(offered);
        if (objection != null) {
            fail(new SmtpException.NotSendable(objection, null));
            return;
        }
        boolean binary = mail.parameters().body() == BodyType.BINARY_MIME;
        chunked = binary || (settings.chunking() && mayChunk(offered));
        connection.give(
                this,
                new SmtpCommand.Envelope(mail.reversePath(), parameters(offered), mail.recipients(), chunked),
                rejected -> fail(new SmtpException.NotSendable(String.valueOf(rejected.getMessage()), rejected)));
    }

    private @Nullable String objection(Capabilities offered) {
        if (mail.recipients().isEmpty()) {
            return "a mail has at least one recipient";
        }
        OptionalLong maximum = offered.maximumSize();
        if (maximum.isPresent() && mail.content().size() > maximum.getAsLong()) {
            return "the mail has " + mail.content().size() + " octets, and the server takes " + maximum.getAsLong();
        }
        if (international() && !offered.supports("SMTPUTF8")) {
            return "an address has characters beyond ASCII, and the server does not offer SMTPUTF8";
        }
        if (mail.parameters().body() == BodyType.BINARY_MIME && !mayChunk(offered)) {
            return "a binary body goes by BDAT, and the server does not offer CHUNKING and PIPELINING";
        }
        return null;
    }

    /** A body in many chunks awaits no reply between them, which needs PIPELINING; LMTP answers chunks differently. */
    private boolean mayChunk(Capabilities offered) {
        return offered.supports("CHUNKING")
                && offered.pipelining()
                && !settings.smtp().lmtp();
    }

    private boolean international() {
        return mail.parameters().smtpUtf8()
                || mail.reversePath().isInternational()
                || mail.recipients().stream().map(Recipient::path).anyMatch(path -> path.isInternational());
    }

    private MailParameters parameters(Capabilities offered) {
        MailParameters parameters = mail.parameters();
        MailContent content = mail.content();
        if (parameters.size() < 0 && content.size() >= 0 && offered.supports("SIZE")) {
            parameters = parameters.withSize(content.size());
        }
        if (parameters.body() == null && content.eightBit() && offered.supports("8BITMIME")) {
            parameters = parameters.withBody(BodyType.EIGHT_BIT_MIME);
        }
        return international() ? parameters.withSmtpUtf8(true) : parameters;
    }

    @Override
    void on(SmtpEvent event) {
        if (event instanceof SmtpEvent.RecipientAccepted recipient) {
            replies[recipient.index()] = recipient.reply();
        } else if (event instanceof SmtpEvent.RecipientRejected recipient) {
            replies[recipient.index()] = recipient.reply();
        } else if (event instanceof SmtpEvent.BodyWanted) {
            sendBody();
        } else if (event instanceof SmtpEvent.MessageAccepted message) {
            decided(message.recipients(), true, message.reply(), message.last());
        } else if (event instanceof SmtpEvent.MessageRejected message) {
            decided(message.recipients(), false, message.reply(), message.last());
        } else if (event instanceof SmtpEvent.EnvelopeRejected rejected) {
            fail(new SmtpException.MailRefused(rejected.reply(), outcomes(rejected.reply())));
        } else if (event instanceof SmtpEvent.ServiceClosing closing) {
            closing(closing.reply());
        }
    }

    private void sendBody() {
        bodyWanted = true;
        body.update(connection.giveAll(this, commands(), context(), this::broken));
    }

    private Flux<SmtpCommand> commands() {
        Flux<SmtpCommand> pieces = (chunked
                        ? Chunks.of(mail.content().bytes())
                        : mail.content().bytes())
                .onErrorMap(ContentFailed::new)
                .map(SmtpCommand.Body::new);
        return pieces.concatWith(Flux.defer(() -> {
            bodySent = true;
            return Flux.just(new SmtpCommand.EndOfBody());
        }));
    }

    /** Our own fault in the middle of a body, which can only be taken back by hanging up. */
    private void broken(Throwable fault) {
        Throwable own = fault instanceof ContentFailed ? fault.getCause() : null;
        String message = own == null ? fault.getMessage() : "the content has failed: " + own.getMessage();
        connection.abort();
        fail(new SmtpException.NotSendable(String.valueOf(message), own == null ? fault : own));
    }

    /** The content ended with an error of its own. */
    private static final class ContentFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ContentFailed(Throwable cause) {
            super(null, cause, false, false);
        }
    }

    private void decided(List<Integer> indices, boolean taken, Reply reply, boolean last) {
        for (int index : indices) {
            replies[index] = reply;
            accepted[index] = taken;
        }
        if (last) {
            conclude(reply);
        }
    }

    /** 421: nothing more is taken, though in LMTP something may have been. */
    private void closing(Reply reply) {
        if (kept && !bodyWanted) {
            fail(new StaleConnection(new SmtpException.MailRefused(reply, outcomes(reply))));
        } else {
            conclude(reply);
        }
    }

    private void conclude(Reply reply) {
        Receipt receipt = new Receipt(outcomes(reply));
        if (receipt.delivered()) {
            succeed(receipt);
        } else {
            fail(new SmtpException.MailRefused(reply, receipt.outcomes()));
        }
    }

    /** What became of each recipient that the server was asked about; those it liked share the fate of the mail. */
    private List<Receipt.Outcome> outcomes(Reply decision) {
        List<Receipt.Outcome> outcomes = new ArrayList<>(replies.length);
        for (int i = 0; i < replies.length; i++) {
            Reply reply = replies[i];
            if (reply != null) {
                boolean undecided = reply.isPositive() && !accepted[i];
                outcomes.add(new Receipt.Outcome(mail.recipients().get(i), accepted[i], undecided ? decision : reply));
            }
        }
        return outcomes;
    }

    @Override
    Throwable lost(Throwable cause) {
        SmtpException lost = new SmtpException.SessionLost(
                "the session ended within a mail: " + cause.getMessage(), bodySent, cause);
        return kept && !bodyWanted ? new StaleConnection(lost) : lost;
    }

    @Override
    void stop() {
        body.dispose();
    }
}
