package dev.sansio.oauth.provider.ask;

import dev.sansio.core.Ask;
import dev.sansio.core.Secret;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredCode;
import dev.sansio.oauth.provider.model.StoredCredentials;
import dev.sansio.oauth.provider.model.StoredDevice;
import dev.sansio.oauth.provider.model.StoredRequest;
import dev.sansio.oauth.provider.model.StoredToken;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A question of a provider. Each says which {@link ProviderAnswer} belongs to it; {@link ProviderAnswer.Failed} always does. */
public sealed interface ProviderAsk extends Ask {

    /** Who is this client? Answer: {@link ProviderAnswer.ClientFound}. */
    record FindClient(long token, String clientId) implements ProviderAsk {}

    /** Keep a client that has registered itself, or has changed. Answer: {@link ProviderAnswer.Done}. */
    record SaveClient(long token, RegisteredClient client) implements ProviderAsk {}

    /** Forget a client, and revoke all it has. Answer: {@link ProviderAnswer.Done}. */
    record DeleteClient(long token, String clientId) implements ProviderAsk {}

    /**
     * Does the user agree, and who are they? The application finds its own session in the fields of the request; it shows its own
     * pages, and sends the user agent back. Answer: a {@link ProviderAnswer.Decision}.
     */
    record Decide(long token, Question question) implements ProviderAsk {}

    /** Whose name and password are these? Legacy. Answer: {@link ProviderAnswer.UserFound}. */
    record AuthenticateUser(long token, String clientId, String username, Secret password) implements ProviderAsk {}

    /** What is known about a user, by names of claims? Answer: {@link ProviderAnswer.ClaimsFound}. */
    record FindClaims(long token, String subject, String clientId, Set<String> names) implements ProviderAsk {}

    /** End the session of the user agent. Answer: a {@link ProviderAnswer.Decision}. */
    record EndSession(long token, Logout logout) implements ProviderAsk {}

    /** Keep a pushed request. Answer: {@link ProviderAnswer.Done}. */
    record SaveRequest(long token, StoredRequest request) implements ProviderAsk {}

    /** What was pushed under this reference? Answer: {@link ProviderAnswer.RequestFound}. */
    record FindRequest(long token, TokenHash hash) implements ProviderAsk {}

    /** Keep a code. Answer: {@link ProviderAnswer.Done}. */
    record SaveCode(long token, StoredCode code) implements ProviderAsk {}

    /** Atomic: what does a code stand for, and has it been redeemed before? Answer: {@link ProviderAnswer.CodeRedeemed}. */
    record RedeemCode(long token, TokenHash hash) implements ProviderAsk {}

    /**
     * Keep tokens of one family, unless that has been revoked meanwhile: all of them or none. Answer: {@link
     * ProviderAnswer.Saved}.
     */
    record SaveTokens(long token, List<StoredToken> tokens) implements ProviderAsk {

        /** A question; the list is copied. */
        public SaveTokens {
            tokens = List.copyOf(tokens);
        }
    }

    /** What does a token stand for? Nothing, once it was revoked. Answer: {@link ProviderAnswer.TokenFound}. */
    record FindToken(long token, TokenHash hash) implements ProviderAsk {}

    /**
     * Atomic: a refresh token is superseded, and others come in its place; unless it has been superseded or revoked. Answer:
     * {@link ProviderAnswer.Saved}.
     */
    record RotateRefresh(long token, TokenHash used, List<StoredToken> tokens) implements ProviderAsk {

        /** A question; the list is copied. */
        public RotateRefresh {
            tokens = List.copyOf(tokens);
        }
    }

    /** Forget one token. Answer: {@link ProviderAnswer.Done}. */
    record RevokeToken(long token, TokenHash hash) implements ProviderAsk {}

    /** Forget all tokens of a family, and take no more of it. Answer: {@link ProviderAnswer.Done}. */
    record RevokeFamily(long token, String family) implements ProviderAsk {}

    /**
     * Atomic: has this been seen before? Kept until then: identifiers of assertions and proofs, nonces, references that are good
     * once. Answer: {@link ProviderAnswer.Used}.
     */
    record UseOnce(long token, String kind, TokenHash value, Instant until) implements ProviderAsk {}

    /** May this be tried once more, or was it too often? Answer: {@link ProviderAnswer.Admitted}. */
    record CountAttempt(long token, String kind, String by, Instant at) implements ProviderAsk {}

    /** Keep a device, unless its user code is in use. Answer: {@link ProviderAnswer.Saved}. */
    record SaveDevice(long token, StoredDevice device) implements ProviderAsk {}

    /** Which device waits for this user code? Answer: {@link ProviderAnswer.DeviceFound}. */
    record FindDevice(long token, TokenHash userCode) implements ProviderAsk {}

    /**
     * Atomic: what the owner said, of a device that still waits. Answer: {@link ProviderAnswer.Saved}.
     *
     * @param decision granted or refused
     */
    record DecideDevice(long token, TokenHash userCode, ProviderAnswer.Decision decision) implements ProviderAsk {}

    /**
     * Atomic: a device asks. One that asks before its interval has passed is told to slow down, and the interval grows by five
     * seconds; one that was granted is told so once. Answer: {@link ProviderAnswer.DevicePolled}.
     */
    record PollDevice(long token, TokenHash deviceCode, String clientId, Instant at) implements ProviderAsk {}

    /** Which keys does an issuer of assertions have that is trusted for this client? Answer: {@link ProviderAnswer.IssuerFound}. */
    record FindIssuer(long token, String issuer, String clientId) implements ProviderAsk {}

    /** Keep temporary credentials of OAuth 1. Answer: {@link ProviderAnswer.Done}. */
    record SaveCredentials(long token, StoredCredentials credentials) implements ProviderAsk {}

    /** Which credentials of OAuth 1 are these? Answer: {@link ProviderAnswer.CredentialsFound}. */
    record FindCredentials(long token, TokenHash hash) implements ProviderAsk {}

    /**
     * Atomic: credentials in the place of others, which are still as they were found; of two that try, one finds them taken.
     * Answer: {@link ProviderAnswer.Saved}.
     */
    record ReplaceCredentials(long token, StoredCredentials before, StoredCredentials next) implements ProviderAsk {}
}
