package dev.sansio.interop.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sansio.interop.Certificates;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our server and Angus Mail, the implementation of Jakarta Mail. */
class AngusMailIT {

    private static OurServer start() {
        return OurServer.start(
                builder -> builder.requireStartTls(Certificates.server()).requireAuthentication(OurServer.USERS));
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.localhost", "client.test");
        properties.put("mail.smtp.auth", "true");
        properties.put("mail.smtp.starttls.required", "true");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.socketFactory", Certificates.jsseClient().getSocketFactory());
        properties.put("mail.smtp.timeout", "60000");
        return properties;
    }

    private static Transport connect(OurServer server, Properties properties, String password)
            throws MessagingException {
        Transport transport = Session.getInstance(properties).getTransport("smtp");
        transport.connect("localhost", server.port(), OurServer.USER, password);
        return transport;
    }

    private static MimeMessage message(byte[] content) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
    }

    private static InternetAddress[] to(String... addresses) throws MessagingException {
        return InternetAddress.parse(String.join(",", addresses));
    }

    private static byte[] written(Message message) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "LOGIN"})
    void severalRecipientsByStartTlsAndAuth(String mechanism) throws Exception {
        try (OurServer server = start()) {
            Properties properties = properties();
            properties.put("mail.smtp.auth.mechanisms", mechanism);
            MimeMessage message = message(Letters.withAttachmentInSevenBits());
            try (Transport transport = connect(server, properties, OurServer.PASSWORD)) {
                transport.sendMessage(message, to("bob@example.org", "cid@example.org", "dan@example.org"));
            }

            assertThat(server.deliveries()).singleElement().satisfies(delivery -> {
                assertThat(delivery.from()).isEqualTo("ann@example.org");
                assertThat(delivery.to()).containsExactly("bob@example.org", "cid@example.org", "dan@example.org");
                Letters.assertSame(delivery.content(), written(message));
            });
            assertThat(server.faults()).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (OurServer server = start()) {
            assertThatThrownBy(() -> connect(server, properties(), "wrong"))
                    .isInstanceOf(AuthenticationFailedException.class)
                    .hasMessageContaining("535 5.7.8");
        }
    }

    @Test
    void aLargeMail() throws Exception {
        sendsLarge(properties(), Letters.large());
    }

    /** Angus Mail 2.0.5 stuffs dots in BDAT too (its issue 209), which RFC 3030 does not; so no line begins with one here. */
    @Test
    void aLargeMailByBdat() throws Exception {
        Properties properties = properties();
        properties.put("mail.smtp.chunksize", "65536");
        sendsLarge(properties, Letters.largeWithoutDots());
    }

    private static void sendsLarge(Properties properties, byte[] content) throws Exception {
        try (OurServer server = start()) {
            MimeMessage message = message(content);
            try (Transport transport = connect(server, properties, OurServer.PASSWORD)) {
                transport.sendMessage(message, to("bob@example.org"));
            }

            assertThat(server.deliveries())
                    .singleElement()
                    .satisfies(delivery -> Letters.assertSame(delivery.content(), written(message)));
            assertThat(server.faults()).isEmpty();
        }
    }

    @Test
    void manyMailsAndSignsOfLifeOverOneConnection() throws Exception {
        try (OurServer server = start();
                Transport transport = connect(server, properties(), OurServer.PASSWORD)) {
            for (int i = 0; i < 20; i++) {
                transport.sendMessage(message(Letters.numbered(i)), to("bob@example.org"));
                assertThat(transport.isConnected())
                        .as("answers NOOP after mail %s", i)
                        .isTrue();
            }

            assertThat(server.deliveries()).hasSize(20);
            assertThat(server.faults()).isEmpty();
        }
    }

    @Test
    void anEightBitBodyIsDeclaredAndArrives() throws Exception {
        try (OurServer server = start()) {
            Properties properties = properties();
            properties.put("mail.smtp.allow8bitmime", "true");
            MimeMessage message = message(Letters.withAttachment());
            try (Transport transport = connect(server, properties, OurServer.PASSWORD)) {
                transport.sendMessage(message, to("bob@example.org"));
            }

            assertThat(server.deliveries())
                    .singleElement()
                    .satisfies(delivery -> Letters.assertSame(delivery.content(), written(message)));
        }
    }

    @Test
    void anInternationalAddressTravelsBySmtpUtf8() throws Exception {
        try (OurServer server = start()) {
            Properties properties = properties();
            properties.put("mail.mime.allowutf8", "true");
            try (Transport transport = connect(server, properties, OurServer.PASSWORD)) {
                transport.sendMessage(message(Letters.withAttachment()), to("grüße@例え.example"));
            }

            assertThat(server.envelopes()).singleElement().satisfies(mail -> {
                assertThat(mail.parameters().smtpUtf8()).isTrue();
                assertThat(mail.recipients().get(0).path().address()).isEqualTo("grüße@例え.example");
            });
        }
    }

    @Test
    void ofARefusedRecipientTheClientIsTold() throws Exception {
        try (OurServer server = start()) {
            Properties properties = properties();
            properties.put("mail.smtp.sendpartial", "true");
            try (Transport transport = connect(server, properties, OurServer.PASSWORD)) {
                SendFailedException partial = catchThrowableOfType(
                        SendFailedException.class,
                        () -> transport.sendMessage(
                                message(Letters.numbered(1)), to("bob@example.org", "nobody@example.org")));

                assertThat(partial.getValidSentAddresses()).containsExactly(to("bob@example.org"));
                assertThat(partial.getInvalidAddresses()).containsExactly(to("nobody@example.org"));
            }
            assertThat(server.deliveries())
                    .singleElement()
                    .satisfies(delivery -> assertThat(delivery.to()).containsExactly("bob@example.org"));
        }
    }
}
