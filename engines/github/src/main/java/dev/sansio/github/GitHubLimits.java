package dev.sansio.github;

import dev.sansio.core.Limit;
import dev.sansio.http.call.CallLimits;
import dev.sansio.json.JsonLimits;
import java.time.Duration;

/**
 * How much, how often, how long.
 *
 * @param calls that are open at once, waiting ones included
 * @param atOnce requests that are on their way at once: 1 for a connection of HTTP/1.1, and what GitHub advises; at most 100
 * @param pages that a call or query may have
 * @param redirects that are followed one after another
 * @param repeats of a call that meets a limit again and again
 * @param patience with a limit: whoever would have to wait longer is refused
 * @param betweenMutations from the beginning of one to that of the next, which GitHub wants to be a second
 * @param cachePatience with the surroundings, when they are asked what they remember
 * @param http of each answer
 * @param json of each answer
 */
public record GitHubLimits(
        Limit calls,
        Limit atOnce,
        Limit pages,
        Limit redirects,
        Limit repeats,
        Duration patience,
        Duration betweenMutations,
        Duration cachePatience,
        CallLimits http,
        JsonLimits json) {

    private static final int ANSWER = 16 << 20;

    /** What suits whoever has not thought about it. */
    public static final GitHubLimits DEFAULTS = new GitHubLimits(
            new Limit("GitHubLimits.calls", 1000),
            new Limit("GitHubLimits.atOnce", 1),
            new Limit("GitHubLimits.pages", 10_000),
            new Limit("GitHubLimits.redirects", 5),
            new Limit("GitHubLimits.repeats", 5),
            Duration.ofMinutes(15),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            CallLimits.of(ANSWER, Duration.ofSeconds(60)),
            JsonLimits.of(ANSWER, 64, 2_000_000));

    /**
     * Checked limits.
     *
     * @throws IllegalArgumentException if none or more than 100 may be on their way, or a time is negative
     */
    public GitHubLimits {
        if (atOnce.value() < 1 || atOnce.value() > 100) {
            throw new IllegalArgumentException("1 to 100 requests are on their way: " + atOnce.value());
        }
        if (patience.isNegative() || betweenMutations.isNegative() || cachePatience.isNegative()) {
            throw new IllegalArgumentException("no time is negative");
        }
    }

    /** The same with more or fewer requests on their way at once. */
    public GitHubLimits withAtOnce(int value) {
        return copy(calls, new Limit(atOnce.name(), value), patience, betweenMutations, http);
    }

    /** The same with more or fewer open calls. */
    public GitHubLimits withCalls(int value) {
        return copy(new Limit(calls.name(), value), atOnce, patience, betweenMutations, http);
    }

    /** The same with another patience with limits; none refuses at once. */
    public GitHubLimits withPatience(Duration value) {
        return copy(calls, atOnce, value, betweenMutations, http);
    }

    /** The same with another time between mutations. */
    public GitHubLimits withBetweenMutations(Duration value) {
        return copy(calls, atOnce, patience, value, http);
    }

    /** The same with other limits of each answer. */
    public GitHubLimits withHttp(CallLimits value) {
        return copy(calls, atOnce, patience, betweenMutations, value);
    }

    private GitHubLimits copy(
            Limit newCalls, Limit newAtOnce, Duration newPatience, Duration newBetween, CallLimits newHttp) {
        return new GitHubLimits(
                newCalls, newAtOnce, pages, redirects, repeats, newPatience, newBetween, cachePatience, newHttp, json);
    }
}
