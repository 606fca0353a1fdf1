package dev.sansio.interop.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sansio.core.Secret;
import dev.sansio.core.Tap;
import dev.sansio.core.sasl.SaslCredentials;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.interop.Certificates;
import dev.sansio.interop.Program;
import dev.sansio.reactive.smtp.Mail;
import dev.sansio.reactive.smtp.MailContent;
import dev.sansio.reactive.smtp.SmtpClient;
import dev.sansio.reactive.smtp.SmtpClientBuilder;
import dev.sansio.reactive.smtp.SmtpException;
import dev.sansio.reactive.smtp.SmtpTap;
import dev.sansio.reactive.smtp.TlsMode;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

/** Our client and smtp-server (Node.js), which offers PIPELINING, SMTPUTF8 and, when asked, STARTTLS, TLS or LMTP. */
class SmtpServerOfNodeIT extends ClientConversations {

    private static final String ALL = "PLAIN,LOGIN,XOAUTH2,CRAM-MD5";

    private final Spool spool = Spool.in(Program.target().resolve("spool-smtp-server"));
    private Program server;
    private int port;

    @BeforeAll
    void start() {
        server = serve("starttls");
        port = port(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Program serve(String mode) {
        return Program.startIn(
                Program.target().resolve("peers"),
                "node",
                Program.peers().resolve("smtp_server.mjs").toString(),
                spool.folder().toString(),
                Certificates.file("rsa.pem"),
                Certificates.file("rsa.key"),
                mode,
                ALL);
    }

    private static int port(Program server) {
        return Integer.parseInt(server.await("^listening on (\\d+)$").group(1));
    }

    @Override
    SmtpClientBuilder client() {
        return SmtpClient.builder("localhost", port).tls(TlsMode.REQUIRED, Certificates.client());
    }

    @Override
    List<Delivery> deliveries() {
        return spool.deliveries();
    }

    @Override
    void forget() {
        spool.clear();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "LOGIN", "CRAM_MD5"})
    void eachMechanismOfPasswordsAuthenticates(SaslMechanism mechanism) {
        send(client().credentials(RIGHT).mechanisms(Set.of(mechanism)), mail(Letters.numbered(1), "bob@example.org"));

        assertThat(deliveries()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "LOGIN", "CRAM_MD5"})
    void eachMechanismOfPasswordsRefusesTheWrongOne(SaslMechanism mechanism) {
        SmtpException.AuthenticationFailed failed = catchThrowableOfType(
                SmtpException.AuthenticationFailed.class,
                () -> send(
                        client().credentials(WRONG).mechanisms(Set.of(mechanism)),
                        mail(Letters.numbered(1), "bob@example.org")));

        assertThat(failed.reply())
                .isNotNull()
                .satisfies(reply -> assertThat(reply.code()).isEqualTo(535));
    }

    @Test
    void aTokenAuthenticatesByXoauth2() {
        send(
                client().credentials(new SaslCredentials.Token(USER, Secret.of("token"))),
                mail(Letters.numbered(1), "bob@example.org"));

        assertThat(deliveries()).hasSize(1);
    }

    @Test
    void anExpiredTokenIsAFailedAuthenticationAfterTheErrorWasReadAndAnswered() {
        SmtpException.AuthenticationFailed failed = catchThrowableOfType(
                SmtpException.AuthenticationFailed.class,
                () -> send(
                        client().credentials(new SaslCredentials.Token(USER, Secret.of("expired"))),
                        mail(Letters.numbered(1), "bob@example.org")));

        assertThat(failed.reply())
                .isNotNull()
                .satisfies(reply -> assertThat(reply.isPermanent()).isTrue());
    }

    @Test
    void anInternationalAddressTravelsBySmtpUtf8() {
        send(client().credentials(RIGHT), mail(Letters.withAttachment(), "grüße@例え.example"));

        assertThat(deliveries())
                .singleElement()
                .satisfies(delivery ->
                        assertThat(delivery.to()).singleElement().asString().startsWith("grüße@"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000, 100_000})
    void theContentArrivesByteForByteHoweverItIsCut(int length) {
        byte[] content = Letters.withAttachment();
        Flux<ByteBuffer> pieces = Flux.range(0, (content.length + length - 1) / length)
                .map(i -> ByteBuffer.wrap(content, i * length, Math.min(length, content.length - i * length)));

        send(client().credentials(RIGHT), Mail.of("ann@example.org", MailContent.of(pieces), "bob@example.org"));

        assertThat(deliveries()).singleElement().satisfies(delivery -> Letters.assertSame(delivery.content(), content));
    }

    @Test
    void aServerThatOffersPipeliningGetsTheEnvelopeInOnePiece() {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        Tap.Listener<SmtpCommand, SmtpEvent> listener = new Tap.Listener<>() {
            @Override
            public void transmitted(ByteBuffer bytes, long now) {
                sent.add(StandardCharsets.UTF_8.decode(bytes).toString());
            }
        };

        send(
                client().credentials(RIGHT).tap(() -> new SmtpTap<>(new Tap.Listener<>() {}, listener)),
                mail(Letters.numbered(1), "bob@example.org", "cid@example.org"));

        assertThat(sent)
                .anySatisfy(piece -> assertThat(piece)
                        .startsWith("MAIL FROM:<ann@example.org>")
                        .contains("\r\nRCPT TO:<bob@example.org>\r\nRCPT TO:<cid@example.org>\r\n")
                        .endsWith("DATA\r\n"));
    }

    @Test
    void tlsFromTheFirstByteWorksToo() {
        try (Program implicit = serve("tls")) {
            send(
                    SmtpClient.builder("localhost", port(implicit))
                            .tls(TlsMode.IMPLICIT, Certificates.client())
                            .credentials(RIGHT),
                    mail(Letters.withAttachment(), "bob@example.org"));
        }
        assertThat(deliveries())
                .singleElement()
                .satisfies(delivery -> Letters.assertSame(delivery.content(), Letters.withAttachment()));
    }

    @Test
    void aServerWithoutStartTlsGetsNoMailThatRequiresIt() {
        try (Program clear = serve("clear")) {
            int clearPort = port(clear);
            SmtpException.TlsFailed failed = catchThrowableOfType(
                    SmtpException.TlsFailed.class,
                    () -> send(
                            SmtpClient.builder("localhost", clearPort).tls(TlsMode.REQUIRED, Certificates.client()),
                            mail(Letters.numbered(1), "bob@example.org")));
            assertThat(failed.retryable()).isFalse();
            assertThat(deliveries()).isEmpty();

            send(
                    SmtpClient.builder("localhost", clearPort).tls(TlsMode.OPPORTUNISTIC, Certificates.client()),
                    mail(Letters.numbered(2), "bob@example.org"));
            assertThat(deliveries()).hasSize(1);
        }
    }

    @Test
    void lmtpAnswersForEachRecipient() {
        try (Program lmtp = serve("lmtp")) {
            var receipt = send(
                    SmtpClient.builder("localhost", port(lmtp))
                            .tls(TlsMode.NONE)
                            .smtp(config -> config.withLmtp(true)),
                    mail(Letters.withAttachment(), "bob@example.org", NOBODY, "cid@example.org"));
            assertThat(receipt.accepted()).hasSize(2);
            assertThat(receipt.refused())
                    .singleElement()
                    .satisfies(outcome ->
                            assertThat(outcome.recipient().path().address()).isEqualTo(NOBODY));
        }
        assertThat(deliveries())
                .singleElement()
                .satisfies(delivery -> Letters.assertSame(delivery.content(), Letters.withAttachment()));
    }
}
