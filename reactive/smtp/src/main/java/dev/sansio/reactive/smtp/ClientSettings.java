package dev.sansio.reactive.smtp;

import dev.sansio.core.sasl.SaslCredentials;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.netty.Connector;
import dev.sansio.smtp.SmtpClientConfig;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import dev.sansio.tls.TlsConfig;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What a client was built with. */
record ClientSettings(
        Supplier<SocketAddress> remote,
        String host,
        int port,
        Connector connector,
        SmtpClientConfig smtp,
        TlsMode tlsMode,
        @Nullable TlsConfig tls,
        @Nullable Supplier<Mono<? extends SaslCredentials>> credentials,
        Function<SaslCredentials, Mono<Void>> refused,
        Set<SaslMechanism> mechanisms,
        RandomGenerator random,
        boolean chunking,
        int maxConnections,
        int maxPending,
        int mailsPerConnection,
        Duration maxIdle,
        Duration openTimeout,
        Duration acquireTimeout,
        Function<Mono<Receipt>, Mono<Receipt>> around,
        @Nullable Supplier<SmtpTap<SmtpCommand, SmtpEvent>> taps) {}
