package dev.sansio.interop.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Certificates;
import dev.sansio.interop.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our server and smtplib, of Python's standard library. */
class SmtplibIT {

    private static OurServer start() {
        return OurServer.start(
                builder -> builder.requireStartTls(Certificates.server()).requireAuthentication(OurServer.USERS));
    }

    private static String run(OurServer server, String scenario, byte[] content) throws IOException {
        Path file = Program.target().resolve("smtplib.eml");
        Files.write(file, content);
        return Program.run(
                Program.target().resolve("venv/bin/python3").toString(),
                Program.peers().resolve("smtplib_client.py").toString(),
                Integer.toString(server.port()),
                Certificates.file("ca.pem"),
                scenario,
                file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "LOGIN", "CRAM-MD5"})
    void eachMechanismAuthenticates(String mechanism) throws IOException {
        try (OurServer server = start()) {
            assertThat(run(server, "auth " + mechanism, new byte[0]))
                    .contains("auth 235 ")
                    .contains("quit 221");
            assertThat(server.faults()).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsRefused() throws IOException {
        try (OurServer server = start()) {
            assertThat(run(server, "wrong password", new byte[0])).contains("refused 535");
        }
    }

    @Test
    void aRefusedRecipientDoesNotHoldUpTheOthers() throws IOException {
        try (OurServer server = start()) {
            assertThat(run(server, "send", Letters.withAttachment()))
                    .contains("refused {'nobody@example.org': 550}")
                    .contains("quit 221");
            assertThat(server.deliveries()).singleElement().satisfies(delivery -> {
                assertThat(delivery.to()).containsExactly("bob@example.org");
                Letters.assertSame(delivery.content(), Letters.withAttachment());
            });
            assertThat(server.faults()).isEmpty();
        }
    }

    @Test
    void aLargeMail() throws IOException {
        try (OurServer server = start()) {
            run(server, "send", Letters.large());

            assertThat(server.deliveries())
                    .singleElement()
                    .satisfies(delivery -> Letters.assertSame(delivery.content(), Letters.large()));
        }
    }

    @Test
    void anInternationalAddressTravelsBySmtpUtf8() throws IOException {
        try (OurServer server = start()) {
            run(server, "international", Letters.withAttachment());

            assertThat(server.envelopes()).singleElement().satisfies(mail -> {
                assertThat(mail.parameters().smtpUtf8()).isTrue();
                assertThat(mail.recipients().get(0).path().address()).isEqualTo("grüße@例え.example");
            });
        }
    }

    @Test
    void whatIsNotMailIsAnsweredAndTheSessionGoesOn() throws IOException {
        try (OurServer server = start()) {
            assertThat(run(server, "everything else", new byte[0]).lines())
                    .filteredOn(line -> !line.startsWith("login"))
                    .containsExactly(
                            "noop 250",
                            "rset 250",
                            "vrfy 252",
                            "help 214",
                            "unknown 500",
                            "early data 503",
                            "starttls again 503",
                            "auth again 503",
                            "noop 250",
                            "quit 221");
            assertThat(server.faults()).isEmpty();
        }
    }
}
