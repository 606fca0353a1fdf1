package dev.sansio.reactive.http;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Micrometer observation of requests: {@code sansio.http.request} with the key value {@code outcome}, which is the class of the
 * status such as {@code 2xx}, {@code cancelled}, or the kind of error. For {@link HttpClientBuilder#around}; needs
 * {@code micrometer-observation} on the class path.
 */
public final class HttpObservation {

    private HttpObservation() {}

    /**
     * Observes each request in a registry, until its response has begun. The parent is the observation of the subscriber's
     * context, if there is one, and whatever happens within finds this one there.
     */
    public static UnaryOperator<Mono<HttpResponse>> in(ObservationRegistry registry) {
        return sending -> Mono.deferContextual(context -> {
            Observation observation = Observation.createNotStarted("sansio.http.request", registry);
            Observation parent = context.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
            if (parent != null) {
                observation.parentObservation(parent);
            }
            observation.start();
            AtomicBoolean stopped = new AtomicBoolean();
            return sending.doOnNext(response -> stop(observation, stopped, response.status() / 100 + "xx", null))
                    .doOnError(
                            error -> stop(observation, stopped, error.getClass().getSimpleName(), error))
                    .doOnCancel(() -> stop(observation, stopped, "cancelled", null))
                    .contextWrite(within -> within.put(ObservationThreadLocalAccessor.KEY, observation));
        });
    }

    /** Once, and before anybody hears of the end. */
    private static void stop(
            Observation observation, AtomicBoolean stopped, String outcome, @Nullable Throwable error) {
        if (stopped.compareAndSet(false, true)) {
            observation.lowCardinalityKeyValue("outcome", outcome);
            if (error != null) {
                observation.error(error);
            }
            observation.stop();
        }
    }
}
