package dev.sansio.oauth.provider.memory;

import dev.sansio.oauth.provider.ask.ProviderAsk;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How often somebody tried something in a minute. */
final class Attempts {

    private final int most;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    Attempts(int most) {
        this.most = most;
    }

    boolean admits(ProviderAsk.CountAttempt count, Instant at) {
        long now = at.getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            counts.clear();
        }
        return counts.merge(count.kind() + "\n" + count.by(), 1, Integer::sum) <= most;
    }
}
