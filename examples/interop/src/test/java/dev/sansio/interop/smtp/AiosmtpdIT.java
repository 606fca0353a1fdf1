package dev.sansio.interop.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.interop.Certificates;
import dev.sansio.interop.Program;
import dev.sansio.reactive.smtp.SmtpClient;
import dev.sansio.reactive.smtp.SmtpClientBuilder;
import dev.sansio.reactive.smtp.SmtpException;
import dev.sansio.reactive.smtp.TlsMode;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsTrust;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our client and aiosmtpd (Python), which requires STARTTLS and AUTH. */
class AiosmtpdIT extends ClientConversations {

    private final Spool spool = Spool.in(Program.target().resolve("spool-aiosmtpd"));
    private Program server;
    private int port;

    @BeforeAll
    void start() {
        server = Program.start(
                Program.target().resolve("venv/bin/python3").toString(),
                Program.peers().resolve("aiosmtpd_server.py").toString(),
                spool.folder().toString(),
                Certificates.file("ec.pem"),
                Certificates.file("ec.key"));
        port = Integer.parseInt(server.await("^listening on (\\d+)$").group(1));
    }

    @AfterAll
    void stop() {
        server.close();
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
    @EnumSource(names = {"PLAIN", "LOGIN"})
    void eachMechanismAuthenticates(SaslMechanism mechanism) {
        send(client().credentials(RIGHT).mechanisms(Set.of(mechanism)), mail(Letters.numbered(1), "bob@example.org"));

        assertThat(deliveries()).hasSize(1);
    }

    @Test
    void anInternationalAddressTravelsBySmtpUtf8() {
        send(client().credentials(RIGHT), mail(Letters.withAttachment(), "grüße@例え.example"));

        assertThat(deliveries())
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.to()).containsExactly("grüße@例え.example"));
    }

    @Test
    void aServerWhoseCertificateIsNotTrustedGetsNoMail() {
        TlsConfig believesOnlyTheStranger = TlsConfig.client()
                .trust(TlsTrust.of(Certificates.credentials("stranger").chain()))
                .build();

        SmtpException.TlsFailed failed = catchThrowableOfType(
                SmtpException.TlsFailed.class,
                () -> send(
                        client().tls(TlsMode.REQUIRED, believesOnlyTheStranger).credentials(RIGHT),
                        mail(Letters.numbered(1), "bob@example.org")));

        assertThat(failed.retryable()).isFalse();
        assertThat(deliveries()).isEmpty();
    }

    @Test
    void withoutTheAuthenticationThatTheServerWantsTheMailIsRefused() {
        SmtpException.MailRefused refused = catchThrowableOfType(
                SmtpException.MailRefused.class, () -> send(client(), mail(Letters.numbered(1), "bob@example.org")));

        assertThat(refused.reply().code()).isEqualTo(530);
    }
}
