package dev.sansio.reactive.smtp;

import dev.sansio.core.CommandRejectedException;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.MonoSink;

/** One mail: its envelope in one round trip where the server allows, its body as a stream, and what became of it. */
final class SendFlow extends Flow<Receipt> {

    private final Mail mail;
    private final boolean chunking;
    private final SmtpConnection connection;
    private final @Nullable Reply[] replies;
    private final boolean[] accepted;
    private volatile boolean bodySent;

    SendFlow(MonoSink<Receipt> sink, Mail mail, boolean chunking, SmtpConnection connection) {
        super(sink);
        this.mail = mail;
        this.chunking = chunking;
        this.connection = connection;
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
        boolean chunked =
                chunking && offered.supports("CHUNKING") || mail.parameters().body() == BodyType.BINARY_MIME;
        connection.give(
                this, new SmtpCommand.Envelope(mail.reversePath(), parameters(offered), mail.recipients(), chunked));
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
        return null;
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
            fail(new SmtpException.MailRefused(rejected.reply(), outcomes()));
        } else if (event instanceof SmtpEvent.ServiceClosing closing) {
            fail(new SmtpException.MailRefused(closing.reply(), outcomes()));
        }
    }

    private void sendBody() {
        Flux<SmtpCommand> pieces = mail.content().bytes().map(SmtpCommand.Body::new);
        connection.giveAll(this, pieces.concatWith(Flux.defer(() -> {
            bodySent = true;
            return Flux.just(new SmtpCommand.EndOfBody());
        })));
    }

    private void decided(List<Integer> indices, boolean taken, Reply reply, boolean last) {
        for (int index : indices) {
            replies[index] = reply;
            accepted[index] = taken;
        }
        if (!last) {
            return;
        }
        Receipt receipt = new Receipt(outcomes());
        if (receipt.delivered()) {
            succeed(receipt);
        } else {
            fail(new SmtpException.MailRefused(reply, receipt.outcomes()));
        }
    }

    private List<Receipt.Outcome> outcomes() {
        List<Receipt.Outcome> outcomes = new ArrayList<>(replies.length);
        for (int i = 0; i < replies.length; i++) {
            Reply reply = replies[i];
            if (reply != null) {
                outcomes.add(new Receipt.Outcome(mail.recipients().get(i), accepted[i], reply));
            }
        }
        return outcomes;
    }

    @Override
    Throwable lost(Throwable cause) {
        if (cause instanceof CommandRejectedException rejected) {
            return new SmtpException.NotSendable(String.valueOf(rejected.getMessage()), cause);
        }
        return new SmtpException.SessionLost("the session ended within a mail: " + cause.getMessage(), bodySent, cause);
    }
}
