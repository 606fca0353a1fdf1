package dev.sansio.smtp;

import dev.sansio.core.Carrier;
import dev.sansio.core.StreamEngine;
import dev.sansio.tls.TlsCommand;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsCredentials;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsEvent;
import dev.sansio.tls.TlsTrust;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Both ends of STARTTLS, with a certificate for {@code server.test}. */
final class Tls {

    private static final TlsConfig CLIENT =
            TlsConfig.client().trust(TlsTrust.pem(text("ca.pem"))).build();
    private static final TlsConfig SERVER = TlsConfig.server(TlsCredentials.pem(text("server.pem"), text("server.key")))
            .build();

    private Tls() {}

    /** What TLS tells a client. */
    record Secured(String protocol) implements SmtpEvent.Lifted {}

    static StreamEngine<SmtpCommand, SmtpEvent> client(SmtpClientConfig config) {
        return SmtpStartTls.client(config, Tls::clientCarrier, Tls::lift);
    }

    static StreamEngine<SmtpServerCommand, SmtpServerEvent> server(SmtpServerConfig config) {
        return SmtpStartTls.server(config, () -> TlsEngine.server(SERVER).carrier(), event -> null);
    }

    private static Carrier<TlsCommand, TlsEvent> clientCarrier() {
        return TlsEngine.client(CLIENT, "server.test", 25).carrier();
    }

    private static @Nullable SmtpEvent lift(TlsEvent event) {
        return event instanceof TlsEvent.Secured secured ? new Secured(secured.protocol()) : null;
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Tls.class.getResourceAsStream("tls/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
