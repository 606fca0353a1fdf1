package dev.sansio.tls;

import org.jspecify.annotations.Nullable;

/** A policy that cannot work: unreadable PEM, a key that does not fit its certificate, an unknown suite. Never shows a key. */
public final class TlsConfigurationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Names what is wrong. */
    TlsConfigurationException(String message) {
        super(message);
    }

    /** Names what is wrong, and what the JDK said; the cause must not carry key material. */
    TlsConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
