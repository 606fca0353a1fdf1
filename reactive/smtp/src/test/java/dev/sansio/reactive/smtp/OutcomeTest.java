package dev.sansio.reactive.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sansio.smtp.Reply;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.publisher.PublisherProbe;
import reactor.test.publisher.TestPublisher;

/** What a sender learns: recipient by recipient, whether to try again, and what is not known. */
class OutcomeTest {

    private static <X extends SmtpException> X error(Mono<Receipt> sending, Class<X> type) {
        SmtpException[] failure = new SmtpException[1];
        StepVerifier.create(sending)
                .expectErrorSatisfies(error -> {
                    assertThat(error).isInstanceOf(type);
                    failure[0] = (SmtpException) error;
                })
                .verify(Given.PATIENCE);
        return type.cast(failure[0]);
    }

    private static Mail toThree(String content) {
        return Mail.of(
                "ann@example.org", MailContent.of(content), "one@example.org", "two@example.org", "three@example.org");
    }

    private static Mailbox choosy(String... replies) {
        AtomicInteger next = new AtomicInteger();
        return Mailbox.open(server -> server.recipients((from, to) -> Mono.fromSupplier(() -> {
            String reply = replies[next.getAndIncrement() % replies.length];
            return Reply.of(Integer.parseInt(reply.substring(0, 3)), reply.substring(4));
        })));
    }

    // --- recipients ---

    @Test
    void someRecipientsAreRefusedAndTheOthersGetTheMail() {
        try (Mailbox mailbox = choosy("250 fine", "550 unknown", "452 full")) {
            SmtpClient client = Given.client(mailbox.port()).build();
            Receipt receipt = client.send(toThree(Given.TEXT)).block(Given.PATIENCE);
            assertThat(receipt.delivered()).isTrue();
            assertThat(receipt.complete()).isFalse();
            assertThat(receipt.accepted())
                    .extracting(outcome -> outcome.recipient().path().localPart())
                    .containsExactly("one");
            assertThat(receipt.refused())
                    .extracting(outcome -> outcome.reply().code(), Receipt.Outcome::retryable)
                    .containsExactly(tuple(550, false), tuple(452, true));
            assertThat(mailbox.next().envelope().recipients()).hasSize(1);
            client.close().block(Given.PATIENCE);
        }
    }

    @ParameterizedTest
    @CsvSource({"550 no,551 no,553 no,false", "550 no,451 later,553 no,true"})
    void aMailThatIsRefusedForEverybodyIsRetryableIfAnyRecipientIs(String a, String b, String c, boolean retryable) {
        try (Mailbox mailbox = choosy(a, b, c)) {
            SmtpClient client = Given.client(mailbox.port()).build();
            SmtpException.MailRefused refused =
                    error(client.send(toThree(Given.TEXT)), SmtpException.MailRefused.class);
            assertThat(refused.retryable()).isEqualTo(retryable);
            assertThat(refused.outcomes())
                    .extracting(outcome -> outcome.reply().toString())
                    .containsExactly(a, b, c);
            client.close().block(Given.PATIENCE);
        }
    }

    // --- refusals of the whole mail ---

    @Test
    void aRefusalAfterTheBodyIsOrdinaryAndTheConnectionGoesOn() {
        AtomicInteger connections = new AtomicInteger();
        Mailbox spamFilter =
                Mailbox.judging(kept -> kept.text().contains("spam") ? Reply.of(554, "5.7.1", "spam") : Given.FINE);
        try (spamFilter) {
            SmtpClient client = Given.client(spamFilter.port())
                    .tap(() -> {
                        connections.incrementAndGet();
                        return new Turns().tap();
                    })
                    .build();
            SmtpException.MailRefused refused =
                    error(client.send(toThree("spam\r\n")), SmtpException.MailRefused.class);
            assertThat(refused.reply().toString()).isEqualTo("554 5.7.1 spam");
            assertThat(refused.retryable()).isFalse();
            assertThat(refused.outcomes())
                    .hasSize(3)
                    .allMatch(outcome -> outcome.reply().code() == 554 && !outcome.accepted());
            assertThat(client.send(toThree("ham\r\n")).block(Given.PATIENCE).complete())
                    .isTrue();
            assertThat(connections).hasValue(1);
            client.close().block(Given.PATIENCE);
        }
    }

