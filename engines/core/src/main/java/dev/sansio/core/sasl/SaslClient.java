package dev.sansio.core.sasl;

import org.jspecify.annotations.Nullable;

/** The client's side of one exchange. */
public interface SaslClient {

    /** The registered name, for the command that starts the exchange. */
    String mechanism();

    /** Whether the client speaks first; its first message may then go along with the command that starts. */
    boolean sendsInitialResponse();

    /**
     * The answer to a challenge.
     *
     * <p>The first call on a client that {@link #sendsInitialResponse()} gives the initial response, for an empty array
     * (also when the protocol could not carry an initial response and the server sent an empty challenge instead). What
     * a server sends along with its report of success goes through here as well; the empty answer is then not sent.
     *
     * @param challenge the server's bytes, decoded; not changed
     * @return the bytes to send, possibly none; a fresh array that may hold a secret
     * @throws SaslException if the server breaks the mechanism, reports an error or fails to prove itself: cancel the
     *     exchange, this client throws from then on
     */
    byte[] respond(byte[] challenge);

    /**
     * Whether everything was said and, where the mechanism authenticates the server too, the server has proved itself. A
     * report of success before that must be taken as a failure.
     */
    boolean completed();

    /** Whether whoever sees the exchange can read the password or token, so that it needs TLS. */
    boolean revealsSecret();

    /**
     * Why the server refuses, if the mechanism lets it say so: the JSON of OAUTHBEARER and XOAUTH2, the error value of
     * SCRAM. Untrusted text, bounded by {@link SaslLimits#maxMessage()}. Null as long as there is none; it may come with
     * any {@link #respond}.
     */
    @Nullable
    String refusal();
}
