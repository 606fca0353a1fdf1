package dev.sansio.interop.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.sansio.core.Secret;
import dev.sansio.core.sasl.SaslCredentials;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.interop.Certificates;
import dev.sansio.interop.Program;
import dev.sansio.reactive.smtp.Mail;
import dev.sansio.reactive.smtp.MailContent;
import dev.sansio.reactive.smtp.Receipt;
import dev.sansio.reactive.smtp.SimpleMail;
import dev.sansio.reactive.smtp.SmtpClient;
import dev.sansio.reactive.smtp.SmtpClientBuilder;
import dev.sansio.reactive.smtp.SmtpException;
import dev.sansio.reactive.smtp.TlsMode;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;

/**
 * Our client and GreenMail, whose mailboxes are read through its own API. It has TLS from the first byte only, offers neither
 * PIPELINING nor 8BITMIME, and takes mail for everybody.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GreenMailIT {

    private static final SaslCredentials RIGHT =
            new SaslCredentials.Password("ann@example.org", Secret.of("correct-horse"));

    private GreenMail server;

    @BeforeAll
    void start() {
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY, Certificates.file("ec.p12"));
        System.setProperty(
                DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, Certificates.STORE_PASSWORD);
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
        });
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop();
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY);
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY);
    }

    @BeforeEach
    void empty() throws Exception {
        server.purgeEmailFromAllMailboxes();
        server.setUser("ann@example.org", "ann@example.org", "correct-horse");
    }

    private SmtpClientBuilder client() {
        return SmtpClient.builder("localhost", server.getSmtps().getPort())
                .tls(TlsMode.IMPLICIT, Certificates.client());
    }

    private static Mail mail(byte[] content, String... to) {
        return Mail.of("ann@example.org", MailContent.of(content), to);
    }

    @Test
    void anEverydayMailWithHtmlAndAnAttachmentIsReadBackPartByPart() throws Exception {
        Mail mail = SimpleMail.from("Änne <ann@example.org>")
                .to("bob@example.org")
                .bcc("eve@example.org")
                .subject("Grüße aus Köln")
                .text("Schöne Grüße.\n.\nund ein Punkt")
                .html("<p>Schöne Grüße.</p>")
                .attach("random.bin", "application/octet-stream", Letters.attachment())
                .build();

        ClientConversations.send(client().credentials(RIGHT), mail);

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        MimeMessage message = received[0];
        assertThat(message.getSubject()).isEqualTo("Grüße aus Köln");
        assertThat(message.getHeader("Bcc")).isNull();
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        assertThat(mixed.getCount()).isEqualTo(2);
        MimeMultipart alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(((String) alternatives.getBodyPart(0).getContent()).replace("\r\n", "\n"))
                .isEqualTo("Schöne Grüße.\n.\nund ein Punkt");
        assertThat(alternatives.getBodyPart(1).getContent()).isEqualTo("<p>Schöne Grüße.</p>");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("random.bin");
        assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(Letters.attachment());
    }

    @Test
    void aMailWithAnAttachmentArrivesByteForByteBelowTheTraceThatTheServerAdds() throws Exception {
        byte[] content = Letters.withAttachmentInSevenBits();

        ClientConversations.send(client().credentials(RIGHT), mail(content, "bob@example.org"));

        Letters.assertSame(withoutTrace(server.getReceivedMessages()[0]), content);
    }

    @Test
    void aLargeMailArrivesByteForByte() throws Exception {
        byte[] content = Letters.large();

        ClientConversations.send(client().credentials(RIGHT), mail(content, "bob@example.org"));

        Letters.assertSame(withoutTrace(server.getReceivedMessages()[0]), content);
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "LOGIN"})
    void eachMechanismOfPasswordsAuthenticates(SaslMechanism mechanism) {
        ClientConversations.send(
                client().credentials(RIGHT).mechanisms(Set.of(mechanism)),
                mail(Letters.numbered(1), "bob@example.org"));

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aTokenAuthenticatesByXoauth2() {
        ClientConversations.send(
                client().credentials(new SaslCredentials.Token("ann@example.org", Secret.of("correct-horse"))),
                mail(Letters.numbered(1), "bob@example.org"));

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "LOGIN"})
    void aWrongPasswordIsAFailedAuthentication(SaslMechanism mechanism) {
        SaslCredentials wrong = new SaslCredentials.Password("ann@example.org", Secret.of("wrong"));

        SmtpException.AuthenticationFailed failed = catchThrowableOfType(
                SmtpException.AuthenticationFailed.class,
                () -> ClientConversations.send(
                        client().credentials(wrong).mechanisms(Set.of(mechanism)),
                        mail(Letters.numbered(1), "bob@example.org")));

        assertThat(failed.reply())
                .isNotNull()
                .satisfies(reply -> assertThat(reply.code()).isEqualTo(535));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aPasswordIsNotSentInClear() {
        SmtpException.AuthenticationFailed failed = catchThrowableOfType(
                SmtpException.AuthenticationFailed.class,
                () -> ClientConversations.send(
                        SmtpClient.builder("localhost", server.getSmtp().getPort())
                                .tls(TlsMode.NONE)
                                .credentials(RIGHT),
                        mail(Letters.numbered(1), "bob@example.org")));

        assertThat(failed.reply()).isNull();
    }

    @Test
    void aHundredMailsOverOneConnectionKeepTheirOrder() throws Exception {
        SmtpClient client = client().credentials(RIGHT).maxConnections(1).build();
        try {
            List<Receipt> receipts = client.send(
                            Flux.range(0, 100).map(i -> mail(Letters.numbered(i), "bob@example.org")))
                    .collectList()
                    .block(Program.PATIENCE);
            assertThat(receipts).hasSize(100).allMatch(Receipt::complete);
        } finally {
            client.close().block(Program.PATIENCE);
        }
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(100);
        for (int i = 0; i < 100; i++) {
            assertThat(received[i].getSubject()).isEqualTo("number " + i);
        }
    }

    /** What GreenMail keeps, without the header that it adds, with the last line end, which it takes for a part of the final dot. */
    private static byte[] withoutTrace(MimeMessage message) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes, new String[] {"Return-Path", "Received"});
        bytes.write('\r');
        bytes.write('\n');
        return bytes.toByteArray();
    }
}
