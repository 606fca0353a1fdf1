package dev.sansio.reactive.smtp;

import dev.sansio.core.SessionFailedException;
import dev.sansio.core.sasl.ChannelBinding;
import dev.sansio.core.sasl.SaslClient;
import dev.sansio.core.sasl.SaslClients;
import dev.sansio.core.sasl.SaslCredentials;
import dev.sansio.core.sasl.SaslException;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.smtp.Reply;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import dev.sansio.tls.TlsFailure;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/** From the greeting to a session that takes mail: STARTTLS and AUTH, as the settings demand. */
final class OpenFlow extends Flow<SmtpConnection> {

    private static final Set<String> OF_TLS = Set.of(
            TlsFailure.NOT_TLS,
            TlsFailure.RECORD_OVERFLOW,
            TlsFailure.BAD_RECORD,
            TlsFailure.HANDSHAKE,
            TlsFailure.PROTOCOL,
            TlsFailure.NO_APPLICATION_PROTOCOL,
            TlsFailure.CERTIFICATE_UNTRUSTED,
            TlsFailure.CERTIFICATE_EXPIRED,
            TlsFailure.CERTIFICATE_HOST,
            TlsFailure.CERTIFICATE_MISSING);

    private final ClientSettings settings;
    private final SmtpConnection connection;
    private final Disposable.Swap asking = Disposables.swap();
    private boolean secured;
    private @Nullable ChannelBinding binding;
    private @Nullable SaslCredentials tried;
    private boolean askedTwice;
    private @Nullable Reply lastReply;
    private String lastRefusal = "";

    OpenFlow(MonoSink<SmtpConnection> sink, ClientSettings settings, SmtpConnection connection) {
        super(sink);
        this.settings = settings;
        this.connection = connection;
    }

    /** The server speaks first. */
    @Override
    void begin() {
        connection.listen();
    }

    @Override
    void on(SmtpEvent event) {
        if (event instanceof TlsSecured tls) {
            secured = true;
            binding = Binding.of(tls.facts().peerCertificates());
        } else if (event instanceof SmtpEvent.Ready) {
            ready();
        } else if (event instanceof SmtpEvent.ServiceRefused refused) {
            giveUp(new SmtpException.ServiceRefused(refused.reply()));
        } else if (event instanceof SmtpEvent.ServiceClosing closing) {
            giveUp(new SmtpException.ServiceRefused(closing.reply()));
        } else if (event instanceof SmtpEvent.TlsRefused refused) {
            tlsRefused(refused.reply());
        } else if (event instanceof SmtpEvent.Authenticated) {
            succeed(connection);
        } else if (event instanceof SmtpEvent.AuthenticationFailed failed) {
            authenticationFailed(failed);
        }
    }

    private void ready() {
        TlsMode mode = settings.tlsMode();
        if (!secured && (mode == TlsMode.REQUIRED || mode == TlsMode.OPPORTUNISTIC)) {
            if (connection.capabilities().startTls()) {
                connection.give(this, new SmtpCommand.StartTls(), this::rejected);
                return;
            }
            if (mode == TlsMode.REQUIRED) {
                giveUp(new SmtpException.TlsFailed("the server does not offer STARTTLS, and TLS is required", null));
                return;
            }
        }
        authenticate();
    }

    private void tlsRefused(Reply reply) {
        if (settings.tlsMode() == TlsMode.OPPORTUNISTIC) {
            authenticate();
        } else {
            giveUp(new SmtpException.TlsFailed("the server does not start TLS: " + reply, null));
        }
    }

    // --- AUTH ---

    private void authenticate() {
        authenticate(Mono.empty());
    }

    private void authenticate(Mono<Void> before) {
        Supplier<Mono<? extends SaslCredentials>> supplier = settings.credentials();
        if (supplier == null) {
            succeed(connection);
            return;
        }
        asking.update(before.then(Mono.defer(supplier::get))
                .<SaslCredentials>map(given -> given)
                .singleOptional()
                .contextWrite(context())
                .subscribe(
                        this::prove,
                        error -> giveUp(new SmtpException.AuthenticationFailed(
                                "the supplier of credentials has failed: " + error.getMessage(), null, error))));
    }

    private void prove(Optional<SaslCredentials> supplied) {
        SaslCredentials credentials = supplied.orElse(null);
        if (credentials == null && tried == null) {
            succeed(connection); // there are none: the server may do without
            return;
        }
        if (credentials == null || credentials.equals(tried)) {
            giveUp(new SmtpException.AuthenticationFailed(
                    "the server refuses the credentials, and there are no others: " + lastRefusal, lastReply, null));
            return;
        }
        tried = credentials;
        SaslClient client;
        try {
            client = SaslClients.choose(
                    connection.capabilities().authMechanisms(), credentials, allowed(), settings.random(), binding);
        } catch (SaslException unusable) {
            giveUp(new SmtpException.AuthenticationFailed(String.valueOf(unusable.getMessage()), null, unusable));
            return;
        }
        if (client == null) {
            giveUp(new SmtpException.AuthenticationFailed(
                    "none of the mechanisms that the server offers is allowed and fits the credentials: "
                            + connection.capabilities().authMechanisms(),
                    null,
                    null));
            return;
        }
        connection.give(this, new SmtpCommand.Authenticate(client), this::rejected);
    }

    private Set<SaslMechanism> allowed() {
        boolean mayReveal = secured || settings.smtp().allowPlaintextAuthentication();
        Set<SaslMechanism> allowed = EnumSet.noneOf(SaslMechanism.class);
        allowed.addAll(settings.mechanisms());
        if (!mayReveal) {
            allowed.retainAll(SaslMechanism.NOT_REVEALING);
        }
        return allowed;
    }

    /** Credentials may have expired since they were supplied: asks for others once. */
    private void authenticationFailed(SmtpEvent.AuthenticationFailed failed) {
        lastReply = failed.reply();
        lastRefusal = lastReply + (failed.reason() == null ? "" : " (" + failed.reason() + ")");
        // A mechanism that tells of the refusal by itself, as SCRAM does, is called off, which is answered by 501.
        boolean refused =
                lastReply != null && (lastReply.code() == 535 || (lastReply.code() == 501 && failed.reason() != null));
        if (refused && !askedTwice) {
            askedTwice = true;
            SaslCredentials refusedOnes = Objects.requireNonNull(tried, "what was refused was tried");
            authenticate(Mono.defer(() -> settings.refused().apply(refusedOnes)));
            return;
        }
        giveUp(new SmtpException.AuthenticationFailed(
                "the server refuses the credentials: " + lastRefusal, lastReply, null));
    }

    // --- ends ---

    private void rejected(Throwable cause) {
        giveUp(new SmtpException.ConnectFailed("the session cannot be opened: " + cause.getMessage(), cause));
    }

    private void giveUp(Throwable error) {
        fail(error);
        connection.quit().subscribe();
    }

    @Override
    Throwable lost(Throwable cause) {
        if (cause instanceof SessionFailedException failed) {
            String code = failed.code();
            if (OF_TLS.contains(code) || code.startsWith(TlsFailure.ALERT)) {
                return new SmtpException.TlsFailed("TLS was not established: " + cause.getMessage(), cause);
            }
            if (code.equals("unproven-server")) {
                return new SmtpException.AuthenticationFailed(String.valueOf(cause.getMessage()), null, cause);
            }
        }
        return new SmtpException.ConnectFailed("the session ended before it was ready: " + cause.getMessage(), cause);
    }

    @Override
    void stop() {
        asking.dispose();
    }
}
