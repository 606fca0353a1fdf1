package dev.sansio.spring.boot.smtp;

import dev.sansio.core.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/** Where the SMTP server is, and who we are to it. A bean of this type wins over the properties. */
public interface SmtpConnectionDetails extends ConnectionDetails {

    /** The server's name or address. */
    String getHost();

    /** The server's port. */
    int getPort();

    /** The user, or null to send without authentication. */
    default @Nullable String getUsername() {
        return null;
    }

    /** The user's password. */
    default @Nullable Secret getPassword() {
        return null;
    }
}
