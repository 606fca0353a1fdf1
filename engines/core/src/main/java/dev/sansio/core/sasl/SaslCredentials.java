package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a client can prove itself with. */
public sealed interface SaslCredentials {

    /**
     * A name and a password.
     *
     * @param user the authentication identity
     * @param password the password
     * @param authorizationId whom to act as (RFC 4422 section 2); null for the user itself
     */
    record Password(String user, Secret password, @Nullable String authorizationId) implements SaslCredentials {

        /** Checks for nulls. */
        public Password {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(password, "password");
        }

        /** A name and a password, to act as that user. */
        public Password(String user, Secret password) {
            this(user, password, null);
        }
    }

    /**
     * A name and an access token.
     *
     * @param user whom to act as
     * @param token the bearer token (RFC 6750)
     * @param host the name of the server that the client connected to, for OAUTHBEARER; null to leave it out
     * @param port its port, 1 to 65535; 0 to leave it out
     */
    record Token(String user, Secret token, @Nullable String host, int port) implements SaslCredentials {

        /** Checks for nulls. */
        public Token {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(token, "token");
        }

        /** A name and an access token, without telling the server its own address. */
        public Token(String user, Secret token) {
            this(user, token, null, 0);
        }
    }

    /**
     * Something below the protocol proves the client, such as its TLS certificate.
     *
     * @param authorizationId whom to act as; null for whoever the proof names
     */
    record External(@Nullable String authorizationId) implements SaslCredentials {}

    /**
     * Nothing.
     *
     * @param trace what the server may log: an e-mail address or a word without {@code @}; may be empty
     */
    record Anonymous(String trace) implements SaslCredentials {

        /** Checks for null. */
        public Anonymous {
            Objects.requireNonNull(trace, "trace");
        }

        /** Without a trace. */
        public Anonymous() {
            this("");
        }
    }
}
