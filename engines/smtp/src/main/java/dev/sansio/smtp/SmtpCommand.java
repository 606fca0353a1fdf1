package dev.sansio.smtp;

import dev.sansio.core.sasl.SaslClient;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client may be told to do, once it said {@link SmtpEvent.Ready}.
 *
 * <p>Commands may be given before earlier ones are answered: the engine sends them in order, in groups where the server
 * offers PIPELINING (RFC 2920) and one by one where it does not. A command that the state forbids, that the server has no
 * extension for, or whose text would break the wire is rejected.
 */
public sealed interface SmtpCommand {

    /** Starts TLS (RFC 3207); answered by TlsReady or TlsRefused. Nothing may be queued behind it. */
    record StartTls() implements SmtpCommand {}

    /**
     * Authenticates (RFC 4954); answered by Authenticated or AuthenticationFailed. Rejected without TLS if the mechanism
     * reveals the secret and the config does not allow that.
     *
     * @param exchange a fresh exchange, which the engine uses up
     */
    record Authenticate(SaslClient exchange) implements SmtpCommand {
        /** The mechanism alone. */
        @Override
        public String toString() {
            return "Authenticate[" + exchange.mechanism() + "]";
        }
    }

    /**
     * One message to its recipients: MAIL, all RCPTs and, unless it is chunked, DATA, in one round trip where the server
     * allows. Answered by MailAccepted or MailRejected, by RecipientAccepted or RecipientRejected for each recipient, and then
     * by either BodyWanted or EnvelopeRejected. After BodyWanted the caller owes {@link Body}s and an {@link EndOfBody}, which
     * is answered by MessageAccepted or MessageRejected.
     *
     * @param reversePath who gets notifications
     * @param parameters the parameters of MAIL
     * @param recipients at least one
     * @param chunked whether the body goes by BDAT (RFC 3030) and not by DATA; always so for BINARYMIME
     */
    record Envelope(SmtpPath reversePath, MailParameters parameters, List<Recipient> recipients, boolean chunked)
            implements SmtpCommand {
        /** Copies the recipients. */
        public Envelope {
            recipients = List.copyOf(recipients);
        }

        /** An envelope without parameters, for DATA. */
        public static Envelope of(String reversePath, String... recipients) {
            return new Envelope(
                    SmtpPath.of(reversePath),
                    MailParameters.NONE,
                    List.of(recipients).stream().map(Recipient::of).toList(),
                    false);
        }
    }

    /** Begins a transaction by hand; answered by MailAccepted or MailRejected. */
    record Mail(SmtpPath reversePath, MailParameters parameters) implements SmtpCommand {}

    /** Adds a recipient by hand; answered by RecipientAccepted or RecipientRejected, numbered from 0 in each transaction. */
    record Rcpt(SmtpPath forwardPath, RcptParameters parameters) implements SmtpCommand {}

    /** Asks to send the body, by hand; answered by BodyWanted or EnvelopeRejected. */
    record Data() implements SmtpCommand {}

    /**
     * A piece of the body, lines ended by CR LF, of any length and cut anywhere. Dots are stuffed by the engine. Watch
     * {@code pending()}. Ignored after a MessageRejected that came early.
     *
     * @param bytes the engine's to read from now on, not the caller's to change
     */
    record Body(ByteBuffer bytes) implements SmtpCommand {}

    /** The body is complete. A missing CR LF at its end is added. */
    record EndOfBody() implements SmtpCommand {}

    /**
     * A chunk of the body by hand (RFC 3030), after the last RCPT; answered by ChunkAccepted, and the last one by
     * MessageAccepted; or by MessageRejected.
     *
     * @param bytes the chunk
     * @param last whether it is the last
     */
    record Bdat(ByteBuffer bytes, boolean last) implements SmtpCommand {}

    /** Abandons the transaction; answered by Answered. Not possible while a body is owed. */
    record Rset() implements SmtpCommand {}

    /** Does nothing; answered by Answered. */
    record Noop() implements SmtpCommand {}

    /** Asks about a user or mailbox; answered by Answered. */
    record Vrfy(String name) implements SmtpCommand {}

    /** Asks for the members of a list; answered by Answered. */
    record Expn(String list) implements SmtpCommand {}

    /** Asks for help, about a topic or in general; answered by Answered. */
    record Help(@Nullable String topic) implements SmtpCommand {}

    /** Asks the server to deliver what it has for a node (RFC 1985); answered by Answered. */
    record Etrn(String node) implements SmtpCommand {}

    /**
     * A command that has no type here and is answered by a single reply: XCLIENT and the like; answered by Answered.
     *
     * @param verb none of those above
     * @param argument what follows the verb, or null; without control characters
     */
    record Other(String verb, @Nullable String argument) implements SmtpCommand {}

    /** Ends the session when everything before it is answered; answered by ServiceClosed. Nothing may follow it. */
    record Quit() implements SmtpCommand {}
}
