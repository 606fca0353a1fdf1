package dev.sansio.spring.boot.smtp.autoconfigure;

import dev.sansio.core.Secret;
import dev.sansio.reactive.smtp.TlsMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of the SMTP client.
 *
 * @param host Name of the SMTP server, which its certificate must carry.
 * @param port Port of the SMTP server.
 * @param username User to authenticate as.
 * @param password Password of the user.
 * @param name Own name to tell the server in EHLO.
 * @param tls Whether and how connections are protected by TLS.
 * @param maxConnections Number of connections that may be open at once.
 * @param openTimeout Time that a connection may take to be ready, TLS and authentication included.
 * @param acquireTimeout Time that a mail may wait for a connection.
 * @param maxIdle Time after which an idle connection is closed.
 */
@ConfigurationProperties("sansio.smtp")
public record SmtpProperties(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String username,
        @Nullable Secret password,
        @DefaultValue("localhost") String name,
        @DefaultValue("required") TlsMode tls,
        @DefaultValue("4") int maxConnections,
        @DefaultValue("1m") Duration openTimeout,
        @DefaultValue("5m") Duration acquireTimeout,
        @DefaultValue("30s") Duration maxIdle) {}
