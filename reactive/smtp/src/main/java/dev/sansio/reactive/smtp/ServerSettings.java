package dev.sansio.reactive.smtp;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.ScramDecoy;
import dev.sansio.netty.Listener;
import dev.sansio.smtp.Recipient;
import dev.sansio.smtp.Reply;
import dev.sansio.smtp.SmtpPath;
import dev.sansio.smtp.SmtpServerCommand;
import dev.sansio.smtp.SmtpServerConfig;
import dev.sansio.smtp.SmtpServerEvent;
import dev.sansio.tls.TlsConfig;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What a server was built with. */
record ServerSettings(
        Listener listener,
        SmtpServerConfig smtp,
        @Nullable TlsConfig tls,
        boolean implicitTls,
        @Nullable Authenticator authenticator,
        ScramDecoy decoy,
        SecureRandom random,
        BiFunction<SmtpPath, Recipient, Mono<Reply>> recipientCheck,
        Function<Mail, Mono<List<Reply>>> handler,
        Duration handlerTimeout,
        Consumer<Throwable> faults,
        @Nullable Supplier<SmtpTap<SmtpServerCommand, SmtpServerEvent>> taps) {

    /** What the application says, in time; otherwise, on an error and on nothing, the given value. */
    <T> Mono<T> guarded(Supplier<? extends Mono<? extends T>> application, T otherwise) {
        return Mono.defer(() -> application.get().<T>map(given -> given))
                .timeout(handlerTimeout)
                .onErrorResume(error -> {
                    faults.accept(error);
                    return Mono.just(otherwise);
                })
                .defaultIfEmpty(otherwise);
    }

    static ScramDecoy decoy(SecureRandom random) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return new ScramDecoy(Secret.of(secret), PasswordAuthenticator.ITERATIONS);
    }
}
