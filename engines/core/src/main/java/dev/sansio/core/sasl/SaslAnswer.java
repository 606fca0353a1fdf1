package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the caller found out about a {@link SaslStep.Question}. */
public sealed interface SaslAnswer {

    /**
     * Yes.
     *
     * @param authenticationId who it is, if the store knows better than the question: the owner of a token, another
     *     spelling of the name; null for the user of the question
     */
    record Accepted(@Nullable String authenticationId) implements SaslAnswer {

        /** Yes, the user of the question. */
        public Accepted() {
            this(null);
        }
    }

    /** No: wrong password, invalid token, unknown user, not allowed. */
    record Rejected() implements SaslAnswer {}

    /**
     * No, and this is what the client may read about it.
     *
     * @param error what is sent
     */
    record TokenRejected(TokenError error) implements SaslAnswer {

        /** Checks for null. */
        public TokenRejected {
            Objects.requireNonNull(error, "error");
        }
    }

    /**
     * The user's password in clear.
     *
     * @param password the password
     */
    record StoredPassword(Secret password) implements SaslAnswer {

        /** Checks for null. */
        public StoredPassword {
            Objects.requireNonNull(password, "password");
        }
    }

    /**
     * What is stored of the user's password.
     *
     * @param credentials of the hash function that was asked for
     */
    record StoredScram(ScramCredentials credentials) implements SaslAnswer {

        /** Checks for null. */
        public StoredScram {
            Objects.requireNonNull(credentials, "credentials");
        }
    }

    /**
     * The store could not be asked.
     *
     * @param detail for the log
     */
    record Unavailable(String detail) implements SaslAnswer {}
}
