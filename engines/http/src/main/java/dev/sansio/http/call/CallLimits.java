package dev.sansio.http.call;

import dev.sansio.core.Limit;
import java.time.Duration;

/**
 * How much of a message is collected, and for how long.
 *
 * @param content octets of the content
 * @param patience from the head of the request to the end of the message that is awaited; zero means without end
 */
public record CallLimits(Limit content, Duration patience) {

    /** 1 MiB within 30 seconds. */
    public static final CallLimits DEFAULTS = of(1 << 20, Duration.ofSeconds(30));

    /** So many octets within so long. */
    public static CallLimits of(long content, Duration patience) {
        return new CallLimits(new Limit("CallLimits.content", content), patience);
    }

    public CallLimits {
        if (patience.isNegative()) {
            throw new IllegalArgumentException("patience is not negative: " + patience);
        }
        if (content.value() > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("content is collected in an array: " + content.value());
        }
    }

    /** When patience with what begins now ends. */
    long end(long now) {
        long nanos;
        try {
            nanos = patience.toNanos();
        } catch (ArithmeticException centuries) {
            return Long.MAX_VALUE;
        }
        return nanos == 0 || nanos >= Long.MAX_VALUE - now ? Long.MAX_VALUE : now + nanos;
    }
}
