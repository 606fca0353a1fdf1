package dev.sansio.matrix.homeserver;

import dev.sansio.core.Limit;
import java.time.Duration;

/**
 * How a homeserver is set up.
 *
 * @param serverName what stands behind the colon of its users, such as {@code example.org}
 * @param tokenLife how long a token is good for a client that can renew it
 * @param longestPoll the longest time that a client may wait for something new
 * @param recheck how often a long poll looks by itself whether there is something new
 * @param content octets of a request, media included
 * @param polls long polls of one connection at once
 */
public record HomeserverOptions(
        String serverName, Duration tokenLife, Duration longestPoll, Duration recheck, Limit content, Limit polls) {

    /** A homeserver of a name: tokens for five minutes, polls of up to a minute, looked at every 100 ms, 16 MiB, 100 polls. */
    public static HomeserverOptions of(String serverName) {
        return new HomeserverOptions(
                serverName,
                Duration.ofMinutes(5),
                Duration.ofMinutes(1),
                Duration.ofMillis(100),
                new Limit("HomeserverOptions.content", 1 << 24),
                new Limit("HomeserverOptions.polls", 100));
    }

    /** The same with another life of tokens. */
    public HomeserverOptions withTokenLife(Duration other) {
        return new HomeserverOptions(serverName, other, longestPoll, recheck, content, polls);
    }
}
