package dev.sansio.reactive.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.smtp.Reply;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** Mails as a stream: in order, as they are wanted, without end. */
class StreamTest {

    private static Mail numbered(int i) {
        return Mail.of("ann@example.org", MailContent.of("Subject: " + i + "\r\n"), "r" + i + "@example.org");
    }

    @Test
    void receiptsKeepTheOrderOfTheMailsOverSeveralConnections() {
        try (Mailbox mailbox = Mailbox.open()) {
            SmtpClient client = Given.client(mailbox.port()).maxConnections(4).build();
            List<String> recipients = client.send(Flux.range(0, 200).map(StreamTest::numbered))
                    .map(receipt -> receipt.outcomes().get(0).recipient().path().localPart())
                    .collectList()
                    .block(Given.PATIENCE);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                expected.add("r" + i);
            }
            assertThat(recipients).isEqualTo(expected);
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void aRefusedMailIsAReceiptAndDoesNotEndTheStream() {
        try (Mailbox mailbox = Mailbox.open(server -> server.recipients((from, to) ->
                Mono.just(to.path().localPart().equals("r1") ? Reply.of(550, "5.1.1", "unknown") : Given.FINE)))) {
            SmtpClient client = Given.client(mailbox.port()).build();
            StepVerifier.create(client.send(Flux.range(0, 3).map(StreamTest::numbered)))
                    .assertNext(receipt -> assertThat(receipt.complete()).isTrue())
                    .assertNext(receipt -> {
                        assertThat(receipt.delivered()).isFalse();
                        assertThat(receipt.refused()).hasSize(1);
                        assertThat(receipt.refused().get(0).reply().code()).isEqualTo(550);
                    })
                    .assertNext(receipt -> assertThat(receipt.complete()).isTrue())
                    .expectComplete()
                    .verify(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void aRefusedSenderGivesEachRecipientThatReply() {
        try (Script server = Script.of(wire -> {
            wire.greet();
            wire.hear();
            wire.say("550 5.7.1 not you").quit();
        })) {
            SmtpClient client = Given.client(server.port()).build();
            Mail toTwo = Mail.of("a@example.org", MailContent.of("x"), "b@example.org", "c@example.org");
            StepVerifier.create(client.send(Flux.just(toTwo)))
                    .assertNext(receipt -> assertThat(receipt.outcomes())
                            .hasSize(2)
                            .allMatch(outcome ->
                                    !outcome.accepted() && outcome.reply().code() == 550))
                    .expectComplete()
                    .verify(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
            server.played();
        }
    }

    @Test
    void everyOtherErrorEndsTheStream() {
        try (Script server = Script.of(wire -> {
            wire.greet().mail();
            wire.envelope();
            wire.until(".");
        })) {
            SmtpClient client = Given.client(server.port()).build();
            StepVerifier.create(client.send(Flux.range(0, 3).map(StreamTest::numbered)))
                    .expectNextCount(1)
                    .expectError(SmtpException.SessionLost.class)
                    .verify(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
            server.played();
        }
    }

    /** One connection, one receipt wanted: no mail is asked for before there is a connection for it. */
    @Test
    void mailsAreRequestedAsTheyAreSent() {
        AtomicLong requested = new AtomicLong();
        TestPublisher<Mail> mails = TestPublisher.create();
        try (Mailbox mailbox = Mailbox.open()) {
            SmtpClient client = Given.client(mailbox.port()).build();
            Flux<Receipt> receipts = client.send(mails.flux().doOnRequest(requested::addAndGet));
            StepVerifier.create(receipts, 1)
                    .then(() -> assertThat(requested).hasValue(1))
                    .then(() -> mails.next(numbered(0)))
                    .expectNextCount(1)
                    .then(() -> mails.next(numbered(1)))
                    .thenAwait()
                    .thenRequest(1)
                    .expectNextCount(1)
                    .then(() -> assertThat(requested.get()).isBetween(2L, 3L))
                    .then(mails::complete)
                    .expectComplete()
                    .verify(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void anErrorOfTheMailsIsTheErrorOfTheReceipts() {
        try (Mailbox mailbox = Mailbox.open()) {
            SmtpClient client = Given.client(mailbox.port()).build();
            StepVerifier.create(client.send(
                            Flux.concat(Flux.just(numbered(0)), Flux.error(new IllegalStateException("no more")))))
                    .expectNextCount(1)
                    .expectErrorMessage("no more")
                    .verify(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
        }
    }

    /** The first mail is with a slow handler while the second fails: its receipt comes first, and nothing cuts it off. */
    @Test
    void anErrorWaitsForTheMailsBeforeIt() {
        Sinks.Empty<Void> second = Sinks.empty();
        try (Mailbox mailbox = Mailbox.open(server -> server.handler(
                mail -> mail.content().bytes().then(second.asMono()).thenReturn(Given.FINE)))) {
            SmtpClient client = Given.client(mailbox.port()).maxConnections(2).build();
            Flux<ByteBuffer> broken = Flux.<ByteBuffer>error(new IllegalStateException("no disk"))
                    .doOnError(error -> second.tryEmitEmpty());
            StepVerifier.create(client.send(
                            Flux.just(numbered(0), Mail.of("a@example.org", MailContent.of(broken), "b@example.org"))))
                    .assertNext(receipt -> assertThat(receipt.complete()).isTrue())
                    .expectError(SmtpException.NotSendable.class)
                    .verify(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
        }
    }

    /** Ten thousand mails of 4 KiB on one connection: what lives at the end is what lived after two thousand. */
    @Test
    void tenThousandMailsTakeNoMoreMemoryThanTwoThousand() {
        byte[] content = Given.octets("Subject: many\r\n\r\n" + ("x".repeat(62) + "\r\n").repeat(64));
        AtomicInteger arrived = new AtomicInteger();
        AtomicInteger connections = new AtomicInteger();
        try (Mailbox mailbox = Mailbox.open(server -> server.handler(mail -> mail.content()
                .bytes()
                .reduce(0L, (sum, piece) -> sum + piece.remaining())
                .map(octets -> {
                    assertThat(octets).isEqualTo(content.length);
                    arrived.incrementAndGet();
                    return Given.FINE;
                })))) {
            SmtpClient client = Given.client(mailbox.port())
                    .mailsPerConnection(20_000)
                    .tap(() -> {
                        connections.incrementAndGet();
                        return new Turns().tap();
                    })
                    .build();
            Flux<Mail> mails = Flux.range(0, 10_000)
                    .map(i -> Mail.of("ann@example.org", MailContent.of(content.clone()), "bob@example.org"));
            long[] used = new long[2];
            client.send(mails)
                    .index((index, receipt) -> {
                        assertThat(receipt.complete()).isTrue();
                        return index;
                    })
                    .doOnNext(index -> {
                        if (index == 1_999) {
                            used[0] = usedAfterCollection();
                        } else if (index == 9_999) {
                            used[1] = usedAfterCollection();
                        }
                    })
                    .blockLast(Given.PATIENCE.multipliedBy(4));
            client.close().block(Given.PATIENCE);
            assertThat(arrived).hasValue(10_000);
            assertThat(connections).hasValue(1);
            assertThat(used[1] - used[0])
                    .as("8000 mails have %d bytes", 8000L * content.length)
                    .isLessThan(8L << 20);
        }
    }

    private static long usedAfterCollection() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
