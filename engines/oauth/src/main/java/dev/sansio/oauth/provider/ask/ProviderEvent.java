package dev.sansio.oauth.provider.ask;

import dev.sansio.oauth.provider.model.ProviderEndpoint;
import org.jspecify.annotations.Nullable;

/** What a provider tells of itself, for audit only: nothing waits for it. Without secrets. */
public sealed interface ProviderEvent {

    /** Which exchange of HTTP it was in; -1 for none. */
    long exchange();

    /**
     * A request was answered.
     *
     * @param endpoint null if there is none at the path
     * @param error the code of an error; null for success
     */
    record Answered(
            long exchange,
            @Nullable ProviderEndpoint endpoint,
            int status,
            @Nullable String error) implements ProviderEvent {}

    /** Tokens were given out. */
    record TokensIssued(long exchange, String grantType, String clientId, String subject, String family)
            implements ProviderEvent {}

    /** A client did not show that it is who it says. */
    record ClientRefused(long exchange, String clientId) implements ProviderEvent {}

    /** A code or refresh token was used again, and its family was revoked: somebody may have stolen it. */
    record ReuseDetected(long exchange, String grantType, String clientId, String family) implements ProviderEvent {}

    /** A question stayed without answer for too long, or met a failure; what it was is the name of its record. */
    record AnswerMissed(long exchange, String question, String reason) implements ProviderEvent {}

    /** So many events were dropped, as nobody polled them. */
    record EventsDropped(long dropped) implements ProviderEvent {
        @Override
        public long exchange() {
            return -1;
        }
    }
}
