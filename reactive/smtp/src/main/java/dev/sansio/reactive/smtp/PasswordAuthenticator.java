package dev.sansio.reactive.smtp;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.SaslAnswer;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.core.sasl.SaslStep;
import dev.sansio.core.sasl.ScramCredentials;
import dev.sansio.core.sasl.ScramHash;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Users and passwords in memory. What SCRAM stores of a password is derived when it is first needed. */
final class PasswordAuthenticator implements Authenticator {

    static final int ITERATIONS = 4096;
    private static final Secret NOBODY = Secret.of("\0");

    private final Map<String, Secret> passwords;
    private final Map<String, ScramCredentials> derived = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    PasswordAuthenticator(Map<String, Secret> passwords) {
        this.passwords = passwords;
    }

    @Override
    public Set<SaslMechanism> mechanisms() {
        return EnumSet.of(
                SaslMechanism.SCRAM_SHA_256_PLUS,
                SaslMechanism.SCRAM_SHA_256,
                SaslMechanism.SCRAM_SHA_1_PLUS,
                SaslMechanism.SCRAM_SHA_1,
                SaslMechanism.CRAM_MD5,
                SaslMechanism.PLAIN,
                SaslMechanism.LOGIN);
    }

    /** Key derivation takes milliseconds, and an event loop has none to spare. */
    @Override
    public Mono<SaslAnswer> answer(SaslStep.Question question) {
        return Mono.fromCallable(() -> know(question)).subscribeOn(Schedulers.boundedElastic());
    }

    private SaslAnswer know(SaslStep.Question question) {
        if (question instanceof SaslStep.CheckPassword check) {
            Secret password = passwords.getOrDefault(check.user(), NOBODY);
            return password.equals(check.password()) ? new SaslAnswer.Accepted() : new SaslAnswer.Rejected();
        }
        if (question instanceof SaslStep.LookUpPassword lookUp) {
            Secret password = passwords.get(lookUp.user());
            return password == null ? new SaslAnswer.Rejected() : new SaslAnswer.StoredPassword(password);
        }
        if (question instanceof SaslStep.LookUpScram lookUp) {
            ScramCredentials stored = scram(lookUp.user(), lookUp.hash());
            return stored == null ? new SaslAnswer.Rejected() : new SaslAnswer.StoredScram(stored);
        }
        return new SaslAnswer.Rejected();
    }

    private @Nullable ScramCredentials scram(String user, ScramHash hash) {
        Secret password = passwords.get(user);
        if (password == null) {
            return null;
        }
        return derived.computeIfAbsent(hash + " " + user, key -> {
            byte[] salt = new byte[16];
            random.nextBytes(salt);
            return ScramCredentials.derive(password, salt, ITERATIONS, hash);
        });
    }
}
