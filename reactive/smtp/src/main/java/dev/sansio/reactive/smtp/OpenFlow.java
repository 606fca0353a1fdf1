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
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/** From the greeting to a session that takes mail: STARTTLS and AUTH, as the settings demand. */
final class OpenFlow extends Flow<SmtpConnection> {

    private final ClientSettings settings;
    private final SmtpConnection connection;
    private boolean secured;
    private @Nullable ChannelBinding binding;
    private @Nullable SaslCredentials tried;
    private boolean triedTwice;
    private @Nullable Reply lastReply;

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
            binding = Binding.of(tls.facts());
        } else if (event instanceof SmtpEvent.Ready) {
            ready();
        } else if (event instanceof SmtpEvent.ServiceRefused refused) {
            fail(new SmtpException.ServiceRefused(refused.reply()));
        } else if (event instanceof SmtpEvent.ServiceClosing closing) {
            fail(new SmtpException.ServiceRefused(closing.reply()));
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
                connection.give(this, new SmtpCommand.StartTls());
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

    private void authenticate() {
        Supplier<Mono<? extends SaslCredentials>> supplier = settings.credentials();
        if (supplier == null) {
            succeed(connection);
            return;
        }
        Mono<? extends SaslCredentials> credentials = Mono.defer(supplier::get);
        credentials.subscribe(
                this::prove,
                error -> giveUp(new SmtpException.AuthenticationFailed(
                        "the supplier of credentials has failed: " + error.getMessage(), null)),
                () -> {
                    if (tried == null) {
                        succeed(connection); // it has none to give: the server may do without
                    }
                });
    }

    private void prove(SaslCredentials credentials) {
        if (credentials.equals(tried)) {
            giveUp(new SmtpException.AuthenticationFailed(
                    "the server refuses the credentials, old and new", lastReply));
            return;
        }
        tried = credentials;
        SaslClient client;
        try {
            client = SaslClients.choose(
                    connection.capabilities().authMechanisms(), credentials, allowed(), settings.random(), binding);
        } catch (SaslException unusable) {
            giveUp(new SmtpException.AuthenticationFailed(String.valueOf(unusable.getMessage()), null));
            return;
        }
        if (client == null) {
            giveUp(new SmtpException.AuthenticationFailed(
                    "none of the mechanisms that the server offers is allowed and fits the credentials: "
                            + connection.capabilities().authMechanisms(),
                    null));
            return;
        }
        connection.give(this, new SmtpCommand.Authenticate(client));
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
        boolean refused = lastReply != null && lastReply.code() == 535;
        if (refused && !triedTwice) {
            triedTwice = true;
            authenticate();
            return;
        }
        String why = failed.reason() == null ? "" : " (" + failed.reason() + ")";
        giveUp(new SmtpException.AuthenticationFailed(
                "the server refuses the credentials: " + lastReply + why, lastReply));
    }

    private void giveUp(Throwable error) {
        fail(error);
        connection.quit().subscribe();
    }

    @Override
    Throwable lost(Throwable cause) {
        if (cause instanceof SessionFailedException failed
                && (failed.code().startsWith("certificate")
                        || failed.code().startsWith("alert")
                        || failed.code().equals("not-tls")
                        || failed.code().equals("handshake"))) {
            return new SmtpException.TlsFailed("TLS was not established: " + cause.getMessage(), cause);
        }
        return new SmtpException.ConnectFailed("the session ended before it was ready: " + cause.getMessage(), cause);
    }
}
