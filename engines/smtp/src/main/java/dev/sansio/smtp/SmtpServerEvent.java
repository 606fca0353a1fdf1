package dev.sansio.smtp;

import dev.sansio.core.Secret;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What happened at a server. NOOP, HELP, RSET, QUIT and everything wrong is answered by the engine itself. */
public sealed interface SmtpServerEvent {

    /** Whether the engine waits for an {@link SmtpServerCommand.Accept} or {@link SmtpServerCommand.Answer}. */
    default boolean awaitsAnswer() {
        return false;
    }

    /** An event to be answered. */
    sealed interface Request extends SmtpServerEvent {
        @Override
        default boolean awaitsAnswer() {
            return true;
        }
    }

    /** A client is there. The answer is the greeting: 220, or 554 for no service. */
    record Connected() implements Request {}

    /** The client spoke before it was greeted, which no honest one does; told once. */
    record EarlyInputReceived() implements SmtpServerEvent {}

    /**
     * HELO, EHLO or LHLO: a new session, and the end of any transaction. Accept answers with what the config offers.
     *
     * @param domain what the client calls itself
     * @param verb HELO, EHLO or LHLO
     */
    record EhloReceived(String domain, String verb) implements Request {}

    /** The client starts TLS, and the 220 is written. The phase is SWITCHED: TLS, and on it a fresh server, take over. */
    record TlsReady() implements SmtpServerEvent {}

    /**
     * AUTH. Answer with a Challenge, with Accept (235) or with a refusal (535).
     *
     * @param mechanism in upper case, one of the config's
     * @param initialResponse decoded; null if there is none, which is not the same as an empty one
     */
    record AuthReceived(String mechanism, @Nullable Secret initialResponse) implements Request {}

    /** The response to a Challenge, decoded. Answer as AuthReceived. */
    record AuthDataReceived(Secret response) implements Request {}

    /** The client gave up on AUTH ({@code *}); the engine answered 501. */
    record AuthCancelled() implements SmtpServerEvent {}

    /** MAIL. */
    record MailReceived(SmtpPath reversePath, MailParameters parameters) implements Request {}

    /** RCPT; the index counts the accepted recipients of this transaction. */
    record RcptReceived(int index, SmtpPath forwardPath, RcptParameters parameters) implements Request {}

    /** DATA. Accept (354) to get the body. BDAT does not ask: its body just comes. */
    record DataReceived() implements Request {}

    /** A piece of the body, dots unstuffed; a slice of what was received, which stays valid. */
    record BodyReceived(ByteBuffer bytes) implements SmtpServerEvent {}

    /**
     * The body is complete. Accept takes responsibility for the message.
     *
     * @param size its octets, without dot-stuffing
     */
    record BodyEnded(long size) implements Request {}

    /** The transaction is over without a message, and what came of a body is void: RSET, or a fault within the body. */
    record TransactionAborted() implements SmtpServerEvent {}

    /** VRFY. */
    record VrfyReceived(String name) implements Request {}

    /** EXPN. */
    record ExpnReceived(String list) implements Request {}

    /** ETRN. */
    record EtrnReceived(String node) implements Request {}

    /** One of the config's other commands, the verb in upper case; the argument as it came, empty for none. */
    record OtherReceived(String verb, String argument) implements Request {}

    /** A command that the engine does not know, and answered 500; the line as it came, read as UTF-8, without its end. */
    record UnknownReceived(String line) implements SmtpServerEvent {}

    /** A command that is known, and that the engine refused: out of order, malformed, too much. */
    record CommandRefused(String verb, Reply reply) implements SmtpServerEvent {}

    /** A CR or LF that stands alone; told once a command or body, whatever the policy then does. */
    record BareLineEndReceived() implements SmtpServerEvent {}

    /** QUIT; the engine answered 221, and the session is over. */
    record QuitReceived() implements SmtpServerEvent {}

    /** What a layer below has to tell, such as that TLS is established; comes from the lift of a stack, never from here. */
    non-sealed interface Lifted extends SmtpServerEvent {}
}