    @ParameterizedTest
    @CsvSource({"MAIL,550,false", "MAIL,450,true", "DATA,554,false", "DATA,451,true"})
    void aRefusalOfMailOrDataIsOrdinaryAndTheConnectionGoesOn(String verb, int code, boolean retryable) {
        try (Script server = Script.of(wire -> {
            wire.greet();
            String line = wire.hear();
            while (!line.startsWith(verb)) {
                wire.say("250 ok");
                line = wire.hear();
            }
            wire.say(code + " no");
            if (verb.equals("DATA")) {
                assertThat(wire.hear()).isEqualTo("RSET");
                wire.say("250 ok");
            }
            wire.mail().quit();
        })) {
            SmtpClient client = Given.client(server.port()).build();
            SmtpException.MailRefused refused = error(client.send(Given.mail()), SmtpException.MailRefused.class);
            assertThat(refused.reply().code()).isEqualTo(code);
            assertThat(refused.retryable()).isEqualTo(retryable);
            assertThat(refused.outcomes()).allMatch(outcome -> outcome.reply().code() == code);
            client.send(Given.mail()).block(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
            server.played();
        }
    }

    /** What is left of a refused body must not become the beginning of the next one. */
    @Test
    void aBodyThatIsRefusedInMidChunkLeavesNothingBehind() {
        TestPublisher<ByteBuffer> body = TestPublisher.create();
        try (Script server = Script.of(wire -> {
            wire.greet("CHUNKING", "PIPELINING");
            wire.until("RCPT");
            wire.say("250 ok", "250 ok");
            wire.until("BDAT");
            wire.say("552 5.3.4 too big");
            assertThat(wire.until("RSET")).isEqualTo("RSET");
            wire.say("250 ok");
            wire.until("RCPT");
            wire.say("250 ok", "250 ok");
            assertThat(wire.hear()).isEqualTo("BDAT 5");
            wire.until("BDAT 0 LAST");
            wire.say("250 ok", "250 kept").quit();
        })) {
            SmtpClient client = Given.client(server.port()).chunking(true).build();
            StepVerifier.create(client.send(Mail.of(
                            "a@example.org",
                            MailContent.of(Flux.concat(
                                    Flux.just(ByteBuffer.wrap(Given.octets(("x".repeat(98) + "\r\n").repeat(700)))),
                                    body.flux())),
                            "b@example.org")))
                    .expectError(SmtpException.MailRefused.class)
                    .verify(Given.PATIENCE);
            body.assertCancelled();
            client.send(Given.mail("abc\r\n")).block(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
            server.played();
        }
    }

    // --- the service ends ---

    @ParameterizedTest
    @CsvSource({"554,false", "421,true"})
    void aNegativeGreetingIsARefusalOfService(int code, boolean retryable) {
        try (Script server = Script.of(wire -> {
            wire.say(code + " no service").quit();
        })) {
            SmtpClient client = Given.client(server.port()).build();
            SmtpException.ServiceRefused refused = error(client.send(Given.mail()), SmtpException.ServiceRefused.class);
            assertThat(refused.reply().code()).isEqualTo(code);
            assertThat(refused.retryable()).isEqualTo(retryable);
            client.close().block(Given.PATIENCE);
            server.played();
        }
    }

    @Test
    void aServerThatKnowsNeitherEhloNorHeloRefusesItsService() {
        try (Script server = Script.of(wire -> {
            wire.say("220 hello");
            wire.until("EHLO");
            wire.say("502 what");
            wire.until("HELO");
            wire.say("550 go away");
            assertThat(wire.hear()).isEqualTo("QUIT");
        })) {
            SmtpClient client = Given.client(server.port()).build();
            assertThat(error(client.send(Given.mail()), SmtpException.ServiceRefused.class)
                            .retryable())
                    .isFalse();
            client.close().block(Given.PATIENCE);
            server.played();
        }
    }

    @Test
    void theServiceClosingWithinAFirstMailIsARetryableRefusal() {
        for (String verb : List.of("MAIL", "RCPT", "DATA", ".")) {
            try (Script server = Script.of(wire -> {
                wire.greet();
                String line = wire.hear();
                while (!line.startsWith(verb)) {
                    wire.say(line.equals("DATA") ? "354 go on" : "250 ok");
                    if (line.equals("DATA")) {
                        wire.until("Hello, world.");
                    }
                    line = wire.hear();
                }
                wire.say("421 4.3.2 shutting down");
            })) {
                SmtpClient client = Given.client(server.port()).build();
                SmtpException.MailRefused refused = error(client.send(Given.mail()), SmtpException.MailRefused.class);
                assertThat(refused.reply().code()).as(verb).isEqualTo(421);
                assertThat(refused.retryable()).isTrue();
                client.close().block(Given.PATIENCE);
                server.played();
            }
        }
    }

    /** A server that has enough says so, hangs up, and resets what still comes; its word counts, not the reset. */
    @Test
    void theServiceClosingInTheMiddleOfALongBodyIsHeardThroughTheReset() {
        byte[] piece = Given.octets(("x".repeat(998) + "\r\n").repeat(64));
        try (Script server = Script.of(wire -> {
            wire.greet().envelope();
            wire.hear();
            wire.say("421 4.3.2 enough");
        })) {
            SmtpClient client = Given.client(server.port()).build();
            Mail endless = Mail.of(
                    "a@example.org",
                    MailContent.of(Flux.<ByteBuffer>generate(sink -> sink.next(ByteBuffer.wrap(piece)))),
                    "b@example.org");
            SmtpException.MailRefused refused = error(client.send(endless), SmtpException.MailRefused.class);
            assertThat(refused.reply().code()).isEqualTo(421);
            client.close().block(Given.PATIENCE);
            server.played();
        }
    }

    @Test
    void theServiceClosingBetweenMailsIsNotNoticed() {
        try (Script server = Script.of(
                wire -> {
                    wire.greet().mail();
                    wire.say("421 4.4.2 idle for too long");
                },
                wire -> wire.greet().mail().quit())) {
            SmtpClient client = Given.client(server.port()).build();
            for (int i = 0; i < 2; i++) {
                assertThat(client.send(Given.mail()).block(Given.PATIENCE).complete())
                        .isTrue();
            }
            client.close().block(Given.PATIENCE);
            server.played();
        }
    }

    @Test
    void theServiceClosingInAnswerToALaterMailMovesItToAnotherConnection() {
        try (Script server = Script.of(
                wire -> {
                    wire.greet().mail();
                    wire.until("MAIL");
                    wire.say("421 4.7.0 too many mails here");
                },
                wire -> wire.greet().mail().quit())) {
            SmtpClient client = Given.client(server.port()).build();
            for (int i = 0; i < 2; i++) {
                client.send(Given.mail()).block(Given.PATIENCE);
            }
            client.close().block(Given.PATIENCE);
            server.played();
        }
    }

    // --- the session is lost ---

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFirstSessionThatIsLostBeforeOrInTheBodyIsRetryable(boolean reset) {
        for (String after : List.of("MAIL", "DATA", "Hello")) {
            try (Script server = Script.of(wire -> {
                wire.greet();
                String line = wire.hear();
                while (!line.startsWith(after)) {
                    wire.say(line.equals("DATA") ? "354 go on" : "250 ok");
                    line = wire.hear();
                }
                if (reset) {
                    wire.reset();
                }
            })) {
                SmtpClient client = Given.client(server.port()).build();
                TestPublisher<ByteBuffer> rest = TestPublisher.create();
                Mail mail = Mail.of(
                        "a@example.org",
                        MailContent.of(Flux.concat(Flux.just(ByteBuffer.wrap(Given.octets("Hello\r\n"))), rest.flux())),
                        "b@example.org");
                SmtpException.SessionLost lost = error(client.send(mail), SmtpException.SessionLost.class);
                assertThat(lost.outcomeUnknown()).as(after).isFalse();
                assertThat(lost.retryable()).isTrue();
                client.close().block(Given.PATIENCE);
                server.played();
            }
        }
    }

    @Test
    void aSessionThatIsLostAfterTheBodyHasAnUnknownOutcomeAndIsNotRetryable() {
        try (Script server = Script.of(wire -> {
            wire.greet().mail();
            wire.envelope();
            wire.until(".");
        })) {
            SmtpClient client = Given.client(server.port()).build();
            client.send(Given.mail()).block(Given.PATIENCE);
            SmtpException.SessionLost lost = error(client.send(Given.mail()), SmtpException.SessionLost.class);
            assertThat(lost.outcomeUnknown()).isTrue();
            assertThat(lost.retryable()).isFalse();
            client.close().block(Given.PATIENCE);
            server.played();
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    /** The connections were kept, and the server has forgotten all of them: each mail arrives exactly once. */
    @Test
    void staleConnectionsAreReplacedWithoutADuplicate() {
        try (Script server = Script.of(
                wire -> {
                    wire.greet().mail();
                    wire.until("MAIL"); // the request arrives, and is never answered
                    wire.reset();
                },
                wire -> wire.greet().mail().quit())) {
            SmtpClient client = Given.client(server.port()).build();
            AtomicInteger subscribed = new AtomicInteger();
            client.send(Given.mail()).block(Given.PATIENCE);
            Mail counted = Mail.of(
                    "a@example.org",
                    MailContent.of(Given.mail().content().bytes().doOnSubscribe(s -> subscribed.incrementAndGet())),
                    "b@example.org");
            assertThat(client.send(counted).block(Given.PATIENCE).complete()).isTrue();
            client.close().block(Given.PATIENCE);
            server.played();
            assertThat(subscribed).hasValue(1);
        }
    }

    /** A body that was begun may be read once only: its sender decides. */
    @Test
    void aKeptConnectionThatIsLostInTheBodyIsNotReplacedSilently() {
        try (Script server = Script.of(wire -> {
            wire.greet().mail();
            wire.envelope();
            wire.hear();
            wire.reset();
        })) {
            SmtpClient client = Given.client(server.port()).build();
            client.send(Given.mail()).block(Given.PATIENCE);
            Flux<ByteBuffer> unfinished = Flux.concat(Given.mail().content().bytes(), Flux.never());
            SmtpException.SessionLost lost = error(
                    client.send(Mail.of("a@example.org", MailContent.of(unfinished), "b@example.org")),
                    SmtpException.SessionLost.class);
            assertThat(lost.retryable()).isTrue();
            client.close().block(Given.PATIENCE);
            server.played();
        }
    }

    @Test
    void aGarbledReplyLosesTheSession() {
        try (Script server = Script.of(wire -> {
            wire.greet();
            wire.hear();
            wire.say("HTTP/1.1 200 OK");
            wire.rest();
        })) {
            SmtpClient client = Given.client(server.port()).build();
            assertThat(error(client.send(Given.mail()), SmtpException.SessionLost.class)
                            .outcomeUnknown())
                    .isFalse();
            client.close().block(Given.PATIENCE);
            server.played();
        }
    }

    // --- the content ---

    @Test
    void aContentThatFailsIsNotSendableForThatReasonAndNothingIsDelivered() {
        IllegalStateException noDisk = new IllegalStateException("no disk");
        try (Script server = Script.of(
                wire -> {
                    wire.greet().envelope();
                    assertThat(wire.rest()).doesNotContain("\r\n.\r\n");
                },
                wire -> wire.greet().mail().quit())) {
            SmtpClient client = Given.client(server.port()).build();
            Flux<ByteBuffer> broken =
                    Flux.concat(Flux.just(ByteBuffer.wrap(Given.octets("half\r\n"))), Flux.error(noDisk));
            SmtpException.NotSendable failed = error(
                    client.send(Mail.of("a@example.org", MailContent.of(broken), "b@example.org")),
                    SmtpException.NotSendable.class);
            assertThat(failed).hasCause(noDisk).hasMessageContaining("no disk");
            assertThat(failed.retryable()).isFalse();
            client.send(Given.mail()).block(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
            server.played();
        }
    }

    @Test
    void theContentSeesTheSubscribersContext() {
        try (Mailbox mailbox = Mailbox.open()) {
            SmtpClient client = Given.client(mailbox.port()).build();
            Flux<ByteBuffer> personal = Flux.deferContextual(
                    context -> Flux.just(ByteBuffer.wrap(Given.octets("Dear " + context.get("name") + "\r\n"))));
            client.send(Mail.of("a@example.org", MailContent.of(personal), "b@example.org"))
                    .contextWrite(context -> context.put("name", "Bob"))
                    .block(Given.PATIENCE);
            assertThat(mailbox.next().text()).isEqualTo("Dear Bob\r\n");
            client.close().block(Given.PATIENCE);
        }
    }

    // --- cancellation ---

    @Test
    void cancellingInTheBodyAbortsAndFreesTheConnectionsPlace() {
        TestPublisher<ByteBuffer> begun = TestPublisher.create();
        PublisherProbe<ByteBuffer> body =
                PublisherProbe.of(Flux.concat(Flux.just(ByteBuffer.wrap(Given.octets("half\r\n"))), begun.flux()));
        try (Script server = Script.of(
                wire -> {
                    wire.greet().envelope();
                    assertThat(wire.hear()).isEqualTo("half");
                    begun.next(ByteBuffer.wrap(Given.octets("go\r\n")));
                    assertThat(wire.rest()).doesNotContain("\r\n.\r\n");
                },
                wire -> wire.greet().mail().quit())) {
            SmtpClient client = Given.client(server.port()).build();
            Mail mail = Mail.of("a@example.org", MailContent.of(body.flux()), "b@example.org");
            StepVerifier.create(client.send(mail)
                            .takeUntilOther(begun.flux().take(1).then()))
                    .expectComplete()
                    .verify(Given.PATIENCE);
            client.send(Given.mail()).block(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
            server.played();
            body.assertWasCancelled();
        }
    }

    @Test
    void cancellingAnUnwantedResultAfterItsEndDoesNoHarm() {
        try (Mailbox mailbox = Mailbox.open()) {
            SmtpClient client = Given.client(mailbox.port()).build();
            AtomicInteger connections = new AtomicInteger();
            for (int i = 0; i < 3; i++) {
                client.send(Given.mail())
                        .doOnNext(receipt -> connections.incrementAndGet())
                        .flux()
                        .take(1)
                        .blockLast(Given.PATIENCE);
                mailbox.next();
            }
            assertThat(connections).hasValue(3);
            client.close().block(Given.PATIENCE);
        }
    }
}
