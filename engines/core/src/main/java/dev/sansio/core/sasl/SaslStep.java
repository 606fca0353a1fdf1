package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a server's exchange needs next, or how it ended. */
public sealed interface SaslStep {

    /** Something that only the caller knows; {@link SaslServer#answer} goes on. */
    sealed interface Question extends SaslStep {}

    /**
     * Bytes to send; the client's response goes to {@link SaslServer#next}.
     *
     * @param data the challenge before any encoding, possibly empty; the caller's to keep
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by content below
    record Challenge(byte[] data) implements SaslStep {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Challenge && MessageDigest.isEqual(data, ((Challenge) other).data);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(data);
        }

        /** The length only. */
        @Override
        public String toString() {
            return "Challenge[" + data.length + " bytes]";
        }
    }

    /**
     * Is this the user's password? Answered by {@link SaslAnswer.Accepted}, {@link SaslAnswer.Rejected} or
     * {@link SaslAnswer.Unavailable}. Rejecting an unknown user should take as long as rejecting a wrong password.
     *
     * @param user the authentication identity, prepared by {@link SaslPrep#query}
     * @param password the password, prepared likewise
     */
    record CheckPassword(String user, Secret password) implements Question {}

    /**
     * Is this token valid, and whose is it? Answered by {@link SaslAnswer.Accepted} with the token's owner,
     * {@link SaslAnswer.TokenRejected}, {@link SaslAnswer.Rejected} or {@link SaslAnswer.Unavailable}.
     *
     * @param user whom the client wants to act as; null if it left that to the token
     * @param token the bearer token
     * @param host the server's name as the client believes it to be; null if it did not say
     * @param port the server's port likewise; 0 if it did not say
     */
    record CheckToken(
            @Nullable String user, Secret token, @Nullable String host, int port) implements Question {}

    /**
     * What is the user's password? Only CRAM-MD5 must know. Answered by {@link SaslAnswer.StoredPassword},
     * {@link SaslAnswer.Rejected} if there is no such user, or {@link SaslAnswer.Unavailable}.
     *
     * @param user the authentication identity as the client sent it
     */
    record LookUpPassword(String user) implements Question {}

    /**
     * What is stored for the user? Answered by {@link SaslAnswer.StoredScram}, {@link SaslAnswer.Rejected} if there is no
     * such user (the client will not notice before the end), or {@link SaslAnswer.Unavailable}.
     *
     * @param user the authentication identity, prepared by {@link SaslPrep#query}
     * @param hash the hash function that the credentials must be of
     */
    record LookUpScram(String user, ScramHash hash) implements Question {}

    /**
     * May this user, who has proved itself, act as that one? Asked whenever the two differ. Answered by
     * {@link SaslAnswer.Accepted}, {@link SaslAnswer.Rejected} or {@link SaslAnswer.Unavailable}.
     *
     * @param authenticationId who the client is
     * @param authorizationId whom it wants to act as, as it was sent
     */
    record Authorize(String authenticationId, String authorizationId) implements Question {}

    /**
     * May somebody come in without a name? Answered by {@link SaslAnswer.Accepted}, {@link SaslAnswer.Rejected} or
     * {@link SaslAnswer.Unavailable}.
     *
     * @param trace what the client says of itself, for the log; unverified, possibly empty
     */
    record AdmitAnonymous(String trace) implements Question {}

    /**
     * The client has proved itself; the exchange is over.
     *
     * @param authenticationId who it is
     * @param authorizationId whom it acts as; the same if it did not ask for another
     * @param finalData what must reach the client along with success; null if there is nothing. A protocol whose report of
     *     success has no place for it sends it as a challenge and takes the empty response before reporting success
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by content below
    record Succeeded(String authenticationId, String authorizationId, byte @Nullable [] finalData) implements SaslStep {

        /** Checks for nulls. */
        public Succeeded {
            Objects.requireNonNull(authenticationId, "authenticationId");
            Objects.requireNonNull(authorizationId, "authorizationId");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Succeeded
                    && authenticationId.equals(((Succeeded) other).authenticationId)
                    && authorizationId.equals(((Succeeded) other).authorizationId)
                    && MessageDigest.isEqual(finalData, ((Succeeded) other).finalData);
        }

        @Override
        public int hashCode() {
            return Objects.hash(authenticationId, authorizationId, Arrays.hashCode(finalData));
        }

        /** Without the final data. */
        @Override
        public String toString() {
            return "Succeeded[authenticationId=" + authenticationId + ", authorizationId=" + authorizationId + "]";
        }
    }

    /**
     * The client has not proved itself; the exchange is over.
     *
     * @param reason what the protocol's reply may depend on
     * @param detail for the log of the server, never for the client; without secrets
     */
    record Failed(SaslFailure reason, String detail) implements SaslStep {}
}
