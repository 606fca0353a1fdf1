package dev.sansio.reactive.smtp;

import dev.sansio.core.sasl.SaslMechanism;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/** Describes an {@link SmtpServer}. */
public final class SmtpServerBuilder {

    private static final Reply REFUSED = Reply.of(550, "5.7.1", "nobody takes mail here");
    private static final Reply FINE = Reply.of(250, "2.1.5", "recipient ok");

    private Listener listener = Listener.create();
    private SmtpServerConfig smtp = SmtpServerConfig.of("localhost");
    private @Nullable TlsConfig tls;
    private boolean implicitTls;
    private @Nullable Authenticator authenticator;
    private boolean requireAuthentication;
    private BiFunction<SmtpPath, Recipient, Mono<Reply>> recipientCheck = (from, to) -> Mono.just(FINE);
    private Function<Mail, Mono<List<Reply>>> handler = mail -> Mono.just(List.of(REFUSED));
    private Duration handlerTimeout = Duration.ofMinutes(5);
    private Consumer<Throwable> faults = fault -> {};
    private @Nullable Supplier<SmtpTap<SmtpServerCommand, SmtpServerEvent>> taps;

    SmtpServerBuilder() {}

    /** How connections are accepted. */
    public SmtpServerBuilder listener(Listener listener) {
        this.listener = listener;
        return this;
    }

    /** Changes the engine's configuration: name, LMTP, extensions, limits, waiting times, bare line ends. */
    public SmtpServerBuilder smtp(UnaryOperator<SmtpServerConfig> change) {
        this.smtp = change.apply(smtp);
        return this;
    }

    /** Offers STARTTLS. */
    public SmtpServerBuilder startTls(TlsConfig server) {
        this.tls = server;
        this.implicitTls = false;
        this.smtp = smtp.withStartTls(true, false);
        return this;
    }

    /** Offers STARTTLS, and takes no mail without it. */
    public SmtpServerBuilder requireStartTls(TlsConfig server) {
        startTls(server);
        this.smtp = smtp.withStartTls(true, true);
        return this;
    }

    /** Speaks TLS from the first byte (RFC 8314). */
    public SmtpServerBuilder implicitTls(TlsConfig server) {
        this.tls = server;
        this.implicitTls = true;
        this.smtp = smtp.withStartTls(false, false);
        return this;
    }

    /** Offers authentication. */
    public SmtpServerBuilder authenticator(Authenticator authenticator) {
        this.authenticator = authenticator;
        return this;
    }

    /** Offers authentication, and takes no mail without it. */
    public SmtpServerBuilder requireAuthentication(Authenticator authenticator) {
        this.requireAuthentication = true;
        return authenticator(authenticator);
    }

    /**
     * Says of each recipient whether it is accepted, before the body comes; by default everybody is. An error, an empty result
     * and a reply that takes too long answer 451.
     */
    public SmtpServerBuilder recipients(BiFunction<SmtpPath, Recipient, Mono<Reply>> check) {
        this.recipientCheck = check;
        return this;
    }

    /**
     * What becomes of a mail. The body can be read once, while the handler runs; its demand reaches the client. What is left of
     * it when the reply is there is read and forgotten. A positive reply takes responsibility for the mail; an error, an empty
     * result and a reply that takes too long answer 451. If the client goes away within the body, the body errors, and nobody
     * hears the reply.
     */
    public SmtpServerBuilder handler(Function<Mail, Mono<Reply>> handler) {
        this.handler = mail -> handler.apply(mail).map(List::of);
        return this;
    }

    /**
     * As {@link #handler}, for LMTP: one reply for each of the mail's recipients, in their order, or a single one for all.
     * Recipients without a reply get 451. A server of SMTP has one reply only, and says the first.
     */
    public SmtpServerBuilder handlerOfEach(Function<Mail, Flux<Reply>> handler) {
        this.handler = mail -> handler.apply(mail).collectList();
        return this;
    }

    /**
     * How long a handler may take once the body has come, and how long the check of a recipient and an answer of the
     * authenticator may take; 5 minutes by default.
     */
    public SmtpServerBuilder handlerTimeout(Duration timeout) {
        this.handlerTimeout = timeout;
        return this;
    }

    /** Told of each error of a handler, an authenticator or a session; does nothing by default. Its own errors are dropped. */
    public SmtpServerBuilder faults(Consumer<Throwable> faults) {
        this.faults = fault -> {
            try {
                faults.accept(fault);
            } catch (RuntimeException own) {
                Operators.onErrorDropped(own, Context.empty());
            }
        };
        return this;
    }

    /** Lets somebody look on at each connection: for transcripts and demonstrations. */
    public SmtpServerBuilder tap(Supplier<SmtpTap<SmtpServerCommand, SmtpServerEvent>> taps) {
        this.taps = taps;
        return this;
    }

    /** The server. It does not listen yet. */
    public SmtpServer build() {
        SecureRandom random = new SecureRandom();
        Authenticator users = authenticator;
        SmtpServerConfig config = smtp;
        if (users != null) {
            List<String> names = Authenticators.offered(users, tls).stream()
                    .sorted()
                    .map(SaslMechanism::registeredName)
                    .toList();
            config = smtp.withAuthentication(names, requireAuthentication, smtp.allowPlaintextAuthentication());
        }
        return new SmtpServer(new ServerSettings(
                listener,
                config,
                tls,
                implicitTls,
                users,
                ServerSettings.decoy(random),
                random,
                recipientCheck,
                handler,
                handlerTimeout,
                faults,
                taps));
    }
}
