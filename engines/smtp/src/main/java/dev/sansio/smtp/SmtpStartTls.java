package dev.sansio.smtp;

import dev.sansio.core.Carrier;
import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Switch;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
        return client(config, tls, lift, UnaryOperator.identity());
    }

    /**
     * As {@link #client(SmtpClientConfig, Supplier, Function)}, with something around each of the two clients, such as a
     * {@link dev.sansio.core.Tap} on what they say before TLS and within it.
     */
    public static <C, E> StreamEngine<SmtpCommand, SmtpEvent> client(
            SmtpClientConfig config,
            Supplier<? extends Carrier<C, E>> tls,
            Function<E, @Nullable SmtpEvent> lift,
            UnaryOperator<StreamEngine<SmtpCommand, SmtpEvent>> around) {
        return Switch.of(
                around.apply(new SmtpClientEngine(config)),
                event -> event instanceof SmtpEvent.TlsReady
                        ? Stack.of(tls.get(), around.apply(SmtpClientEngine.afterStartTls(config)), lift)
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
        return server(config, tls, lift, UnaryOperator.identity());
    }

    /**
     * As {@link #server(SmtpServerConfig, Supplier, Function)}, with something around each of the two servers, such as a
     * {@link dev.sansio.core.Tap} on what they hear before TLS and within it.
     */
    public static <C, E> StreamEngine<SmtpServerCommand, SmtpServerEvent> server(
            SmtpServerConfig config,
            Supplier<? extends Carrier<C, E>> tls,
            Function<E, @Nullable SmtpServerEvent> lift,
            UnaryOperator<StreamEngine<SmtpServerCommand, SmtpServerEvent>> around) {
        return Switch.of(
                around.apply(new SmtpServerEngine(config)),
                event -> event instanceof SmtpServerEvent.TlsReady
                        ? Stack.of(tls.get(), around.apply(SmtpServerEngine.afterStartTls(config)), lift)
                        : null);
    }
}
