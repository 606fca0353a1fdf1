package dev.sansio.github.webhook;

import dev.sansio.http.call.CallLimits;
import dev.sansio.json.JsonLimits;
import java.time.Duration;

/**
 * How a webhook is served.
 *
 * @param path where deliveries come, as it stands in the request
 * @param signatures who is believed
 * @param replays whether the surroundings are asked if a delivery came before; else each counts as the first
 * @param byApplication whether the application answers each delivery; else it is accepted as soon as it was read
 * @param patience with the surroundings and the application; GitHub itself waits ten seconds
 * @param limits of requests; payloads of GitHub have at most 25 MB
 * @param json of payloads
 */
public record WebhookOptions(
        String path,
        SignaturePolicy signatures,
        boolean replays,
        boolean byApplication,
        Duration patience,
        CallLimits limits,
        JsonLimits json) {

    private static final int LARGEST = 25 << 20;

    /**
     * Checked options.
     *
     * @throws IllegalArgumentException if the path is none, or patience is not positive
     */
    public WebhookOptions {
        if (!path.startsWith("/") || path.indexOf('?') >= 0) {
            throw new IllegalArgumentException("a path begins with a slash and has no query");
        }
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("patience is positive: " + patience);
        }
    }

    /** The surroundings are asked about replays, and deliveries are accepted as soon as they were read. */
    public static WebhookOptions of(String path, SignaturePolicy signatures) {
        return new WebhookOptions(
                path,
                signatures,
                true,
                false,
                Duration.ofSeconds(8),
                CallLimits.of(LARGEST, Duration.ofSeconds(10)),
                JsonLimits.of(LARGEST, 64, 1_000_000));
    }

    /** The same, which takes every delivery for the first. */
    public WebhookOptions withoutReplays() {
        return new WebhookOptions(path, signatures, false, byApplication, patience, limits, json);
    }

    /** The same, where the application answers each delivery. */
    public WebhookOptions answeredByApplication() {
        return new WebhookOptions(path, signatures, replays, true, patience, limits, json);
    }

    /** The same with another patience with the surroundings and the application. */
    public WebhookOptions withPatience(Duration other) {
        return new WebhookOptions(path, signatures, replays, byApplication, other, limits, json);
    }

    /** The same with other limits. */
    public WebhookOptions withLimits(CallLimits others, JsonLimits payloads) {
        return new WebhookOptions(path, signatures, replays, byApplication, patience, others, payloads);
    }
}
