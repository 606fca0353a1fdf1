package dev.sansio.reactive.smtp;

import dev.sansio.smtp.SmtpEvent;
import dev.sansio.smtp.SmtpServerEvent;
import dev.sansio.tls.TlsEvent;
import org.jspecify.annotations.Nullable;

/** TLS is established below the session. */
record TlsSecured(TlsEvent.Secured facts) implements SmtpEvent.Lifted, SmtpServerEvent.Lifted {

    /** What of the TLS engine's events a session shows. */
    static @Nullable TlsSecured lift(TlsEvent event) {
        return event instanceof TlsEvent.Secured secured ? new TlsSecured(secured) : null;
    }
}
