package dev.sansio.reactive.smtp;

import dev.sansio.core.Carrier;
import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Tap;
import dev.sansio.smtp.SmtpClientConfig;
import dev.sansio.smtp.SmtpClientEngine;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import dev.sansio.smtp.SmtpStartTls;
import dev.sansio.tls.TlsCommand;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsEvent;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A client with TLS where the settings want it: from the beginning, after STARTTLS, or never. */
final class ClientStack {

    private ClientStack() {}

    static StreamEngine<SmtpCommand, SmtpEvent> of(ClientSettings settings) {
        Supplier<SmtpTap<SmtpCommand, SmtpEvent>> taps = settings.taps();
        if (taps == null) {
            return of(settings, UnaryOperator.identity());
        }
        SmtpTap<SmtpCommand, SmtpEvent> tap = taps.get();
        return new Tap<>(of(settings, plain -> new Tap<>(plain, tap.plain())), tap.wire());
    }

    private static StreamEngine<SmtpCommand, SmtpEvent> of(
            ClientSettings settings, UnaryOperator<StreamEngine<SmtpCommand, SmtpEvent>> seen) {
        SmtpClientConfig smtp = settings.smtp();
        return switch (settings.tlsMode()) {
            case NONE -> seen.apply(new SmtpClientEngine(smtp));
            case IMPLICIT -> Stack.of(tls(settings), seen.apply(SmtpClientEngine.implicitTls(smtp)), TlsSecured::lift);
            case REQUIRED, OPPORTUNISTIC -> SmtpStartTls.client(smtp, () -> tls(settings), TlsSecured::lift, seen);
        };
    }

    private static Carrier<TlsCommand, TlsEvent> tls(ClientSettings settings) {
        TlsConfig policy = Objects.requireNonNull(settings.tls(), "only a client without TLS has no policy");
        return TlsEngine.client(policy, settings.host(), settings.port()).carrier();
    }
}
