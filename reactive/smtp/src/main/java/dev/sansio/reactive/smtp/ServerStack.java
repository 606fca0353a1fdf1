package dev.sansio.reactive.smtp;

import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Tap;
import dev.sansio.smtp.SmtpServerCommand;
import dev.sansio.smtp.SmtpServerConfig;
import dev.sansio.smtp.SmtpServerEngine;
import dev.sansio.smtp.SmtpServerEvent;
import dev.sansio.smtp.SmtpStartTls;
import dev.sansio.tls.TlsCommand;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsEvent;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A server with TLS where the settings want it: from the beginning, after STARTTLS, or never. */
final class ServerStack {

    private ServerStack() {}

    static StreamEngine<SmtpServerCommand, SmtpServerEvent> of(ServerSettings settings) {
        Supplier<SmtpTap<SmtpServerCommand, SmtpServerEvent>> taps = settings.taps();
        if (taps == null) {
            return of(settings, UnaryOperator.identity());
        }
        SmtpTap<SmtpServerCommand, SmtpServerEvent> tap = taps.get();
        return new Tap<>(of(settings, plain -> new Tap<>(plain, tap.plain())), tap.wire());
    }

    private static StreamEngine<SmtpServerCommand, SmtpServerEvent> of(
            ServerSettings settings, UnaryOperator<StreamEngine<SmtpServerCommand, SmtpServerEvent>> seen) {
        SmtpServerConfig smtp = settings.smtp();
        TlsConfig tls = settings.tls();
        if (tls == null) {
            return seen.apply(new SmtpServerEngine(smtp));
        }
        if (settings.implicitTls()) {
            return onTls(tls, seen.apply(SmtpServerEngine.implicitTls(smtp)));
        }
        return SmtpStartTls.server(smtp, () -> TlsEngine.server(tls).carrier(), TlsSecured::lift, seen);
    }

    private static StreamEngine<SmtpServerCommand, SmtpServerEvent> onTls(
            TlsConfig config, StreamEngine<SmtpServerCommand, SmtpServerEvent> upper) {
        return Stack.<TlsCommand, TlsEvent, SmtpServerCommand, SmtpServerEvent>of(
                TlsEngine.server(config).carrier(), upper, TlsSecured::lift);
    }
}
