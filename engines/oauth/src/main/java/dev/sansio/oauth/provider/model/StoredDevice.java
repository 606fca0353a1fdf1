package dev.sansio.oauth.provider.model;

import dev.sansio.oauth.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device that waits for its owner (RFC 8628).
 *
 * @param userCode of the code as it is compared: in upper case, without hyphen
 * @param interval between two polls, to begin with
 */
public record StoredDevice(
        TokenHash deviceCode,
        TokenHash userCode,
        String clientId,
        @Nullable Scope scope,
        List<String> resources,
        Instant expires,
        Duration interval) {

    /** A device; the list is copied. */
    public StoredDevice {
        resources = List.copyOf(resources);
    }
}
