package dev.sansio.smtp;

import dev.sansio.core.Carrier;
import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Switch;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * SMTP that can change to TLS (RFC 3207), as one engine.
 *
 * <p>On TlsReady TLS takes over the bytes, and a fresh SMTP engine stands on it: what was learnt in plain text, and what was
 * pipelined behind STARTTLS or its answer, is not for that engine. The bytes go to TLS, which fails on them, however the
 * input was cut.
 */
public final class SmtpStartTls {

    private SmtpStartTls() {}

    /**
     * A client. It becomes TLS when {@link SmtpCommand.StartTls} was accepted.
     *
     * @param tls makes the carrier: a TLS engine in the client's role; asked at most once
     * @param lift turns events of TLS into {@link SmtpEvent.Lifted} ones; null drops one
     */
    public static <C, E> StreamEngine<SmtpCommand, SmtpEvent> client(
            SmtpClientConfig config, Supplier<? extends Carrier<C, E>> tls, Function<E, @Nullable SmtpEvent> lift) {
        return Switch.of(
                new SmtpClientEngine(config),
                event -> event instanceof SmtpEvent.TlsReady
                        ? Stack.of(tls.get(), SmtpClientEngine.afterStartTls(config), lift)
                        : null);
    }

    /**
     * A server. It becomes TLS when a client says STARTTLS; the config must offer it.
     *
     * @param tls makes the carrier: a TLS engine in the server's role; asked at most once
     * @param lift turns events of TLS into {@link SmtpServerEvent.Lifted} ones; null drops one
     */
    public static <C, E> StreamEngine<SmtpServerCommand, SmtpServerEvent> server(
            SmtpServerConfig config,
            Supplier<? extends Carrier<C, E>> tls,
            Function<E, @Nullable SmtpServerEvent> lift) {
        return Switch.of(
                new SmtpServerEngine(config),
                event -> event instanceof SmtpServerEvent.TlsReady
                        ? Stack.of(tls.get(), SmtpServerEngine.afterStartTls(config), lift)
                        : null);
    }
}
