package dev.sansio.reactive.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.reactive.http.Given.Line;
import dev.sansio.reactive.http.Given.Pair;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Each request is observed, with its outcome, as a part of what it belongs to. */
class ObservationTest {

    private static final Line LINE = Line.HTTP_1_1;

    private final TestObservationRegistry registry = TestObservationRegistry.create();
    private final Sinks.Empty<Void> asked = Sinks.empty();
    private final Pair pair = new Pair(
            LINE,
            server -> server.handler(request -> switch (request.path()) {
                case "/never" -> Mono.<HttpServerResponse>never().doOnSubscribe(begun -> asked.tryEmitEmpty());
                case "/missing" -> Mono.empty();
                default -> Mono.just(HttpServerResponse.text("ok"));
            }),
            client -> client.around(HttpObservation.in(registry)));

    @AfterEach
    void close() {
        pair.close();
    }

    private void observed(String outcome) {
        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasNameEqualTo("sansio.http.request")
                .hasLowCardinalityKeyValue("outcome", outcome)
                .hasBeenStarted()
                .hasBeenStopped();
    }

    @Test
    void requestThatIsAnswered() {
        pair.get("/");
        observed("2xx");
    }

    @Test
    void requestThatIsRefused() {
        pair.get("/missing");
        observed("4xx");
    }

    @Test
    void requestThatFails() {
        assertThatThrownBy(() -> pair.client
                        .send(HttpRequest.get(LINE.uri("/never")).timeout(Duration.ofMillis(50)))
                        .block(Given.PATIENCE))
                .isInstanceOf(HttpException.TimedOut.class);
        observed("TimedOut");
    }

    @Test
    void requestThatIsCancelled() {
        reactor.core.Disposable sending =
                pair.client.send(HttpRequest.get(LINE.uri("/never"))).subscribe();
        asked.asMono().block(Given.PATIENCE);
        sending.dispose();
        observed("cancelled");
    }

    @Test
    void parentIsTheObservationOfTheSubscriber() {
        Observation job = Observation.start("job", registry);
        pair.client
                .exchange(HttpRequest.get(LINE.uri("/")), HttpResponse::text)
                .contextWrite(context -> context.put(ObservationThreadLocalAccessor.KEY, job))
                .block(Given.PATIENCE);
        job.stop();
        TestObservationRegistryAssert.assertThat(registry)
                .hasObservationWithNameEqualTo("sansio.http.request")
                .that()
                .hasParentObservationEqualTo(job);
    }
}
