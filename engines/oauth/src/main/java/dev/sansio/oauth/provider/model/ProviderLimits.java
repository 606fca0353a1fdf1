package dev.sansio.oauth.provider.model;

import dev.sansio.core.Limit;
import dev.sansio.json.JsonLimits;
import dev.sansio.oauth.form.FormLimits;
import java.time.Duration;

/**
 * How much a provider takes, and how long it waits.
 *
 * @param content octets of the content of a request; more is answered 413
 * @param exchanges requests at once on a connection; more are answered 503
 * @param events of audit that wait to be polled; more are counted and dropped
 * @param parameters of a query or form
 * @param json of documents
 * @param arrival from the head of a request to the end of its content; slower is answered 408
 * @param answer how long a question may stay without answer; then the request is answered 503
 * @param retryAfter what such a response tells the client to wait
 */
public record ProviderLimits(
        Limit content,
        Limit exchanges,
        Limit events,
        FormLimits parameters,
        JsonLimits json,
        Duration arrival,
        Duration answer,
        Duration retryAfter) {

    /** 64 KiB, 100 requests, 1000 events; ten seconds for content, five for an answer. */
    public static final ProviderLimits DEFAULT = new ProviderLimits(
            new Limit("ProviderLimits.content", 64 * 1024),
            new Limit("ProviderLimits.exchanges", 100),
            new Limit("ProviderLimits.events", 1000),
            FormLimits.DEFAULT,
            JsonLimits.DEFAULTS,
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));

    /** The same with other content and number of requests. */
    public ProviderLimits with(long octets, long requests) {
        return new ProviderLimits(
                new Limit(content.name(), octets),
                new Limit(exchanges.name(), requests),
                events,
                parameters,
                json,
                arrival,
                answer,
                retryAfter);
    }

    /** The same with other times. */
    public ProviderLimits withTimes(Duration arrivals, Duration answers) {
        return new ProviderLimits(content, exchanges, events, parameters, json, arrivals, answers, retryAfter);
    }
}
