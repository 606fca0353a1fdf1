package dev.sansio.reactive.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.SessionFailedException;
import dev.sansio.smtp.BodyType;
import dev.sansio.smtp.MailParameters;
import dev.sansio.smtp.Recipient;
import dev.sansio.smtp.Reply;
import dev.sansio.smtp.SmtpExtension;
import dev.sansio.smtp.SmtpLimits;
import dev.sansio.smtp.SmtpPath;
import dev.sansio.smtp.SmtpTimeouts;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** A server as its clients see it, and its handler. */
class ServerTest {

    /** A client by hand that has said EHLO. */
    private static Wire introduced(Mailbox mailbox) {
        Wire wire = Wire.to(mailbox.port());
        assertThat(wire.reply()).startsWith("220 ");
        assertThat(wire.ask("EHLO client.test")).startsWith("250 ");
        return wire;
    }

    private static String send(Wire wire, String body) {
        assertThat(wire.ask("MAIL FROM:<ann@example.org>")).startsWith("250 ");
        assertThat(wire.ask("RCPT TO:<bob@example.org>")).startsWith("250 ");
        assertThat(wire.ask("DATA")).startsWith("354 ");
        return wire.ask(body + "\r\n.");
    }

    // --- envelope and body ---

    @Test
    void theHandlerGetsTheWholeEnvelope() {
        UnaryOperator<SmtpServerBuilder> dsn = server -> server.smtp(smtp -> smtp.withExtensions(
                EnumSet.of(SmtpExtension.DSN, SmtpExtension.EIGHT_BIT_MIME, SmtpExtension.ENHANCEDSTATUSCODES)));
        try (Mailbox mailbox = Mailbox.open(dsn);
                Wire wire = introduced(mailbox)) {
            assertThat(wire.ask("MAIL FROM:<ann@example.org> BODY=8BITMIME ENVID=x1 SIZE=9"))
                    .startsWith("250 ");
            assertThat(wire.ask("RCPT TO:<bob@example.org> NOTIFY=NEVER")).startsWith("250 ");
            assertThat(wire.ask("RCPT TO:<cat@example.org>")).startsWith("250 ");
            wire.ask("DATA");
            assertThat(wire.ask("..dotted\r\n.")).isEqualTo("250 2.0.0 thank you");
            Mailbox.Kept kept = mailbox.next();
            assertThat(kept.envelope().reversePath()).isEqualTo(SmtpPath.of("ann@example.org"));
            assertThat(kept.envelope().parameters())
                    .isEqualTo(MailParameters.NONE
                            .withBody(BodyType.EIGHT_BIT_MIME)
                            .withSize(9)
                            .withDsn(null, "x1"));
            assertThat(kept.envelope().recipients())
                    .extracting(Recipient::path)
                    .containsExactly(SmtpPath.of("bob@example.org"), SmtpPath.of("cat@example.org"));
            assertThat(kept.envelope().recipients().get(0).parameters().notifyOn())
                    .hasSize(1);
            assertThat(kept.envelope().content().eightBit()).isTrue();
            assertThat(kept.envelope().content().size()).isEqualTo(9);
            assertThat(kept.text()).isEqualTo(".dotted\r\n");
        }
    }

    @Test
    void aPipeliningClientIsAnsweredInOrder() {
        try (Mailbox mailbox = Mailbox.open();
                Wire wire = introduced(mailbox)) {
            wire.say("MAIL FROM:<>", "RCPT TO:<a@b.test>", "RCPT TO:<c@d.test>", "DATA");
            for (int i = 0; i < 3; i++) {
                assertThat(wire.reply()).startsWith("250 ");
            }
            assertThat(wire.reply()).startsWith("354 ");
            wire.say("one", ".", "MAIL FROM:<>", "RCPT TO:<e@f.test>", "DATA");
            for (int i = 0; i < 3; i++) {
                assertThat(wire.reply()).startsWith("250 ");
            }
            assertThat(wire.reply()).startsWith("354 ");
            wire.say("two", ".", "QUIT");
            assertThat(wire.reply()).startsWith("250 ");
            assertThat(wire.reply()).startsWith("221 ");
            assertThat(wire.hear()).isNull();
            assertThat(mailbox.next().text()).isEqualTo("one\r\n");
            assertThat(mailbox.next().text()).isEqualTo("two\r\n");
        }
    }

