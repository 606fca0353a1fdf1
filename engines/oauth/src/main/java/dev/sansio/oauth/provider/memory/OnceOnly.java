package dev.sansio.oauth.provider.memory;

import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What was seen, for as long as it has to be known. */
final class OnceOnly {

    private final Map<Seen, Instant> seen = new HashMap<>();

    private record Seen(String kind, TokenHash value) {}

    boolean use(ProviderAsk.UseOnce use, Instant at) {
        seen.values().removeIf(until -> !at.isBefore(until));
        return seen.putIfAbsent(new Seen(use.kind(), use.value()), use.until()) == null;
    }
}
