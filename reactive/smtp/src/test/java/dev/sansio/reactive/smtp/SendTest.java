package dev.sansio.reactive.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.smtp.BareLineEnds;
import dev.sansio.smtp.BodyType;
import dev.sansio.smtp.MailParameters;
import dev.sansio.smtp.Recipient;
import dev.sansio.smtp.SmtpExtension;
import dev.sansio.smtp.SmtpPath;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What is sent arrives: every octet of it, in lines that SMTP can carry, with the parameters that fit. */
class SendTest {

    private final Mailbox mailbox = Mailbox.open();
    private final SmtpClient client = Given.client(mailbox.port()).build();

    @AfterEach
    void close() {
        client.close().block(Given.PATIENCE);
        mailbox.close();
        assertThat(mailbox.faults()).isEmpty();
    }

    private Mailbox.Kept sent(Mail mail) {
        StepVerifier.create(client.send(mail))
                .assertNext(receipt -> assertThat(receipt.complete()).isTrue())
                .expectComplete()
                .verify(Given.PATIENCE);
        return mailbox.next();
    }

    // --- content ---

    @Test
    void theEnvelopeAndEveryOctetArrive() {
        Mailbox.Kept kept = sent(Mail.of(
                "ann@example.org",
                MailContent.of(Given.TEXT),
                "bob@example.org",
                "c@[::1]".replace("[::1]", "[127.0.0.1]")));
        assertThat(kept.text()).isEqualTo(Given.TEXT);
        assertThat(kept.envelope().reversePath()).isEqualTo(SmtpPath.of("ann@example.org"));
        assertThat(kept.envelope().recipients())
                .containsExactly(Recipient.of("bob@example.org"), Recipient.of("c@[127.0.0.1]"));
    }

    @Test
    void theNullReversePathIsSent() {
        assertThat(sent(Mail.of("", MailContent.of(Given.TEXT), "bob@example.org"))
                        .envelope()
                        .reversePath())
                .isEqualTo(SmtpPath.NULL);
    }

    @Test
    void linesThatBeginWithDotsArriveAsTheyWere() {
        String dots = ".\r\n..\r\n.a\r\n\r\n.\r\n";
        assertThat(sent(Given.mail(dots)).text()).isEqualTo(dots);
    }

    @Test
    void bareLineEndsAreNormalisedAndASmuggledEndIsText() {
        String smuggled = "one\n.\nMAIL FROM:<eve@example.org>\r.\r\ntwo\r";
        assertThat(sent(Given.mail(smuggled)).text())
                .isEqualTo("one\r\n.\r\nMAIL FROM:<eve@example.org>\r\n.\r\ntwo\r\n");
        assertThat(mailbox.waiting()).isZero();
    }

    @Test
    void aBodyWithoutItsLastLineEndGetsOne() {
        assertThat(sent(Given.mail("Subject: x\r\n\r\nno end")).text()).isEqualTo("Subject: x\r\n\r\nno end\r\n");
    }

    @Test
    void anEmptyBodyIsAMailToo() {
        assertThat(sent(Given.mail("")).content()).isEmpty();
    }

    @Test
    void aPublisherOfPiecesCutAnywhereArrivesWhole() {
        byte[] all = "Subject: pieces\r\n\r\n.dot\r\n..\r\nend\r\n".getBytes(StandardCharsets.US_ASCII);
        Flux<ByteBuffer> pieces = Flux.range(0, all.length).map(i -> ByteBuffer.wrap(all, i, 1));
        assertThat(sent(Mail.of("a@example.org", MailContent.of(pieces), "b@example.org"))
                        .content())
                .isEqualTo(all);
    }

    @Test
    void directAndReadOnlyBuffersAreTaken() {
        ByteBuffer direct =
                ByteBuffer.allocateDirect(64).put(Given.octets("direct\r\n")).flip();
        ByteBuffer readOnly = ByteBuffer.wrap(Given.octets("read-only\r\n")).asReadOnlyBuffer();
        assertThat(sent(Mail.of("a@example.org", MailContent.of(Flux.just(direct, readOnly)), "b@example.org"))
                        .text())
                .isEqualTo("direct\r\nread-only\r\n");
    }

