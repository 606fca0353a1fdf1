package dev.sansio.reactive.smtp;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.SaslAnswer;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.core.sasl.SaslStep;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Knows a server's users: answers the questions of the mechanisms that it offers. */
public interface Authenticator {

    /**
     * The mechanisms that are offered. Those that reveal a secret, and those that bind to the channel, are offered under TLS
     * only; the latter only if each of the server's certificates can be bound to, which takes a signature with a hash of its
     * own (RFC 5929 section 4.1): Ed25519 has none.
     */
    Set<SaslMechanism> mechanisms();

    /** The answer to a question; an error counts as {@link SaslAnswer.Unavailable}. */
    Mono<SaslAnswer> answer(SaslStep.Question question);

    /** Users and passwords in memory, for tests and small servers: PLAIN, LOGIN, CRAM-MD5 and SCRAM. */
    static Authenticator ofPasswords(Map<String, Secret> passwords) {
        return new PasswordAuthenticator(Map.copyOf(passwords));
    }

    /** One user in memory. */
    static Authenticator ofPassword(String user, Secret password) {
        return ofPasswords(Map.of(user, password));
    }
}
