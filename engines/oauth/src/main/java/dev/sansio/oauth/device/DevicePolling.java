package dev.sansio.oauth.device;

import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.response.ErrorResponse;
import dev.sansio.oauth.oauth2.response.TokenAnswer;
import dev.sansio.oauth.oauth2.response.TokenResponse;
import java.time.Duration;

/**
 * When a device asks for its tokens, and when it stops (RFC 8628 3.4, 3.5). A value: each answer makes the next one. Times are those of
 * {@link dev.sansio.core.Engine}, nanoseconds from an arbitrary origin.
 *
 * @param interval between an answer and the next question, in nanoseconds
 * @param next when to ask
 * @param expiry when the codes are too old
 */
public record DevicePolling(long interval, long next, long expiry) {

    private static final Duration SLOWER = Duration.ofSeconds(5);

    /** So that a number of nanoseconds holds every sum. */
    private static final Duration LONGEST = Duration.ofDays(366);

    /** What an answer means. */
    public sealed interface Outcome {}

    /** Ask again, when this says. */
    public record Waiting(DevicePolling polling) implements Outcome {}

    /** The owner agrees. */
    public record Granted(TokenResponse tokens) implements Outcome {}

    /** The owner does not, or the codes are too old, or the provider refuses: nothing is asked again. */
    public record Ended(OAuth2Error error) implements Outcome {}

    /** The first question comes an interval after the response. */
    public static DevicePolling start(DeviceResponse response, long now) {
        long interval = nanos(response.interval());
        return new DevicePolling(interval, now + interval, now + nanos(response.expiresIn()));
    }

    private static long nanos(Duration duration) {
        return (duration.compareTo(LONGEST) > 0 ? LONGEST : duration).toNanos();
    }

    /** When there is something to do: to ask, or to stop. */
    public long deadline() {
        return Math.min(next, expiry);
    }

    /** Whether it is time to ask. */
    public boolean isDue(long now) {
        return now >= next && now < expiry;
    }

    /** What to do once time has passed: wait, ask (then it {@link #isDue}), or stop. */
    public Outcome at(long now) {
        return now >= expiry ? tooOld() : new Waiting(this);
    }

    /**
     * What an answer means. That the provider asks to slow down makes every later interval longer; a fault of the provider is as if
     * there was no answer.
     */
    public Outcome answered(TokenAnswer answer, long now) {
        if (answer instanceof TokenResponse tokens) {
            return new Granted(tokens);
        }
        OAuth2Error error = ((ErrorResponse) answer).error();
        return switch (error.code()) {
            case OAuth2Error.AUTHORIZATION_PENDING -> waiting(interval, now);
            case OAuth2Error.SLOW_DOWN -> waiting(interval + SLOWER.toNanos(), now);
            case OAuth2Error.SERVER_ERROR, OAuth2Error.TEMPORARILY_UNAVAILABLE -> unanswered(now);
            default -> new Ended(error);
        };
    }

    /** What no answer means, as after a time-out of the connection: the interval doubles (RFC 8628 3.5). */
    public Outcome unanswered(long now) {
        return waiting(Math.min(2 * interval, LONGEST.toNanos()), now);
    }

    private Outcome waiting(long other, long now) {
        return now >= expiry ? tooOld() : new Waiting(new DevicePolling(other, now + other, expiry));
    }

    private static Ended tooOld() {
        return new Ended(OAuth2Error.of(OAuth2Error.EXPIRED_TOKEN, "the codes are too old"));
    }
}
