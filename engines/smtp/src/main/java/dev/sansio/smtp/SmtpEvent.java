package dev.sansio.smtp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened at a client. */
public sealed interface SmtpEvent {

    /** A refusal, by the server or on its behalf. What can be tried again is a property of it. */
    sealed interface Refusal extends SmtpEvent {
        /** The reply that refused. */
        Reply reply();

        /** Whether the same may succeed later (4yz). */
        default boolean retryable() {
            return reply().isTransient();
        }
    }

    /** The server's greeting (220). The client says EHLO or LHLO by itself. */
    record Greeted(Reply reply) implements SmtpEvent {}

    /** The server does not serve us: its greeting or its answers to EHLO and HELO were negative. The client says QUIT. */
    record ServiceRefused(Reply reply) implements Refusal {}

    /** Commands may be given. */
    record Ready(Capabilities capabilities) implements SmtpEvent {}

    /** The server awaits TLS. The phase is SWITCHED: TLS, and on it a fresh client, take over. */
    record TlsReady(Reply reply) implements SmtpEvent {}

    /** The server does not start TLS now; the session is as before. */
    record TlsRefused(Reply reply) implements Refusal {}

    /** The server knows who we are (235). */
    record Authenticated(Reply reply) implements SmtpEvent {}

    /**
     * The server does not know who we are; another {@link SmtpCommand.Authenticate} may follow.
     *
     * @param reply the server's reply, or null if the exchange failed before a command was sent
     * @param reason what our side of the exchange found wrong or the server's mechanism told, without secrets; or null
     */
    record AuthenticationFailed(
            @Nullable Reply reply, @Nullable String reason) implements SmtpEvent {
        /** Whether the same may succeed later (4yz). */
        public boolean retryable() {
            return reply != null && reply.isTransient();
        }
    }

    /** The sender is accepted. */
    record MailAccepted(Reply reply) implements SmtpEvent {}

    /** The sender is refused; no transaction is open. */
    record MailRejected(Reply reply) implements Refusal {}

    /** A recipient is accepted, the one of this index in the transaction. */
    record RecipientAccepted(int index, SmtpPath path, Reply reply) implements SmtpEvent {}

    /** A recipient is refused, the one of this index in the transaction. The others are not affected. */
    record RecipientRejected(int index, SmtpPath path, Reply reply) implements Refusal {}

    /**
     * The server waits for the body.
     *
     * @param reply the 354, or null if the body goes by BDAT, which asks for none
     * @param recipients the indices of the accepted recipients
     */
    record BodyWanted(@Nullable Reply reply, List<Integer> recipients) implements SmtpEvent {
        /** Copies the list. */
        public BodyWanted {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * The transaction ended before the body: by this refusal of MAIL, of DATA, or of the last recipient. The engine has seen
     * to it that a new one may begin.
     */
    record EnvelopeRejected(Reply reply) implements Refusal {}

    /** A chunk by hand that is not the last is accepted. */
    record ChunkAccepted(Reply reply) implements SmtpEvent {}

    /**
     * The server took responsibility for the message.
     *
     * @param reply its reply
     * @param recipients for which recipients, by index: all accepted ones in SMTP; in LMTP one an event
     * @param last whether the transaction is over: true in SMTP, true for the last recipient in LMTP
     */
    record MessageAccepted(Reply reply, List<Integer> recipients, boolean last) implements SmtpEvent {
        /** Copies the list. */
        public MessageAccepted {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * The server refused the message after it saw the body, or a part of it.
     *
     * @param reply its reply
     * @param recipients for which recipients, by index: all accepted ones in SMTP; in LMTP one an event
     * @param last whether the transaction is over: true in SMTP, true for the last recipient in LMTP
     */
    record MessageRejected(Reply reply, List<Integer> recipients, boolean last) implements Refusal {
        /** Copies the list. */
        public MessageRejected {
            recipients = List.copyOf(recipients);
        }
    }

    /** The reply to RSET, NOOP, VRFY, EXPN, HELP, ETRN or another command, positive or not. */
    record Answered(SmtpCommand command, Reply reply) implements SmtpEvent {}

    /** The server ends the session on its own (421). Whatever was unanswered has failed, and may be tried again later. */
    record ServiceClosing(Reply reply) implements Refusal {}

    /** The server answered QUIT. */
    record ServiceClosed(Reply reply) implements SmtpEvent {}

    /** What a layer below has to tell, such as that TLS is established; comes from the lift of a stack, never from here. */
    non-sealed interface Lifted extends SmtpEvent {}
}
