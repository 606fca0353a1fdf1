package dev.sansio.reactive.smtp;

import dev.sansio.smtp.Reply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a mail was not sent, and whether a retry makes sense. */
public abstract sealed class SmtpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    private SmtpException(String message, boolean retryable, @Nullable Throwable cause) {
        super(message, cause);
        this.retryable = retryable;
    }

    /** Whether the same may succeed later, and doing it again cannot deliver anything twice. */
    public final boolean retryable() {
        return retryable;
    }

    /** No connection, or none that could be used: refused, timed out, broken in the negotiation. */
    public static final class ConnectFailed extends SmtpException {
        private static final long serialVersionUID = 1L;

        ConnectFailed(String message, @Nullable Throwable cause) {
            super(message, true, cause);
        }
    }

    /** TLS is required, and the server does not offer it, or cannot be trusted. */
    public static final class TlsFailed extends SmtpException {
        private static final long serialVersionUID = 1L;

        TlsFailed(String message, @Nullable Throwable cause) {
            super(message, false, cause);
        }
    }

    /** The server does not serve us: its greeting or its answers to EHLO were negative. */
    public static final class ServiceRefused extends SmtpException {
        private static final long serialVersionUID = 1L;

        private final transient Reply reply;

        ServiceRefused(Reply reply) {
            super("the server refuses its service: " + reply, reply.isTransient(), null);
            this.reply = reply;
        }

        /** The server's reply. */
        public Reply reply() {
            return reply;
        }
    }

    /**
     * The server does not accept the credentials, does not prove that it knows them, or none fits what it offers; or there was
     * an error in supplying them, which is the cause.
     */
    public static final class AuthenticationFailed extends SmtpException {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable Reply reply;

        AuthenticationFailed(String message, @Nullable Reply reply, @Nullable Throwable cause) {
            super(message, reply != null && reply.isTransient(), cause);
            this.reply = reply;
        }

        /** The server's reply, or null if it came to none. */
        public @Nullable Reply reply() {
            return reply;
        }
    }

    /** The server took the mail for nobody. */
    public static final class MailRefused extends SmtpException {
        private static final long serialVersionUID = 1L;

        private final transient Reply reply;
        private final transient List<Receipt.Outcome> outcomes;

        MailRefused(Reply reply, List<Receipt.Outcome> outcomes) {
            super(
                    "the server refuses the mail: " + reply,
                    reply.isTransient() || outcomes.stream().anyMatch(Receipt.Outcome::retryable),
                    null);
            this.reply = reply;
            this.outcomes = List.copyOf(outcomes);
        }

        /** The reply that decided: to MAIL, to DATA, to the last recipient, or to the mail. */
        public Reply reply() {
            return reply;
        }

        /** What the server said of each recipient that it was asked about. */
        public List<Receipt.Outcome> outcomes() {
            return outcomes;
        }
    }

    /**
     * The mail cannot be sent to this server, or at all: it is too large, international or garbled, its content ended with an
     * error, which is the cause, or the client is closed. Nothing was delivered.
     */
    public static final class NotSendable extends SmtpException {
        private static final long serialVersionUID = 1L;

        NotSendable(String message, @Nullable Throwable cause) {
            super(message, false, cause);
        }
    }

    /** The session ended in the middle of a mail. */
    public static final class SessionLost extends SmtpException {
        private static final long serialVersionUID = 1L;

        private final boolean outcomeUnknown;

        SessionLost(String message, boolean outcomeUnknown, @Nullable Throwable cause) {
            super(message, !outcomeUnknown, cause);
            this.outcomeUnknown = outcomeUnknown;
        }

        /** Whether the whole mail had been sent, so that the server may have taken it: a retry may deliver it twice. */
        public boolean outcomeUnknown() {
            return outcomeUnknown;
        }
    }
}
