package dev.sansio.reactive.smtp;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Micrometer observation of sending: {@code sansio.smtp.send} with the key value {@code outcome}, which is {@code accepted},
 * {@code partial}, {@code cancelled} or the kind of error. For {@link SmtpClientBuilder#around}; needs
 * {@code micrometer-observation} on the class path.
 */
public final class SmtpObservation {

    private SmtpObservation() {}

    /**
     * Observes each sending in a registry. The parent is the observation of the subscriber's context, if there is one, and
     * whatever happens within, credentials and content included, finds this one there.
     */
    public static UnaryOperator<Mono<Receipt>> in(ObservationRegistry registry) {
        return sending -> Mono.deferContextual(context -> {
            Observation observation = Observation.createNotStarted("sansio.smtp.send", registry);
            Observation parent = context.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
            if (parent != null) {
                observation.parentObservation(parent);
            }
            observation.start();
            AtomicBoolean stopped = new AtomicBoolean();
            return sending.doOnNext(
                            receipt -> stop(observation, stopped, receipt.complete() ? "accepted" : "partial", null))
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