    @Test
    void aBareLineEndIsNotSendableWhereTheConfigSaysSo() {
        try (Mailbox other = Mailbox.open()) {
            SmtpClient strict = Given.client(other.port())
                    .smtp(smtp -> smtp.withBareLineEnds(BareLineEnds.REJECT, BareLineEnds.REJECT))
                    .build();
            StepVerifier.create(strict.send(Given.mail("one\ntwo\r\n")))
                    .expectError(SmtpException.NotSendable.class)
                    .verify(Given.PATIENCE);
            strict.send(Given.mail("after\r\n")).block(Given.PATIENCE);
            strict.close().block(Given.PATIENCE);
            assertThat(other.next().text()).isEqualTo("after\r\n");
        }
    }

    // --- Jakarta Mail ---

    @Test
    void aMimeMessageArrivesAsItIsWrittenButForBcc() throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom("ann@example.org");
        message.setRecipients(Message.RecipientType.TO, "bob@example.org");
        message.setRecipients(Message.RecipientType.CC, "Friends: dan@example.org, eva@example.org;");
        message.setRecipients(Message.RecipientType.BCC, "cat@example.org");
        message.setSubject("Grüße", "UTF-8");
        message.setText("Zeile\n.Punkt\nÜmlaut\n", "UTF-8");
        Mailbox.Kept kept = sent(MimeMail.of(message));
        assertThat(kept.envelope().recipients())
                .containsExactly(
                        Recipient.of("bob@example.org"),
                        Recipient.of("dan@example.org"),
                        Recipient.of("eva@example.org"),
                        Recipient.of("cat@example.org"));
        MimeMessage back = new MimeMessage(null, new ByteArrayInputStream(kept.content()));
        assertThat(back.getSubject()).isEqualTo("Grüße");
        assertThat(((String) back.getContent()).replace("\r\n", "\n")).isEqualTo("Zeile\n.Punkt\nÜmlaut\n");
        assertThat(kept.text()).doesNotContain("cat@example.org").doesNotContainIgnoringCase("bcc");
        assertThat(kept.text().replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void theReversePathOfAMimeMessageIsReturnPathElseSenderElseFrom() throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setText("x");
        message.setRecipients(Message.RecipientType.TO, "bob@example.org");
        assertThatThrownBy(() -> MimeMail.of(message)).isInstanceOf(SmtpException.NotSendable.class);
        message.setFrom("from@example.org");
        assertThat(MimeMail.of(message).reversePath()).isEqualTo(SmtpPath.of("from@example.org"));
        message.setSender(new InternetAddress("sender@example.org"));
        assertThat(MimeMail.of(message).reversePath()).isEqualTo(SmtpPath.of("sender@example.org"));
        message.setHeader("Return-Path", "<>");
        assertThat(MimeMail.of(message).reversePath()).isEqualTo(SmtpPath.NULL);
    }

