package dev.sansio.oauth.provider.ask;

import dev.sansio.core.Answer;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.provider.model.Login;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredCode;
import dev.sansio.oauth.provider.model.StoredCredentials;
import dev.sansio.oauth.provider.model.StoredDevice;
import dev.sansio.oauth.provider.model.StoredRequest;
import dev.sansio.oauth.provider.model.StoredToken;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the surroundings answer. One that does not belong to its question counts as {@link Failed}. */
public sealed interface ProviderAnswer extends Answer {

    /** It is done. */
    record Done(long token) implements ProviderAnswer {}

    /** It could not be found out, or not done: the request is answered with 500. */
    record Failed(long token, String reason) implements ProviderAnswer {}

    /** A client; null if there is none. */
    record ClientFound(long token, @Nullable RegisteredClient client) implements ProviderAnswer {}

    /** A user; null if name and password are not theirs. */
    record UserFound(long token, @Nullable Login login) implements ProviderAnswer {}

    /** Claims by name; texts, numbers, booleans, and lists and maps of them. Those that are unknown are left out. */
    record ClaimsFound(long token, Map<String, Object> claims) implements ProviderAnswer {

        /** An answer; the map is copied. */
        public ClaimsFound {
            claims = Map.copyOf(claims);
        }
    }

    /** A pushed request; null if there is none. */
    record RequestFound(long token, @Nullable StoredRequest request) implements ProviderAnswer {}

    /**
     * A code.
     *
     * @param code null if there is none
     * @param before whether it was redeemed before, perhaps by somebody who had stolen it
     */
    record CodeRedeemed(long token, @Nullable StoredCode code, boolean before) implements ProviderAnswer {}

    /** A token, whether it has expired or not; null if there is none. */
    record TokenFound(long token, @Nullable StoredToken found) implements ProviderAnswer {}

    /** Whether it was kept. */
    record Saved(long token, Outcome outcome) implements ProviderAnswer {

        /** What became of it. */
        public enum Outcome {
            /** Kept, all of it. */
            KEPT,
            /** Not, for what it stands on is no more. */
            GONE,
            /** Not, for it is there already, or was used before. */
            TAKEN
        }
    }

    /** Whether it was the first time. */
    record Used(long token, boolean first) implements ProviderAnswer {}

    /** Whether it may be tried. */
    record Admitted(long token, boolean admitted) implements ProviderAnswer {}

    /** A device that waits; null if there is none. */
    record DeviceFound(long token, @Nullable StoredDevice device) implements ProviderAnswer {}

    /**
     * Where a device stands.
     *
     * @param device null if it is unknown
     * @param granted by whom, and what; null unless the state is {@link State#GRANTED}
     */
    record DevicePolled(
            long token,
            State state,
            @Nullable StoredDevice device,
            @Nullable Granted granted) implements ProviderAnswer {

        /** What the device is told. */
        public enum State {
            /** Nobody has decided yet. */
            PENDING,
            /** The same, and it asks too often. */
            SLOW_DOWN,
            /** The owner agrees; told once. */
            GRANTED,
            /** The owner does not. */
            REFUSED,
            /** There is no such device, not for this client, or no more. */
            UNKNOWN
        }
    }

    /** The JWK set of an issuer; null if it is not trusted. */
    record IssuerFound(long token, @Nullable Document keys) implements ProviderAnswer {}

    /** Credentials of OAuth 1; null if there are none. */
    record CredentialsFound(long token, @Nullable StoredCredentials credentials) implements ProviderAnswer {}

    /** What the user wants, or has to do first. */
    sealed interface Decision extends ProviderAnswer {}

    /**
     * The user agrees.
     *
     * @param scope what they agree to, at most what was asked for; null for none
     */
    record Granted(long token, Login login, @Nullable Scope scope) implements Decision {}

    /** The user does not. */
    record Refused(long token) implements Decision {}

    /**
     * The user has to be shown something first. If the client wants nothing to be shown, it is told so.
     *
     * @param location of a page of the application, where the user agent is sent
     */
    record InteractionNeeded(long token, Interaction interaction, String location) implements Decision {

        /**
         * A checked answer.
         *
         * @throws IllegalArgumentException if the location has characters that no URI has
         */
        public InteractionNeeded {
            if (location.isEmpty() || !location.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
                throw new IllegalArgumentException("a location has visible ASCII characters");
            }
        }
    }

    /** What has to be shown (OpenID Connect Core 3.1.2.6). */
    enum Interaction {
        /** A login. */
        LOGIN("login_required"),
        /** A question for consent. */
        CONSENT("consent_required"),
        /** A choice among accounts. */
        ACCOUNT("account_selection_required"),
        /** Something else. */
        OTHER("interaction_required");

        private final String error;

        Interaction(String error) {
            this.error = error;
        }

        /** The error for a client that wants nothing to be shown. */
        public String error() {
            return error;
        }
    }
}
