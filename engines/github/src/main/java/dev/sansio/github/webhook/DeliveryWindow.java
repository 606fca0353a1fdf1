package dev.sansio.github.webhook;

import dev.sansio.core.Limit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/**
 * Remembers deliveries for some time, so that they are known when they come again. One serves all connections of a webhook, one
 * caller at a time.
 */
public final class DeliveryWindow {

    private final Limit size;
    private final long nanos;
    private final Set<String> seen = new HashSet<>();
    private final ArrayDeque<Entry> order = new ArrayDeque<>();

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
        forget(now);
        boolean before = seen.contains("i" + ask.deliveryId()) || seen.contains("d" + ask.digest());
        remember("i" + ask.deliveryId(), now);
        remember("d" + ask.digest(), now);
        while (order.size() > 2 * size.value()) {
            seen.remove(order.remove().key);
        }
        return before ? new ReplayAnswer.Seen(ask.token()) : new ReplayAnswer.First(ask.token());
    }

    private void remember(String key, long now) {
        if (seen.add(key)) {
            order.add(new Entry(key, now));
        }
    }

    private void forget(long now) {
        while (!order.isEmpty() && now - order.element().since >= nanos) {
            seen.remove(order.remove().key);
        }
    }

    private record Entry(String key, long since) {}
}
