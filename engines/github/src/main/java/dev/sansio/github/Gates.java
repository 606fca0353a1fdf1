package dev.sansio.github;

import dev.sansio.core.Engine;
import dev.sansio.github.api.Exhaustion;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may not be called before some time: by whom, and what. And how mutations follow each other. */
final class Gates {

    private static final int MOST = 256;
    private static final int LONGEST_NAME = 64;
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration UNSAID = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    /** A limit that is exhausted until some time. */
    record Gate(Exhaustion limit, long opens) {}

    private final Duration betweenMutations;
    private final Map<String, Gate> gates = bounded();
    private final Map<String, Integer> secondary = bounded();
    private boolean mutating;
    private long nextMutation = -1;

    Gates(Duration betweenMutations) {
        this.betweenMutations = betweenMutations;
    }

    /** Resources are named by the peer, and so their number is bounded. */
    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST;
            }
        };
    }

    /** The gate that is closed, and opens last; null if none is. */
    @Nullable
    Gate closed(String identity, String resource, long now) {
        Gate all = closed(key(identity, ""), now);
        Gate one = closed(key(identity, resource), now);
        return all == null || (one != null && one.opens > all.opens) ? one : all;
    }

    private @Nullable Gate closed(String key, long now) {
        Gate gate = gates.get(key);
        if (gate != null && gate.opens <= now) {
            gates.remove(key);
            return null;
        }
        return gate;
    }

    /** A limit is exhausted; how long. One of which nobody says how long takes a minute, and twice as long each time. */
    Duration close(String identity, Exhaustion limit, long now) {
        Duration delay = limit.delay();
        if (limit.kind() == Exhaustion.Kind.SECONDARY) {
            int before = secondary.merge(identity, 1, Integer::sum) - 1;
            delay = delay == null ? UNSAID.multipliedBy(1L << Math.min(before, DOUBLINGS)) : delay;
        }
        Duration wait = delay == null || delay.compareTo(LEAST) < 0 ? LEAST : delay;
        String key = key(identity, limit.resource());
        Gate gate = gates.get(key);
        long opens = later(now, wait);
        if (gate == null || gate.opens < opens) {
            gates.put(key, new Gate(limit, opens));
        }
        return wait;
    }

    /** A call was answered, and so nothing stands in the way of whoever made it. */
    void answered(String identity) {
        secondary.remove(identity);
    }

    /** When a mutation may begin; {@link Engine#NEVER} if another one has to end before. */
    long mutation(long now) {
        return mutating ? Engine.NEVER : Math.max(now, nextMutation);
    }

    void begun(long now) {
        mutating = true;
        nextMutation = later(now, betweenMutations);
    }

    void ended() {
        mutating = false;
    }

    private static String key(String identity, String resource) {
        return identity + ' ' + (resource.length() > LONGEST_NAME ? resource.substring(0, LONGEST_NAME) : resource);
    }

    static long later(long now, Duration delay) {
        long nanos;
        try {
            nanos = delay.toNanos();
        } catch (ArithmeticException centuries) {
            return Long.MAX_VALUE - 1;
        }
        return nanos >= Long.MAX_VALUE - 1 - now ? Long.MAX_VALUE - 1 : now + nanos;
    }
}
