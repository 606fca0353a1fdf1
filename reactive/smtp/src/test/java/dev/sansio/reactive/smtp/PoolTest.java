package dev.sansio.reactive.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.netty.Connector;
import dev.sansio.netty.LinkOptions;
import dev.sansio.smtp.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** Connections are kept, shared, bounded, and closed politely. */
class PoolTest {

    private static SmtpException failure(Mono<Receipt> sending) {
        SmtpException[] failure = new SmtpException[1];
        StepVerifier.create(sending)
                .expectErrorSatisfies(error -> failure[0] = (SmtpException) error)
                .verify(Given.PATIENCE);
        return failure[0];
    }

    // --- opening ---

    @Test
    void aRefusedConnectionIsARetryableFailure() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        SmtpClient client = Given.client(port).build();
        SmtpException failed = failure(client.send(Given.mail()));
        assertThat(failed).isInstanceOf(SmtpException.ConnectFailed.class);
        assertThat(failed.retryable()).isTrue();
        client.close().block(Given.PATIENCE);
    }

    @Test
    void aHostWithoutAnAddressIsAFailureToConnect() {
        SmtpClient client =
                SmtpClient.builder("no-such-host.invalid", 25).tls(TlsMode.NONE).build();
        assertThat(failure(client.send(Given.mail()))).isInstanceOf(SmtpException.ConnectFailed.class);
        client.close().block(Given.PATIENCE);
    }

    @Test
    void aServerThatSaysNothingIsGivenUpAfterTheOpenTimeout() {
        try (Script mute = Script.of(wire -> assertThat(wire.rest()).isIn("", "<reset>"))) {
            SmtpClient client = Given.client(mute.port())
                    .openTimeout(Duration.ofMillis(200))
                    .build();
            SmtpException failed = failure(client.send(Given.mail()));
            assertThat(failed).isInstanceOf(SmtpException.ConnectFailed.class).hasMessageContaining("PT0.2S");
            mute.played(); // the connection was closed
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void aServerThatHangsUpBeforeItsGreetingIsAFailureToConnect() {
        try (Script rude = Script.of(wire -> {})) {
            SmtpClient client = Given.client(rude.port()).build();
            assertThat(failure(client.send(Given.mail()))).isInstanceOf(SmtpException.ConnectFailed.class);
            rude.played();
            client.close().block(Given.PATIENCE);
        }
    }

    // --- waiting ---

    /** A server that answers no mail before it is told to. */
    private static Mailbox slow(Mono<Void> permission) {
        return Mailbox.open(server ->
                server.handler(mail -> mail.content().bytes().then(permission).thenReturn(Given.FINE)));
    }

    @Test
    void whoWaitsTooLongForAConnectionFailsAndMayTryAgain() {
        Sinks.Empty<Void> permission = Sinks.empty();
        try (Mailbox mailbox = slow(permission.asMono())) {
            SmtpClient client = Given.client(mailbox.port())
                    .acquireTimeout(Duration.ofMillis(100))
                    .build();
            Mono<Receipt> first = client.send(Given.mail()).cache();
            first.subscribe();
            SmtpException failed = failure(client.send(Given.mail()));
            assertThat(failed).isInstanceOf(SmtpException.ConnectFailed.class);
            assertThat(failed.retryable()).isTrue();
            permission.tryEmitEmpty();
            assertThat(first.block(Given.PATIENCE).complete()).isTrue();
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void noMoreThanMaxPendingWait() {
        Sinks.Empty<Void> permission = Sinks.empty();
        try (Mailbox mailbox = slow(permission.asMono())) {
            SmtpClient client = Given.client(mailbox.port()).maxPending(1).build();
            Mono<Receipt> first = client.send(Given.mail()).cache();
            first.subscribe();
            Mono<Receipt> second = client.send(Given.mail()).cache();
            second.subscribe();
            assertThat(failure(client.send(Given.mail()))).isInstanceOf(SmtpException.ConnectFailed.class);
            permission.tryEmitEmpty();
            first.block(Given.PATIENCE);
            second.block(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void cancellingWhileWaitingFreesThePlaceInTheQueue() {
        Sinks.Empty<Void> permission = Sinks.empty();
        AtomicInteger mails = new AtomicInteger();
        try (Mailbox mailbox = Mailbox.open(server -> server.handler(
                mail -> mail.content().bytes().then(permission.asMono()).then(Mono.fromCallable(() -> {
                    mails.incrementAndGet();
                    return Given.FINE;
                }))))) {
            SmtpClient client = Given.client(mailbox.port()).maxPending(1).build();
            Mono<Receipt> first = client.send(Given.mail()).cache();
            first.subscribe();
            StepVerifier.create(client.send(Given.mail())).thenCancel().verify(Given.PATIENCE);
            Mono<Receipt> third = client.send(Given.mail()).cache();
            third.subscribe();
            permission.tryEmitEmpty();
            first.block(Given.PATIENCE);
            third.block(Given.PATIENCE);
            assertThat(mails).hasValue(2);
            client.close().block(Given.PATIENCE);
        }
    }

    // --- the bounds ---

    @Test
    void thereAreNoMoreThanMaxConnections() throws InterruptedException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        Sinks.Empty<Void> permission = Sinks.empty();
        try (Mailbox mailbox = Mailbox.open(server -> server.handler(mail -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            three.countDown();
            return mail.content()
                    .bytes()
                    .then(permission.asMono())
                    .then(Mono.<Reply>just(Given.FINE))
                    .doOnNext(reply -> now.decrementAndGet()); // before anybody hears of it
        }))) {
            AtomicInteger opened = new AtomicInteger();
            SmtpClient client = Given.client(mailbox.port())
                    .maxConnections(3)
                    .tap(() -> {
                        opened.incrementAndGet();
                        return new Turns().tap();
                    })
                    .build();
            Mono<List<Receipt>> all = Flux.range(0, 20)
                    .flatMap(i -> client.send(Given.mail()), 20)
                    .collectList()
                    .cache();
            all.subscribe();
            assertThat(three.await(Given.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            permission.tryEmitEmpty();
            assertThat(all.block(Given.PATIENCE)).hasSize(20);
            assertThat(most).hasValue(3);
            assertThat(opened).hasValue(3);
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void aConnectionIsClosedPolitelyAfterItsShareOfMails() {
        try (Script server = Script.of(
                wire -> wire.greet().mail().mail().quit(),
                wire -> wire.greet().mail().quit())) {
            SmtpClient client =
                    Given.client(server.port()).mailsPerConnection(2).build();
            for (int i = 0; i < 3; i++) {
                client.send(Given.mail()).block(Given.PATIENCE);
            }
            client.close().block(Given.PATIENCE);
            server.played();
            assertThat(server.heard(0)).endsWith("QUIT");
        }
    }

    @Test
    void anIdleConnectionIsClosedPolitelyThoughNobodyAsks() {
        try (Script server = Script.of(wire -> wire.greet().mail().quit())) {
            SmtpClient client =
                    Given.client(server.port()).maxIdle(Duration.ofMillis(100)).build();
            client.send(Given.mail()).block(Given.PATIENCE);
            server.played();
            assertThat(server.heard(0)).endsWith("QUIT");
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void closingSaysQuitAndEndsTheClient() {
        try (Script server = Script.of(wire -> wire.greet().mail().quit())) {
            SmtpClient client = Given.client(server.port()).build();
            client.send(Given.mail()).block(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
            server.played();
            assertThat(server.heard(0)).endsWith("QUIT");
            SmtpException failed = failure(client.send(Given.mail()));
            assertThat(failed).isInstanceOf(SmtpException.NotSendable.class);
            assertThat(failed.retryable()).isFalse();
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void aMailThatIsUnderWayWhenTheClientIsClosedArrives() {
        Sinks.Empty<Void> permission = Sinks.empty();
        Sinks.Empty<Void> arrived = Sinks.empty();
        try (Mailbox mailbox = Mailbox.open(server -> server.handler(mail -> mail.content()
                .bytes()
                .then(Mono.fromRunnable(arrived::tryEmitEmpty))
                .then(permission.asMono())
                .thenReturn(Given.FINE)))) {
            SmtpClient client = Given.client(mailbox.port()).build();
            Mono<Receipt> sending = client.send(Given.mail()).cache();
            sending.subscribe();
            arrived.asMono().block(Given.PATIENCE);
            client.close().subscribe();
            permission.tryEmitEmpty();
            assertThat(sending.block(Given.PATIENCE).complete()).isTrue();
        }
    }

    @Test
    void aServerThatDoesNotReadIsGivenUpAfterTheIdleTimeout() {
        byte[] piece = Given.octets(("x".repeat(998) + "\r\n").repeat(64));
        try (Script deaf = Script.of(wire -> {
            wire.greet().envelope();
            wire.say("250 this comes too early").hear();
        })) {
            SmtpClient client = Given.client(deaf.port())
                    .connector(Connector.create().options(LinkOptions.defaults().idleTimeout(Duration.ofMillis(300))))
                    .build();
            Mail endless = Mail.of(
                    "a@example.org",
                    MailContent.of(Flux.<ByteBuffer>generate(sink -> sink.next(ByteBuffer.wrap(piece)))),
                    "b@example.org");
            assertThat(failure(client.send(endless))).isInstanceOf(SmtpException.SessionLost.class);
            client.close().block(Given.PATIENCE);
        }
    }
}
