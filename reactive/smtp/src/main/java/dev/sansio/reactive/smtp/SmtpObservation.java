package dev.sansio.reactive.smtp;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/**
 * Micrometer observation of sending: {@code sansio.smtp.send} with the key value {@code outcome}, which is {@code accepted},
 * {@code partial}, {@code cancelled} or the kind of error. For {@link SmtpClientBuilder#around}; needs
 * {@code micrometer-observation} on the class path.
 */
public final class SmtpObservation {

    private SmtpObservation() {}

    /** Observes each sending in a registry. */
    public static UnaryOperator<Mono<Receipt>> in(ObservationRegistry registry) {
        return sending -> Mono.defer(() -> {
            Observation observation =
                    Observation.createNotStarted("sansio.smtp.send", registry).start();
            return sending.doOnNext(receipt -> outcome(observation, receipt.complete() ? "accepted" : "partial"))
                    .doOnError(error -> {
                        outcome(observation, error.getClass().getSimpleName());
                        observation.error(error);
                    })
                    .doFinally(signal -> {
                        if (signal == SignalType.CANCEL) {
                            outcome(observation, "cancelled");
                        }
                        observation.stop();
                    });
        });
    }

    private static void outcome(Observation observation, String value) {
        observation.lowCardinalityKeyValue("outcome", value);
    }
}