    @Test
    void tenMegabytesStreamThrough() {
        try (Mailbox mailbox = Mailbox.open()) {
            byte[] piece = Given.octets((".".repeat(998) + "\r\n").repeat(16));
            SmtpClient client = Given.client(mailbox.port()).build();
            client.send(Mail.of(
                            "a@example.org",
                            MailContent.of(Flux.range(0, 655).map(i -> ByteBuffer.wrap(piece))),
                            "b@example.org"))
                    .block(Given.PATIENCE);
            assertThat(mailbox.next().content()).hasSize(655 * 16_000);
            client.close().block(Given.PATIENCE);
        }
    }

    /** Takes one piece at a time, when it is told to. */
    private static final class Slow extends BaseSubscriber<ByteBuffer> {
        private final Sinks.One<Long> whole = Sinks.one();
        private long octets;

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            request(1);
        }

        @Override
        protected void hookOnNext(ByteBuffer piece) {
            octets += piece.remaining();
        }

        @Override
        protected void hookOnComplete() {
            whole.tryEmitValue(octets);
        }
    }

    /**
     * A handler that does not read stalls the client: what the client can send is what the sockets hold. The client is known
     * to be stalled when it does not get rid of its next piece although the server's event loop has done many other things.
     */
    @Test
    void aHandlerThatReadsSlowlyStallsTheClient() {
        Slow slow = new Slow();
        byte[] piece = Given.octets(("x".repeat(998) + "\r\n").repeat(64));
        int pieces = 600; // 38 MB, far more than the buffers of two sockets
        AtomicInteger taken = new AtomicInteger();
        try (Mailbox mailbox = Mailbox.open(server -> server.handler(mail -> {
            mail.content().bytes().subscribe(slow);
            return slow.whole.asMono().thenReturn(Given.FINE);
        }))) {
            SmtpClient client = Given.client(mailbox.port()).build();
            Mono<Receipt> sending = client.send(Mail.of(
                            "a@example.org",
                            MailContent.of(Flux.range(0, pieces)
                                    .map(i -> ByteBuffer.wrap(piece))
                                    .doOnNext(sent -> taken.incrementAndGet())),
                            "b@example.org"))
                    .cache();
            sending.subscribe();
            int before;
            do {
                before = taken.get();
                Mono.delay(Duration.ofMillis(200)).block();
            } while (taken.get() != before || before == 0);
            assertThat(before).isLessThan(pieces / 2);
            slow.request(Long.MAX_VALUE);
            assertThat(sending.block(Given.PATIENCE).complete()).isTrue();
            assertThat(slow.octets).isEqualTo((long) pieces * piece.length);
            client.close().block(Given.PATIENCE);
        }
    }

    // --- what handlers do ---

    @Test
    void aHandlerThatIgnoresTheBodyAnswersAllTheSame() {
        try (Mailbox mailbox = Mailbox.open(
                        server -> server.handler(mail -> Mono.just(Reply.of(250, "2.0.0", "no matter what"))));
                Wire wire = introduced(mailbox)) {
            assertThat(send(wire, "x\r\n".repeat(100_000) + "x")).isEqualTo("250 2.0.0 no matter what");
            assertThat(send(wire, "again")).isEqualTo("250 2.0.0 no matter what");
        }
    }

    @Test
    void aHandlerThatHasSeenEnoughAnswersWhenTheBodyIsOver() {
        try (Mailbox mailbox = Mailbox.open(server -> server.handler(
                        mail -> mail.content().bytes().next().map(first -> Reply.of(554, "5.7.1", "seen enough"))));
                Wire wire = introduced(mailbox)) {
            assertThat(send(wire, "x\r\n".repeat(100_000) + "x")).isEqualTo("554 5.7.1 seen enough");
            assertThat(send(wire, "again")).isEqualTo("554 5.7.1 seen enough");
        }
    }

    @Test
    void aHandlerThatFailsIsEmptyOrMumblesMeansTryLater() {
        IllegalStateException noDisk = new IllegalStateException("no disk");
        List<Mono<Reply>> results = List.of(
                Mono.error(noDisk),
                Mono.empty(),
                Mono.just(Reply.of(354, "go on and on")),
                Mono.just(Reply.of(250, "two\r\nlines")),
                Mono.defer(() -> {
                    throw noDisk;
                }));
        AtomicInteger next = new AtomicInteger();
        try (Mailbox mailbox = Mailbox.open(server ->
                        server.handler(mail -> mail.content().bytes().then(results.get(next.getAndIncrement()))));
                Wire wire = introduced(mailbox)) {
            for (int i = 0; i < results.size(); i++) {
                assertThat(send(wire, "x")).as("result " + i).startsWith("451 4.3.0 ");
            }
            assertThat(mailbox.faults()).hasSize(4).contains(noDisk);
        }
    }

    @Test
    void aHandlerThatThrowsMeansTryLaterToo() {
        try (Mailbox mailbox = Mailbox.open(server -> server.handler(mail -> {
                    throw new IllegalStateException("at once");
                }));
                Wire wire = introduced(mailbox)) {
            assertThat(send(wire, "x")).startsWith("451 4.3.0 ");
        }
    }

    @Test
    void aHandlerThatTakesTooLongIsCancelledAndMeansTryLater() {
        Sinks.Empty<Void> cancelled = Sinks.empty();
        try (Mailbox mailbox = Mailbox.open(server -> server.handlerTimeout(Duration.ofMillis(200))
                        .handler(mail ->
                                mail.content().bytes().then(Mono.<Reply>never()).doOnCancel(cancelled::tryEmitEmpty)));
                Wire wire = introduced(mailbox)) {
            assertThat(send(wire, "x")).startsWith("451 4.3.0 ");
            cancelled.asMono().block(Given.PATIENCE);
            assertThat(mailbox.faults()).singleElement().isInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void faultsOfWhoListensToFaultsDoNoHarm() {
        try (Mailbox mailbox = Mailbox.open(server -> server.faults(fault -> {
                            throw new IllegalStateException("cannot log");
                        })
                        .handler(mail -> Mono.error(new IllegalStateException("no disk"))));
                Wire wire = introduced(mailbox)) {
            assertThat(send(wire, "x")).startsWith("451 4.3.0 ");
        }
    }

    @Test
    void aHandlerMayEndTheSession() {
        try (Mailbox mailbox = Mailbox.open(
                        server -> server.handler(mail -> Mono.just(Reply.of(421, "4.3.2", "closing time"))));
                Wire wire = introduced(mailbox)) {
            assertThat(send(wire, "x")).isEqualTo("421 4.3.2 closing time");
            assertThat(wire.hear()).isNull();
        }
    }

    @Test
    void withoutAHandlerNoMailIsTaken() {
        try (Mailbox mailbox = Mailbox.open(server -> {
                    SmtpServerBuilder bare = SmtpServer.builder();
                    return bare;
                });
                Wire wire = introduced(mailbox)) {
            assertThat(send(wire, "x")).startsWith("550 ");
        }
    }

    // --- recipients ---

    @Test
    void recipientsAreCheckedOneByOne() {
        try (Mailbox mailbox = Mailbox.open(server -> server.handlerTimeout(Duration.ofMillis(200))
                        .recipients((from, to) -> switch (to.path().localPart()) {
                            case "bad" -> Mono.just(Reply.of(550, "5.1.1", "no " + from));
                            case "broken" -> Mono.error(new IllegalStateException("no database"));
                            case "nothing" -> Mono.empty();
                            case "mumble" -> Mono.just(Reply.of(354, "what"));
                            case "never" -> Mono.never();
                            default -> Mono.just(Given.FINE);
                        }));
                Wire wire = introduced(mailbox)) {
            wire.ask("MAIL FROM:<ann@example.org>");
            assertThat(wire.ask("RCPT TO:<bad@x.test>")).isEqualTo("550 5.1.1 no <ann@example.org>");
            assertThat(wire.ask("DATA")).startsWith("554 ");
            assertThat(wire.ask("RCPT TO:<broken@x.test>")).startsWith("451 ");
            assertThat(wire.ask("RCPT TO:<nothing@x.test>")).startsWith("451 ");
            assertThat(wire.ask("RCPT TO:<mumble@x.test>")).startsWith("451 ");
            assertThat(wire.ask("RCPT TO:<never@x.test>")).startsWith("451 ");
            assertThat(wire.ask("RCPT TO:<good@x.test>")).startsWith("250 ");
            wire.ask("DATA");
            assertThat(wire.ask("x\r\n.")).startsWith("250 ");
            assertThat(mailbox.next().envelope().recipients()).containsExactly(Recipient.of("good@x.test"));
        }
    }

    // --- limits ---

    @Test
    void aMailThatExceedsTheSizeIsRefusedAndItsBodyEndsWithAnError() {
        Sinks.One<Throwable> seen = Sinks.one();
        UnaryOperator<SmtpServerBuilder> small = server -> server.smtp(
                        smtp -> smtp.withLimits(SmtpLimits.DEFAULTS.withMessage(1000, 2000), SmtpTimeouts.DEFAULTS))
                .handler(mail -> Given.whole(mail.content().bytes())
                        .doOnError(seen::tryEmitValue)
                        .thenReturn(Given.FINE));
        try (Mailbox mailbox = Mailbox.open(small);
                Wire wire = introduced(mailbox)) {
            assertThat(wire.heard()).contains("250-SIZE 2000");
            assertThat(wire.ask("MAIL FROM:<> SIZE=2001")).startsWith("552 ");
            assertThat(send(wire, "x\r\n".repeat(1000) + "x")).startsWith("552 5.3.4 ");
            StepVerifier.create(seen.asMono())
                    .assertNext(error -> assertThat(error).isInstanceOf(CancellationException.class))
                    .expectComplete()
                    .verify(Given.PATIENCE);
            assertThat(send(wire, "small")).startsWith("250 ");
        }
    }

    // --- clients that go away ---

    @Test
    void aClientThatVanishesInTheBodyIsAnErrorOfTheBody() {
        for (boolean reset : new boolean[] {true, false}) {
            Sinks.One<Throwable> seen = Sinks.one();
            Sinks.Empty<Void> begun = Sinks.empty();
            try (Mailbox mailbox = Mailbox.open(server -> server.handler(mail -> mail.content()
                            .bytes()
                            .doOnNext(piece -> begun.tryEmitEmpty())
                            .doOnError(seen::tryEmitValue)
                            .then(Mono.just(Given.FINE))));
                    Wire wire = introduced(mailbox)) {
                wire.ask("MAIL FROM:<>");
                wire.ask("RCPT TO:<a@b.test>");
                wire.ask("DATA");
                wire.say("half");
                begun.asMono().block(Given.PATIENCE);
                if (reset) {
                    wire.reset();
                } else {
                    wire.finish();
                }
                Throwable error = seen.asMono().block(Given.PATIENCE);
                assertThat(error).isInstanceOf(SessionFailedException.class);
                assertThat(((SessionFailedException) error).code()).isEqualTo(reset ? "lost" : "truncated");
            }
        }
    }

    @Test
    void aHandlerThatDoesNotCareThatItsClientHasVanishedIsCancelledInTime() {
        Sinks.Empty<Void> begun = Sinks.empty();
        Sinks.Empty<Void> cancelled = Sinks.empty();
        try (Mailbox mailbox = Mailbox.open(server -> server.handlerTimeout(Duration.ofMillis(200))
                        .handler(mail -> Mono.<Reply>never()
                                .doOnSubscribe(subscription -> begun.tryEmitEmpty())
                                .doOnCancel(cancelled::tryEmitEmpty)));
                Wire wire = introduced(mailbox)) {
            wire.ask("MAIL FROM:<>");
            wire.ask("RCPT TO:<a@b.test>");
            wire.ask("DATA");
            begun.asMono().block(Given.PATIENCE);
            wire.reset();
            cancelled.asMono().block(Given.PATIENCE);
        }
    }

    @Test
    void aMailThatIsAbandonedBetweenChunksIsAnErrorOfTheBody() {
        AtomicReference<Throwable> seen = new AtomicReference<>();
        try (Mailbox mailbox = Mailbox.open(server -> server.handler(
                        mail -> mail.content().bytes().doOnError(seen::set).then(Mono.just(Given.FINE))));
                Wire wire = introduced(mailbox)) {
            wire.ask("MAIL FROM:<>");
            wire.ask("RCPT TO:<a@b.test>");
            assertThat(wire.ask("BDAT 4\r\nab")).startsWith("250 "); // ab CR LF
            assertThat(wire.ask("RSET")).startsWith("250 ");
            assertThat(seen.get()).isInstanceOf(CancellationException.class);
            assertThat(send(wire, "after")).startsWith("250 ");
        }
    }

    @Test
    void aBodyHasOneReader() {
        AtomicReference<Throwable> second = new AtomicReference<>();
        try (Mailbox mailbox = Mailbox.open(server -> server.handler(mail -> mail.content()
                        .bytes()
                        .then()
                        .then(mail.content().bytes().then().onErrorResume(error -> {
                            second.set(error);
                            return Mono.empty();
                        }))
                        .thenReturn(Given.FINE)));
                Wire wire = introduced(mailbox)) {
            assertThat(send(wire, "x")).startsWith("250 ");
            assertThat(second.get()).isInstanceOf(IllegalStateException.class);
        }
    }

    // --- LMTP ---

    private static Mailbox lmtp(UnaryOperator<SmtpServerBuilder> change) {
        return Mailbox.open(server -> change.apply(server.smtp(smtp -> smtp.withLmtp(true))));
    }

    @Test
    void lmtpAnswersForEachRecipient() {
        try (Mailbox mailbox = lmtp(server -> server.handlerOfEach(mail -> Flux.fromIterable(mail.recipients())
                .index()
                .concatMap(each -> switch (each.getT1().intValue()) {
                    case 0 ->
                        Mono.just(Reply.of(250, "2.0.0", "for " + each.getT2().path()));
                    case 1 -> Mono.just(Reply.of(452, "4.2.2", "mailbox full"));
                    default -> Mono.<Reply>empty();
                })))) {
            SmtpClient client = Given.client(mailbox.port())
                    .smtp(smtp -> smtp.withLmtp(true))
                    .build();
            Receipt receipt = client.send(Mail.of("a@b.test", MailContent.of("x"), "1@b.test", "2@b.test", "3@b.test"))
                    .block(Given.PATIENCE);
            assertThat(receipt.outcomes())
                    .extracting(outcome -> outcome.reply().toString())
                    .containsExactly(
                            "250 2.0.0 for <1@b.test>",
                            "452 4.2.2 mailbox full",
                            "451 4.3.0 local error in processing");
            assertThat(receipt.accepted()).hasSize(1);
            assertThat(receipt.refused()).allMatch(Receipt.Outcome::retryable);
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void oneReplyIsForAllRecipientsOfLmtp() {
        try (Mailbox mailbox = lmtp(server -> server.handler(
                        mail -> mail.content().bytes().then(Mono.just(Reply.of(250, "2.0.0", "for all")))));
                Wire wire = Wire.to(mailbox.port())) {
            wire.reply();
            assertThat(wire.ask("EHLO x")).startsWith("500 ");
            assertThat(wire.ask("LHLO x")).startsWith("250 ");
            wire.ask("MAIL FROM:<>");
            wire.ask("RCPT TO:<1@b.test>");
            wire.ask("RCPT TO:<2@b.test>");
            wire.ask("DATA");
            wire.say("x", ".");
            assertThat(wire.reply()).isEqualTo("250 2.0.0 for all");
            assertThat(wire.reply()).isEqualTo("250 2.0.0 for all");
            assertThat(wire.ask("NOOP")).startsWith("250 2.0.0 Ok");
        }
    }

    @Test
    void aMailThatLmtpRefusesForEverybodyIsRefused() {
        try (Mailbox mailbox = lmtp(server -> server.handler(mail -> Mono.just(Reply.of(550, "5.7.1", "no"))))) {
            SmtpClient client = Given.client(mailbox.port())
                    .smtp(smtp -> smtp.withLmtp(true))
                    .build();
            StepVerifier.create(client.send(Mail.of("a@b.test", MailContent.of("x"), "1@b.test", "2@b.test")))
                    .expectErrorSatisfies(error -> assertThat(((SmtpException.MailRefused) error).outcomes())
                            .hasSize(2))
                    .verify(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void aServerOfSmtpSaysTheFirstReplyOnly() {
        try (Mailbox mailbox = Mailbox.open(server -> server.handlerOfEach(
                        mail -> Flux.just(Reply.of(250, "2.0.0", "first"), Reply.of(550, "5.0.0", "second"))));
                Wire wire = introduced(mailbox)) {
            assertThat(send(wire, "x")).isEqualTo("250 2.0.0 first");
            assertThat(wire.ask("NOOP")).startsWith("250 2.0.0 Ok");
        }
    }

    // --- other commands ---

    @Test
    void commandsThatNobodyImplementsAreNotSilentlyLiked() {
        UnaryOperator<SmtpServerBuilder> more = server -> server.smtp(
                smtp -> smtp.withExtensions(EnumSet.of(SmtpExtension.ETRN, SmtpExtension.EXPN, SmtpExtension.VRFY))
                        .withOthers(List.of("XCLIENT NAME"), Set.of("XCLIENT")));
        try (Mailbox mailbox = Mailbox.open(more);
                Wire wire = introduced(mailbox)) {
            assertThat(wire.ask("ETRN x.test")).startsWith("502 ");
            assertThat(wire.ask("EXPN staff")).startsWith("502 ");
            assertThat(wire.ask("XCLIENT NAME=x")).startsWith("502 ");
            assertThat(wire.ask("VRFY ann")).startsWith("252 ");
        }
    }

    // --- many clients, and the end ---

    @Test
    void fiftyClientsAreServedAtOnce() {
        try (Mailbox mailbox = Mailbox.open()) {
            List<SmtpClient> clients = Flux.range(0, 50)
                    .map(i -> Given.client(mailbox.port()).build())
                    .collectList()
                    .block();
            Long receipts = Flux.fromIterable(clients)
                    .flatMap(client -> client.send(Flux.range(0, 10).map(i -> Given.mail())), 50)
                    .filter(Receipt::complete)
                    .count()
                    .block(Given.PATIENCE);
            assertThat(receipts).isEqualTo(500);
            assertThat(mailbox.waiting()).isEqualTo(500);
            Flux.fromIterable(clients).flatMap(SmtpClient::close).blockLast(Given.PATIENCE);
            assertThat(mailbox.faults()).isEmpty();
        }
    }

    @Test
    void aServerThatIsDisposedSaysSoToItsClients() {
        try (Mailbox mailbox = Mailbox.open();
                Wire wire = introduced(mailbox)) {
            mailbox.server().disposeNow(Given.PATIENCE);
            assertThat(wire.reply()).isEqualTo("421 4.3.2 the server is shutting down");
            assertThat(wire.hear()).isNull();
        }
    }

    @Test
    void aMailThatIsBeingDecidedOnGetsItsAnswerBeforeTheEnd() {
        Sinks.Empty<Void> arrived = Sinks.empty();
        Sinks.Empty<Void> permission = Sinks.empty();
        try (Mailbox mailbox = Mailbox.open(server -> server.handler(mail -> mail.content()
                        .bytes()
                        .then(Mono.fromRunnable(arrived::tryEmitEmpty))
                        .then(permission.asMono())
                        .thenReturn(Given.FINE)));
                Wire wire = introduced(mailbox)) {
            wire.ask("MAIL FROM:<>");
            wire.ask("RCPT TO:<a@b.test>");
            wire.ask("DATA");
            wire.say("x", ".");
            arrived.asMono().block(Given.PATIENCE);
            mailbox.server().disposeNow(Given.PATIENCE);
            permission.tryEmitEmpty();
            assertThat(wire.reply()).isEqualTo("250 2.0.0 thank you");
            assertThat(wire.reply()).startsWith("421 ");
            assertThat(wire.hear()).isNull();
        }
    }

    @Test
    void aClientThatSaysNothingIsShownTheDoor() {
        UnaryOperator<SmtpServerBuilder> impatient = server ->
                server.smtp(smtp -> smtp.withLimits(SmtpLimits.DEFAULTS, SmtpTimeouts.all(Duration.ofMillis(200))));
        try (Mailbox mailbox = Mailbox.open(impatient);
                Wire wire = Wire.to(mailbox.port())) {
            assertThat(wire.reply()).startsWith("220 ");
            assertThat(wire.reply()).startsWith("421 4.4.2 ");
            assertThat(wire.hear()).isNull();
        }
    }
}
