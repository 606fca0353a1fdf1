package dev.sansio.reactive.smtp;

import dev.sansio.core.sasl.SaslCredentials;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.netty.Connector;
import dev.sansio.netty.LinkOptions;
import dev.sansio.smtp.SmtpClientConfig;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import dev.sansio.tls.TlsConfig;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Describes an {@link SmtpClient}. */
public final class SmtpClientBuilder {

    private final String host;
    private final int port;
    private @Nullable SocketAddress address;
    private Connector connector = Connector.create().options(LinkOptions.defaults());
    private SmtpClientConfig smtp = SmtpClientConfig.of("localhost");
    private TlsMode tlsMode = TlsMode.REQUIRED;
    private @Nullable TlsConfig tls;
    private @Nullable Supplier<Mono<? extends SaslCredentials>> credentials;
    private Function<SaslCredentials, Mono<Void>> refused = credentials -> Mono.empty();
    private Set<SaslMechanism> mechanisms = SaslMechanism.ALL;
    private boolean chunking;
    private int maxConnections = 4;
    private int maxPending = 1000;
    private int mailsPerConnection = 1000;
    private Duration maxIdle = Duration.ofSeconds(30);
    private Duration openTimeout = Duration.ofMinutes(1);
    private Duration acquireTimeout = Duration.ofMinutes(5);
    private Function<Mono<Receipt>, Mono<Receipt>> around = Function.identity();
    private @Nullable Supplier<SmtpTap<SmtpCommand, SmtpEvent>> taps;

    SmtpClientBuilder(String host, int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is 0 to 65535: " + port);
        }
        this.host = host;
        this.port = port;
    }

    /** Connects to another address than the host's name tells: a Unix socket, say. */
    public SmtpClientBuilder address(SocketAddress address) {
        this.address = address;
        return this;
    }

    /** How connections are opened; by default those of {@link LinkOptions#defaults()}. */
    public SmtpClientBuilder connector(Connector connector) {
        this.connector = connector;
        return this;
    }

    /** Our own name in EHLO. */
    public SmtpClientBuilder name(String name) {
        SmtpClientConfig named = SmtpClientConfig.of(name);
        this.smtp = new SmtpClientConfig(
                named.name(),
                smtp.lmtp(),
                smtp.allowPlaintextAuthentication(),
                smtp.reading(),
                smtp.writing(),
                smtp.limits(),
                smtp.timeouts());
        return this;
    }

    /** Changes the engine's configuration: LMTP, limits, waiting times, bare line ends. */
    public SmtpClientBuilder smtp(UnaryOperator<SmtpClientConfig> change) {
        this.smtp = change.apply(smtp);
        return this;
    }

    /** Whether and how connections are protected; {@link TlsMode#REQUIRED} by default. */
    public SmtpClientBuilder tls(TlsMode mode) {
        this.tlsMode = mode;
        return this;
    }

    /** How connections are protected, and the policy of TLS; by default the JDK's authorities are trusted. */
    public SmtpClientBuilder tls(TlsMode mode, TlsConfig config) {
        this.tlsMode = mode;
        this.tls = config;
        return this;
    }

    /** The credentials, always the same. */
    public SmtpClientBuilder credentials(SaslCredentials credentials) {
        return credentials(() -> Mono.just(credentials));
    }

    /**
     * A supplier of credentials, asked for each connection, and once more when the server refuses (535), because a token may
     * have expired meanwhile. An empty one means to do without.
     */
    public SmtpClientBuilder credentials(Supplier<Mono<? extends SaslCredentials>> supplier) {
        return credentials(supplier, refused -> Mono.empty());
    }

    /**
     * As the other, where the supplier keeps credentials until it is told that a server has refused them (535), as a source of
     * access tokens does: it is told before it is asked once more.
     */
    public SmtpClientBuilder credentials(
            Supplier<Mono<? extends SaslCredentials>> supplier, Function<SaslCredentials, Mono<Void>> refused) {
        this.credentials = supplier;
        this.refused = refused;
        return this;
    }

    /** The mechanisms that may be used; all by default. Those that reveal a secret need TLS in any case. */
    public SmtpClientBuilder mechanisms(Set<SaslMechanism> allowed) {
        this.mechanisms = Set.copyOf(allowed);
        return this;
    }

    /** Whether bodies go by BDAT where the server offers CHUNKING (RFC 3030); not by default. */
    public SmtpClientBuilder chunking(boolean on) {
        this.chunking = on;
        return this;
    }

    /** How many connections there may be; 4 by default. With 1, mails of a stream follow each other on one connection. */
    public SmtpClientBuilder maxConnections(int connections) {
        this.maxConnections = positive(connections);
        return this;
    }

    /** How many mails may wait for a connection; 1000 by default. */
    public SmtpClientBuilder maxPending(int mails) {
        this.maxPending = positive(mails);
        return this;
    }

    /** After how many mails a connection is closed; 1000 by default. */
    public SmtpClientBuilder mailsPerConnection(int mails) {
        this.mailsPerConnection = positive(mails);
        return this;
    }

    /** After which idle time a connection is closed; 30 seconds by default. */
    public SmtpClientBuilder maxIdle(Duration time) {
        this.maxIdle = positive(time);
        return this;
    }

    /** How long a connection may take to be ready, TLS and AUTH included; a minute by default. */
    public SmtpClientBuilder openTimeout(Duration time) {
        this.openTimeout = positive(time);
        return this;
    }

    /** How long a mail may wait for a connection; 5 minutes by default. */
    public SmtpClientBuilder acquireTimeout(Duration time) {
        this.acquireTimeout = positive(time);
        return this;
    }

    /** Wraps every sending, for observation, tracing or retries; see {@link SmtpObservation}. */
    public SmtpClientBuilder around(UnaryOperator<Mono<Receipt>> wrapper) {
        this.around = wrapper;
        return this;
    }

    /** Lets somebody look on at each connection: for transcripts and demonstrations. */
    public SmtpClientBuilder tap(Supplier<SmtpTap<SmtpCommand, SmtpEvent>> taps) {
        this.taps = taps;
        return this;
    }

    private static int positive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("at least 1: " + number);
        }
        return number;
    }

    private static Duration positive(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a time is positive: " + time);
        }
        return time;
    }

    /** The JDK's authorities, which take long to read, and are read once they are needed. */
    private static final class SystemTrust {
        static final TlsConfig CONFIG = TlsConfig.client().build();
    }

    /** The client. It opens no connection yet. */
    public SmtpClient build() {
        SocketAddress fixed = address;
        TlsConfig config = tls;
        return new SmtpClient(new ClientSettings(
                () -> fixed == null ? InetSocketAddress.createUnresolved(host, port) : fixed,
                host,
                port,
                connector,
                smtp,
                tlsMode,
                config == null && tlsMode != TlsMode.NONE ? SystemTrust.CONFIG : config,
                credentials,
                refused,
                mechanisms,
                new SecureRandom(),
                chunking,
                maxConnections,
                maxPending,
                mailsPerConnection,
                maxIdle,
                openTimeout,
                acquireTimeout,
                around,
                taps));
    }
}