    @Test
    void aMimeMessageWithoutRecipientsOrWithAnImpossibleOneIsNotSendable() throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setText("x");
        message.setFrom("from@example.org");
        assertThatThrownBy(() -> MimeMail.of(message)).isInstanceOf(SmtpException.NotSendable.class);
        message.addRecipient(Message.RecipientType.TO, new InternetAddress("a b@example.org", "Name"));
        assertThatThrownBy(() -> MimeMail.of(message)).isInstanceOf(SmtpException.NotSendable.class);
    }

    @Test
    void aSimpleMailHasTextHtmlAndAttachmentsAndHidesItsBcc() throws Exception {
        byte[] picture = new byte[5000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 31);
        }
        Mailbox.Kept kept = sent(SimpleMail.from("Ann Ö. <ann@example.org>")
                .to("bob@example.org")
                .cc("carl@example.org")
                .bcc("cat@example.org")
                .replyTo("desk@example.org")
                .subject("Pläne")
                .text("plain ü")
                .html("<p>rich ü</p>")
                .attach("bild ä.png", "image/png", picture)
                .build());
        assertThat(kept.envelope().recipients()).hasSize(3);
        assertThat(kept.text()).doesNotContain("cat@example.org");
        MimeMessage back = new MimeMessage(null, new ByteArrayInputStream(kept.content()));
        assertThat(back.getSubject()).isEqualTo("Pläne");
        assertThat(back.getMessageID()).endsWith("@example.org>");
        assertThat(((InternetAddress) back.getReplyTo()[0]).getAddress()).isEqualTo("desk@example.org");
        MimeMultipart mixed = (MimeMultipart) back.getContent();
        assertThat(mixed.getCount()).isEqualTo(2);
        MimeMultipart words = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(words.getBodyPart(0).getContent()).isEqualTo("plain ü");
        assertThat(words.getBodyPart(1).getContent()).isEqualTo("<p>rich ü</p>");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("bild ä.png");
        assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(picture);
    }

    @Test
    void aSimpleMailIsNoMoreThanItMustBe() throws Exception {
        MimeMessage plain = new MimeMessage(
                null,
                new ByteArrayInputStream(sent(SimpleMail.from("a@example.org")
                                .to("b@example.org")
                                .text("just text")
                                .build())
                        .content()));
        assertThat(plain.getContent()).isEqualTo("just text\r\n");
        MimeMessage both = new MimeMessage(
                null,
                new ByteArrayInputStream(sent(SimpleMail.from("a@example.org")
                                .to("b@example.org")
                                .text("t")
                                .html("<p>t")
                                .build())
                        .content()));
        assertThat(both.getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void aSimpleMailWithAMalformedAddressIsNotSendable() {
        for (String bad : List.of("", "no at sign", "a@b, c@", "a\r\nBcc: x@example.org")) {
            assertThatThrownBy(() -> SimpleMail.from(bad).to("b@example.org").build())
                    .as(bad)
                    .isInstanceOf(SmtpException.NotSendable.class);
        }
    }

    // --- parameters ---

    @Test
    void parametersAreAddedExactlyWhenTheyFit() {
        Mail ascii = Given.mail();
        assertThat(sent(ascii).envelope().parameters()).isEqualTo(MailParameters.NONE.withSize(Given.TEXT.length()));
        Mail eight = Given.mail("Subject: x\r\n\r\nü\r\n");
        assertThat(sent(eight).envelope().parameters())
                .isEqualTo(MailParameters.NONE.withSize(18).withBody(BodyType.EIGHT_BIT_MIME));
        Mail stream = Mail.of("a@example.org", MailContent.of(eight.content().bytes()), "b@example.org");
        assertThat(sent(stream).envelope().parameters())
                .isEqualTo(MailParameters.NONE.withBody(BodyType.EIGHT_BIT_MIME));
        Mail international = Mail.of("ann@example.org", ascii.content(), "jürgen@example.org");
        assertThat(sent(international).envelope().parameters().smtpUtf8()).isTrue();
    }

    @Test
    void aServerWithoutExtensionsGetsNoParameters() {
        try (Script server = Script.of(wire -> wire.greet().mail().quit())) {
            SmtpClient bare = Given.client(server.port()).build();
            bare.send(Given.mail("Subject: x\r\n\r\nü\r\n")).block(Given.PATIENCE);
            bare.close().block(Given.PATIENCE);
            server.played();
            assertThat(server.heard(0)).contains("MAIL FROM:<ann@example.org>");
        }
    }

    @Test
    void anInternationalAddressIsNotSendableWithoutSmtpUtf8AndTheConnectionStays() {
        try (Script server = Script.of(wire -> wire.greet("SIZE 100").mail().quit())) {
            SmtpClient bare = Given.client(server.port()).build();
            StepVerifier.create(bare.send(Mail.of("a@example.org", MailContent.of("x"), "jürgen@example.org")))
                    .expectError(SmtpException.NotSendable.class)
                    .verify(Given.PATIENCE);
            StepVerifier.create(bare.send(Given.mail("x".repeat(101))))
                    .expectErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(SmtpException.NotSendable.class)
                            .hasMessageContaining("100"))
                    .verify(Given.PATIENCE);
            StepVerifier.create(bare.send(
                            new Mail(SmtpPath.NULL, List.of(), MailParameters.NONE, MailContent.of(Given.TEXT))))
                    .expectError(SmtpException.NotSendable.class)
                    .verify(Given.PATIENCE);
            StepVerifier.create(bare.send(Given.mail().withParameters(MailParameters.NONE.withRequireTls(true))))
                    .expectErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(SmtpException.NotSendable.class)
                            .hasMessageContaining("REQUIRETLS"))
                    .verify(Given.PATIENCE);
            bare.send(Given.mail()).block(Given.PATIENCE);
            bare.close().block(Given.PATIENCE);
            server.played();
        }
    }

    // --- CHUNKING ---

    @Test
    void aBodyByChunksArrivesWhole() {
        SmtpClient chunking = Given.client(mailbox.port()).chunking(true).build();
        byte[] line = Given.octets(".0123456789 and so on, a line of no great length\r\n");
        Flux<ByteBuffer> lines = Flux.range(0, 20_000).map(i -> ByteBuffer.wrap(line));
        chunking.send(Mail.of("a@example.org", MailContent.of(lines), "b@example.org"))
                .block(Given.PATIENCE);
        assertThat(mailbox.next().content()).hasSize(20_000 * line.length).startsWith(line);
        chunking.send(Given.mail("no end")).block(Given.PATIENCE);
        assertThat(mailbox.next().text()).isEqualTo("no end\r\n");
        chunking.send(Given.mail("")).block(Given.PATIENCE);
        assertThat(mailbox.next().content()).isEmpty();
        chunking.close().block(Given.PATIENCE);
    }

    @Test
    void chunksAreLargeAndUsedOnlyWithPipelining() {
        try (Script server = Script.of(
                wire -> {
                    wire.greet("CHUNKING", "PIPELINING");
                    wire.until("RCPT");
                    wire.say("250 ok", "250 ok");
                    assertThat(wire.hear()).isEqualTo("BDAT 65600");
                    wire.until("BDAT 0 LAST");
                    wire.say("250 ok", "250 ok", "250 kept").quit();
                },
                wire -> wire.greet("CHUNKING").mail().quit())) {
            byte[] piece = Given.octets("x".repeat(98) + "\r\n");
            Mail mail = Mail.of(
                    "a@example.org",
                    MailContent.of(Flux.range(0, 660).map(i -> ByteBuffer.wrap(piece))),
                    "b@example.org");
            for (int i = 0; i < 2; i++) {
                SmtpClient chunking = Given.client(server.port()).chunking(true).build();
                chunking.send(mail).block(Given.PATIENCE);
                chunking.close().block(Given.PATIENCE);
            }
            server.played();
        }
    }

    @Test
    void aBinaryBodyArrivesOctetByOctet() {
        try (Mailbox binary = Mailbox.open(server -> server.smtp(smtp -> smtp.withExtensions(EnumSet.of(
                SmtpExtension.PIPELINING,
                SmtpExtension.CHUNKING,
                SmtpExtension.BINARYMIME,
                SmtpExtension.EIGHT_BIT_MIME))))) {
            byte[] octets = new byte[100_000];
            for (int i = 0; i < octets.length; i++) {
                octets[i] = (byte) (i * 7 + i / 256);
            }
            SmtpClient sender = Given.client(binary.port()).build();
            Mail mail = Mail.of("a@example.org", MailContent.of(octets), "b@example.org")
                    .withParameters(MailParameters.NONE.withBody(BodyType.BINARY_MIME));
            sender.send(mail).block(Given.PATIENCE);
            sender.close().block(Given.PATIENCE);
            assertThat(binary.next().content()).isEqualTo(octets);
        }
    }

    // --- round trips ---

    @Test
    void aSmallMailOnAWarmConnectionTakesTwoTurns() {
        Turns turns = new Turns();
        SmtpClient watched = Given.client(mailbox.port()).tap(turns::tap).build();
        watched.send(Given.mail()).block(Given.PATIENCE);
        turns.reset();
        watched.send(Given.mail()).block(Given.PATIENCE);
        assertThat(turns.count()).isEqualTo(2);
        watched.close().block(Given.PATIENCE);
    }
}
