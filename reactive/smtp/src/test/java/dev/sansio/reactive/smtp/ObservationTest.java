package dev.sansio.reactive.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.smtp.Reply;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** Each sending is observed, with its outcome, as a part of what it belongs to. */
class ObservationTest {

    private final TestObservationRegistry registry = TestObservationRegistry.create();
    private final Mailbox mailbox = Mailbox.open(server -> server.recipients((from, to) ->
            Mono.just(to.path().localPart().equals("nobody") ? Reply.of(550, "5.1.1", "unknown") : Given.FINE)));
    private final SmtpClient client =
            Given.client(mailbox.port()).around(SmtpObservation.in(registry)).build();

    @AfterEach
    void close() {
        client.close().block(Given.PATIENCE);
        mailbox.close();
    }

    private static Mail to(String... recipients) {
        return Mail.of("ann@example.org", MailContent.of(Given.TEXT), recipients);
    }

    private void observed(String outcome) {
        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasNameEqualTo("sansio.smtp.send")
                .hasLowCardinalityKeyValue("outcome", outcome)
                .hasBeenStarted()
                .hasBeenStopped();
    }

    @Test
    void aMailThatEverybodyGets() {
        client.send(to("bob@example.org")).block(Given.PATIENCE);
        observed("accepted");
    }

    @Test
    void aMailThatSomeGet() {
        client.send(to("bob@example.org", "nobody@example.org")).block(Given.PATIENCE);
        observed("partial");
    }

    @Test
    void aMailThatNobodyGets() {
        StepVerifier.create(client.send(to("nobody@example.org")))
                .expectError(SmtpException.MailRefused.class)
                .verify(Given.PATIENCE);
        observed("MailRefused");
        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasError();
    }

    @Test
    void aMailThatIsCancelled() {
        Sinks.Empty<Void> begun = Sinks.empty();
        Flux<ByteBuffer> endless = Flux.<ByteBuffer>never().doOnSubscribe(subscription -> begun.tryEmitEmpty());
        StepVerifier.create(client.send(Mail.of("a@example.org", MailContent.of(endless), "b@example.org"))
                        .takeUntilOther(begun.asMono()))
                .expectComplete()
                .verify(Given.PATIENCE);
        observed("cancelled");
    }

    @Test
    void aSendingIsAPartOfWhatSubscribesToItAndItsContentAPartOfTheSending() {
        AtomicReference<Observation> within = new AtomicReference<>();
        Flux<ByteBuffer> content = Flux.deferContextual(context -> {
            within.set(context.get(ObservationThreadLocalAccessor.KEY));
            return Given.mail().content().bytes();
        });
        Observation job = Observation.start("job", registry);
        client.send(Mail.of("a@example.org", MailContent.of(content), "b@example.org"))
                .contextWrite(context -> context.put(ObservationThreadLocalAccessor.KEY, job))
                .block(Given.PATIENCE);
        job.stop();
        assertThat(within.get().getContext().getName()).isEqualTo("sansio.smtp.send");
        assertThat(within.get().getContext().getParentObservation()).isSameAs(job);
    }
}
