package dev.sansio.interop.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sansio.core.Secret;
import dev.sansio.core.Tap;
import dev.sansio.core.sasl.SaslCredentials;
import dev.sansio.interop.Program;
import dev.sansio.reactive.smtp.Mail;
import dev.sansio.reactive.smtp.MailContent;
import dev.sansio.reactive.smtp.Receipt;
import dev.sansio.reactive.smtp.SmtpClient;
import dev.sansio.reactive.smtp.SmtpClientBuilder;
import dev.sansio.reactive.smtp.SmtpException;
import dev.sansio.reactive.smtp.SmtpTap;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Flux;

/** What our client says to every server, whoever wrote it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ClientConversations {

    static final String USER = "ann@example.org";
    static final String PASSWORD = "correct-horse";
    static final SaslCredentials RIGHT = new SaslCredentials.Password(USER, Secret.of(PASSWORD));
    static final SaslCredentials WRONG = new SaslCredentials.Password(USER, Secret.of("wrong"));
    /** Servers refuse this one. */
    static final String NOBODY = "nobody@example.org";

    /** A client for the server, with TLS as the server has it, without credentials. */
    abstract SmtpClientBuilder client();

    /** What the server has taken since {@link #forget}. */
    abstract List<Delivery> deliveries();

    abstract void forget();

    @BeforeEach
    final void nothingHasCome() {
        forget();
    }

    static Mail mail(byte[] content, String... recipients) {
        return Mail.of("ann@example.org", MailContent.of(content), recipients);
    }

    /** Sends by a client of its own, which is closed after it. */
    static Receipt send(SmtpClientBuilder builder, Mail mail) {
        SmtpClient client = builder.build();
        try {
            return client.send(mail).block(Program.PATIENCE);
        } finally {
            client.close().block(Program.PATIENCE);
        }
    }

    @Test
    void aMailWithAnAttachmentArrivesByteForByte() {
        byte[] content = Letters.withAttachment();

        Receipt receipt = send(client().credentials(RIGHT), mail(content, "bob@example.org", "cid@example.org"));

        assertThat(receipt.complete()).isTrue();
        assertThat(deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.from()).isEqualTo("ann@example.org");
            assertThat(delivery.to()).containsExactly("bob@example.org", "cid@example.org");
            Letters.assertSame(delivery.content(), content);
        });
    }

    @Test
    void aRefusedRecipientDoesNotHoldUpTheOthers() {
        byte[] content = Letters.numbered(1);

        Receipt receipt =
                send(client().credentials(RIGHT), mail(content, "bob@example.org", NOBODY, "cid@example.org"));

        assertThat(receipt.accepted())
                .extracting(outcome -> outcome.recipient().path().address())
                .containsExactly("bob@example.org", "cid@example.org");
        assertThat(receipt.refused()).singleElement().satisfies(outcome -> {
            assertThat(outcome.recipient().path().address()).isEqualTo(NOBODY);
            assertThat(outcome.reply().code()).isEqualTo(550);
            assertThat(outcome.retryable()).isFalse();
        });
        assertThat(deliveries())
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.to()).containsExactly("bob@example.org", "cid@example.org"));
    }

    @Test
    void aMailForNobodyIsRefusedAndTheNextOneIsSent() {
        SmtpClient client = client().credentials(RIGHT).maxConnections(1).build();
        try {
            SmtpException.MailRefused refused = catchThrowableOfType(
                    SmtpException.MailRefused.class,
                    () -> client.send(mail(Letters.numbered(1), NOBODY)).block(Program.PATIENCE));
            assertThat(refused.reply().isPermanent()).isTrue();
            assertThat(refused.retryable()).isFalse();

            client.send(mail(Letters.numbered(2), "bob@example.org")).block(Program.PATIENCE);
        } finally {
            client.close().block(Program.PATIENCE);
        }
        assertThat(deliveries())
                .singleElement()
                .satisfies(delivery -> Letters.assertSame(delivery.content(), Letters.numbered(2)));
    }

    @Test
    void aLargeMailArrivesByteForByte() {
        byte[] content = Letters.large();

        send(client().credentials(RIGHT), mail(content, "bob@example.org"));

        assertThat(deliveries()).singleElement().satisfies(delivery -> Letters.assertSame(delivery.content(), content));
    }

    @Test
    void aWrongPasswordIsAFailedAuthentication() {
        SmtpException.AuthenticationFailed failed = catchThrowableOfType(
                SmtpException.AuthenticationFailed.class,
                () -> send(client().credentials(WRONG), mail(Letters.numbered(1), "bob@example.org")));

        assertThat(failed.reply())
                .isNotNull()
                .satisfies(reply -> assertThat(reply.code()).isEqualTo(535));
        assertThat(failed.retryable()).isFalse();
        assertThat(deliveries()).isEmpty();
    }

    @Test
    void aHundredMailsOverOneConnectionKeepTheirOrder() {
        AtomicInteger connections = new AtomicInteger();
        SmtpClient client = client().credentials(RIGHT)
                .maxConnections(1)
                .tap(() -> {
                    connections.incrementAndGet();
                    return new SmtpTap<>(new Deaf(), new Deaf());
                })
                .build();
        try {
            List<Receipt> receipts = client.send(
                            Flux.range(0, 100).map(i -> mail(Letters.numbered(i), "bob@example.org")))
                    .collectList()
                    .block(Program.PATIENCE);
            assertThat(receipts).hasSize(100).allMatch(Receipt::complete);
        } finally {
            client.close().block(Program.PATIENCE);
        }
        List<Delivery> deliveries = deliveries();
        assertThat(deliveries).hasSize(100);
        for (int i = 0; i < 100; i++) {
            Letters.assertSame(deliveries.get(i).content(), Letters.numbered(i));
        }
        assertThat(deliveries)
                .extracting(Delivery::session)
                .containsOnly(deliveries.get(0).session());
        assertThat(connections).hasValue(1);
    }

    /** Hears nothing; what counts is that it was asked for. */
    private static final class Deaf implements Tap.Listener<SmtpCommand, SmtpEvent> {}
}
