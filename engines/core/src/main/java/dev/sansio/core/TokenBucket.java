package dev.sansio.core;

/**
 * An account of what a peer may do too often: resets, pings, empty frames, bad commands. It holds a burst of tokens, and
 * refills steadily with time.
 */
public final class TokenBucket {

    private static final long SECOND = 1_000_000_000L;

    private final long burst;
    private final long nanosPerToken;
    private long tokens;
    private long filledAt = -1;

    /**
     * A full bucket.
     *
     * @param burst how many tokens it holds, at least 1
     * @param perSecond how many tokens come back a second; 0 for none ever
     */
    public TokenBucket(long burst, long perSecond) {
        if (burst < 1 || perSecond < 0 || perSecond > SECOND) {
            throw new IllegalArgumentException("burst " + burst + ", per second " + perSecond);
        }
        this.burst = burst;
        this.nanosPerToken = perSecond == 0 ? Engine.NEVER : SECOND / perSecond;
        this.tokens = burst;
    }

    /** Takes tokens if there are enough; false is abuse, and takes none. */
    public boolean take(long n, long now) {
        refill(now);
        if (n > tokens) {
            return false;
        }
        tokens -= n;
        return true;
    }

    /** Gives tokens back, for the good conduct that the protocol defines; never beyond the burst. */
    public void give(long n) {
        tokens = n >= burst - tokens ? burst : tokens + n;
    }

    private void refill(long now) {
        if (filledAt < 0) {
            filledAt = now;
            return;
        }
        long earned = (now - filledAt) / nanosPerToken;
        if (earned > 0) {
            tokens = earned >= burst - tokens ? burst : tokens + earned;
            filledAt += earned * nanosPerToken;
        }
    }
}
