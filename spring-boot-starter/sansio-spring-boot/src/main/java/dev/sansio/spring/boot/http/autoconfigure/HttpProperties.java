package dev.sansio.spring.boot.http.autoconfigure;

import dev.sansio.reactive.http.HttpVersions;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * HTTP on our engines.
 *
 * @param webclient WebClient on our engines.
 */
@ConfigurationProperties("sansio.http")
public record HttpProperties(@DefaultValue WebClient webclient) {

    /**
     * WebClient on our engines.
     *
     * @param enabled Whether WebClient runs on the HTTP engines of Sansio.
     * @param versions HTTP versions that are spoken.
     * @param connectionsPerOrigin Maximum number of connections to one origin.
     * @param maxIdle Idle time after which a connection is closed.
     */
    public record WebClient(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("negotiated") HttpVersions versions,
            @DefaultValue("8") int connectionsPerOrigin,
            @DefaultValue("30s") Duration maxIdle) {}
}
