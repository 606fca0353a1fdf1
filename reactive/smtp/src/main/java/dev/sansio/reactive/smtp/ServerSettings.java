package dev.sansio.reactive.smtp;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.ScramDecoy;
import dev.sansio.netty.Listener;
import dev.sansio.smtp.Recipient;
import dev.sansio.smtp.Reply;
import dev.sansio.smtp.SmtpPath;
import dev.sansio.smtp.SmtpServerConfig;
import dev.sansio.tls.TlsConfig;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
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
        Function<Mail, Mono<Reply>> handler,
        Duration handlerTimeout,
        Consumer<Throwable> faults) {

    static ScramDecoy decoy(SecureRandom random) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return new ScramDecoy(Secret.of(secret), PasswordAuthenticator.ITERATIONS);
    }
}
