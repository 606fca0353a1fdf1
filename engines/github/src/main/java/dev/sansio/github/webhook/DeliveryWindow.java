package dev.sansio.github.webhook;

import dev.sansio.core.Limit;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers deliveries for some time, so that they are known when they come again. One serves all connections of a webhook, one
 * caller at a time; tokens are to be unique among them.
 */
public final class DeliveryWindow {

    private final Limit size;
    private final long nanos;
    /** Ids and digests, in the order in which they came. */
    private final Map<String, Entry> seen = new LinkedHashMap<>();

    /**
     * An empty window.
     *
     * @param size how many deliveries are remembered; the oldest are forgotten first
     * @param time for how long
     */
    public DeliveryWindow(long size, Duration time) {
        this.size = new Limit("DeliveryWindow.size", size);
        this.nanos = time.toNanos();
    }

    /** Whether it came before; it is remembered. */
    public ReplayAnswer answer(ReplayAsk ask, long now) {
        expire(now);
        boolean digestSeen = seen.containsKey(digest(ask.digest()));
        boolean before = digestSeen || seen.containsKey(id(ask.deliveryId()));
        if (!digestSeen) { // nobody signs the id: one payload under many of them would drive out everything else
            Entry entry = new Entry(ask.token(), now);
            seen.putIfAbsent(id(ask.deliveryId()), entry);
            seen.putIfAbsent(digest(ask.digest()), entry);
        }
        for (Iterator<Entry> oldest = seen.values().iterator(); seen.size() > 2 * size.value(); ) {
            oldest.next();
            oldest.remove();
        }
        return before ? new ReplayAnswer.Seen(ask.token()) : new ReplayAnswer.First(ask.token());
    }

    /** Forgets what was remembered for a delivery that came into no hands. */
    public void forget(ReplayForget ask) {
        seen.computeIfPresent(id(ask.deliveryId()), (key, entry) -> entry.token == ask.asked() ? null : entry);
        seen.computeIfPresent(digest(ask.digest()), (key, entry) -> entry.token == ask.asked() ? null : entry);
    }

    private void expire(long now) {
        for (Iterator<Entry> oldest = seen.values().iterator(); oldest.hasNext(); ) {
            if (now - oldest.next().since < nanos) {
                return;
            }
            oldest.remove();
        }
    }

    private static String id(String id) {
        return "i" + id;
    }

    private static String digest(String digest) {
        return "d" + digest;
    }

    private record Entry(long token, long since) {}
}
