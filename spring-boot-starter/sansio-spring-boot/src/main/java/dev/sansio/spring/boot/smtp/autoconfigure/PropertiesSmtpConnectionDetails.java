package dev.sansio.spring.boot.smtp.autoconfigure;

import dev.sansio.core.Secret;
import dev.sansio.spring.boot.smtp.SmtpConnectionDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/** What the properties say of the server. */
record PropertiesSmtpConnectionDetails(SmtpProperties properties) implements SmtpConnectionDetails {

    @Override
    public String getHost() {
        String host = properties.host();
        Assert.state(host != null, "sansio.smtp.host is not set");
        return host;
    }

    @Override
    public int getPort() {
        return properties.port();
    }

    @Override
    public @Nullable String getUsername() {
        return properties.username();
    }

    @Override
    public @Nullable Secret getPassword() {
        return properties.password();
    }
}
