package dev.sansio.interop.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Certificates;
import dev.sansio.interop.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our server and swaks (Perl), the client of those who debug mail servers. */
class SwaksIT {

    /** The status of swaks when the server refused MAIL, all RCPTs, the mail, and AUTH. */
    private static final int MAIL_REFUSED = 23;

    private static final int RECIPIENTS_REFUSED = 24;
    private static final int AUTH_REFUSED = 28;

    private static Program swaks(OurServer server, String to, String... more) {
        List<String> command = new ArrayList<>(List.of(
                "swaks",
                "--server",
                server.address(),
                "--helo",
                "client.test",
                "--from",
                "ann@example.org",
                "--to",
                to));
        command.addAll(List.of(more));
        return Program.start(command.toArray(String[]::new)).closeInput();
    }

    private static String succeeds(Program swaks) {
        try (swaks) {
            assertThat(swaks.exit()).as(swaks.output()).isZero();
            return swaks.output();
        }
    }

    private static String fails(Program swaks, int status) {
        try (swaks) {
            assertThat(swaks.exit()).as(swaks.output()).isEqualTo(status);
            return swaks.output();
        }
    }

    private static String file(byte[] content) throws IOException {
        Path file = Program.target().resolve("swaks.eml");
        Files.write(file, content);
        return "@" + file;
    }

    /** Swaks adds what its option --data does not end with. */
    private static void sameButForTheEnd(OurServer server, byte[] content) {
        assertThat(server.deliveries()).singleElement().satisfies(delivery -> {
            byte[] came = delivery.content();
            int end = came.length;
            while (end > content.length && came[end - 2] == '\r' && came[end - 1] == '\n') {
                end -= 2;
            }
            Letters.assertSame(Arrays.copyOf(came, end), content);
        });
    }

    @Test
    void inClear() throws IOException {
        try (OurServer server = OurServer.start(builder -> builder)) {
            succeeds(swaks(server, "bob@example.org,cid@example.org", "--data", file(Letters.withAttachment())));

            sameButForTheEnd(server, Letters.withAttachment());
            assertThat(server.deliveries().get(0).to()).containsExactly("bob@example.org", "cid@example.org");
            assertThat(server.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tlsv1_2", "tlsv1_3"})
    void byStartTls(String version) throws IOException {
        try (OurServer server = OurServer.start(builder -> builder.requireStartTls(Certificates.server()))) {
            String transcript = succeeds(swaks(
                    server,
                    "bob@example.org",
                    "--tls",
                    "--tls-protocol",
                    version,
                    "--tls-verify",
                    "--tls-ca-path",
                    Certificates.file("ca.pem"),
                    "--data",
                    file(Letters.withAttachment())));

            assertThat(transcript).contains("TLS started with cipher TLSv1." + version.charAt(6));
            sameButForTheEnd(server, Letters.withAttachment());
            assertThat(server.faults()).isEmpty();
        }
    }

    @Test
    void byTlsFromTheFirstByte() throws IOException {
        try (OurServer server = OurServer.start(builder -> builder.implicitTls(Certificates.server()))) {
            succeeds(swaks(
                    server,
                    "bob@example.org",
                    "--tls-on-connect",
                    "--tls-verify",
                    "--tls-ca-path",
                    Certificates.file("ca.pem"),
                    "--data",
                    file(Letters.withAttachment())));

            sameButForTheEnd(server, Letters.withAttachment());
            assertThat(server.faults()).isEmpty();
        }
    }

    @Test
    void beforeStartTlsMailIsRefusedWhereTlsIsRequired() {
        try (OurServer server = OurServer.start(builder -> builder.requireStartTls(Certificates.server()))) {
            String transcript = fails(swaks(server, "bob@example.org"), MAIL_REFUSED);

            assertThat(transcript).contains("<** 530 5.7.0 ");
            assertThat(server.deliveries()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "LOGIN", "CRAM-MD5"})
    void eachMechanismAuthenticates(String mechanism) {
        try (OurServer server = OurServer.start(
                builder -> builder.requireStartTls(Certificates.server()).requireAuthentication(OurServer.USERS))) {
            String transcript = succeeds(swaks(
                    server,
                    "bob@example.org",
                    "--tls",
                    "--auth",
                    mechanism,
                    "--auth-user",
                    OurServer.USER,
                    "--auth-password",
                    OurServer.PASSWORD));

            assertThat(transcript).contains("~> AUTH " + mechanism).contains("<~  235 2.7.0 ");
            assertThat(server.deliveries()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "LOGIN", "CRAM-MD5"})
    void eachMechanismRefusesAWrongPassword(String mechanism) {
        try (OurServer server = OurServer.start(
                builder -> builder.requireStartTls(Certificates.server()).requireAuthentication(OurServer.USERS))) {
            String transcript = fails(
                    swaks(
                            server,
                            "bob@example.org",
                            "--tls",
                            "--auth",
                            mechanism,
                            "--auth-user",
                            OurServer.USER,
                            "--auth-password",
                            "wrong"),
                    AUTH_REFUSED);

            assertThat(transcript).contains("<~* 535 5.7.8 ");
            assertThat(server.deliveries()).isEmpty();
        }
    }

    @Test
    void withoutTlsNoMechanismIsOfferedThatRevealsThePassword() {
        try (OurServer server = OurServer.start(
                builder -> builder.startTls(Certificates.server()).requireAuthentication(OurServer.USERS))) {
            String transcript = fails(
                    swaks(
                            server,
                            "bob@example.org",
                            "--auth",
                            "PLAIN,LOGIN",
                            "--auth-user",
                            OurServer.USER,
                            "--auth-password",
                            OurServer.PASSWORD),
                    AUTH_REFUSED);

            assertThat(transcript).doesNotContain("~> AUTH").doesNotContain("-> AUTH");
        }
    }

    @Test
    void aRefusedRecipientDoesNotHoldUpTheOthers() {
        try (OurServer server = OurServer.start(builder -> builder)) {
            String transcript = succeeds(swaks(server, "nobody@example.org,bob@example.org"));

            assertThat(transcript).contains("<** 550 5.1.1 ");
            assertThat(server.deliveries())
                    .singleElement()
                    .satisfies(delivery -> assertThat(delivery.to()).containsExactly("bob@example.org"));
        }
    }

    @Test
    void aMailForNobodyIsRefused() {
        try (OurServer server = OurServer.start(builder -> builder)) {
            fails(swaks(server, "nobody@example.org"), RECIPIENTS_REFUSED);

            assertThat(server.deliveries()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aLargeMail(boolean tls) throws IOException {
        try (OurServer server = OurServer.start(builder -> builder.startTls(Certificates.server()))) {
            succeeds(swaks(
                    server,
                    "bob@example.org",
                    tls ? "--tls" : "--hide-informational",
                    "--suppress-data",
                    "--data",
                    file(Letters.large())));

            sameButForTheEnd(server, Letters.large());
            assertThat(server.faults()).isEmpty();
        }
    }

    @Test
    void pipelined() {
        try (OurServer server = OurServer.start(builder -> builder)) {
            String transcript =
                    succeeds(swaks(server, "bob@example.org,nobody@example.org,cid@example.org", "--pipeline"));

            assertThat(transcript)
                    .as("the envelope goes in one piece, and each reply follows in order")
                    .containsPattern("(?s) -> MAIL FROM.* -> RCPT TO.* -> RCPT TO.* -> RCPT TO.* -> DATA.*"
                            + "<-  250 .*<-  250 .*<\\*\\* 550 .*<-  250 .*<-  354 ");
            assertThat(server.deliveries())
                    .singleElement()
                    .satisfies(delivery ->
                            assertThat(delivery.to()).containsExactly("bob@example.org", "cid@example.org"));
        }
    }

    @Test
    void byLmtpEachRecipientHasItsOwnReply() {
        try (OurServer server = OurServer.start(builder -> builder.smtp(config -> config.withLmtp(true)))) {
            String transcript =
                    succeeds(swaks(server, "bob@example.org,nobody@example.org,cid@example.org", "--protocol", "LMTP"));

            assertThat(transcript).contains(" -> LHLO client.test").containsPattern("(?s) -> \\.\n<-  250 .*<-  250 ");
            assertThat(server.deliveries())
                    .singleElement()
                    .satisfies(delivery ->
                            assertThat(delivery.to()).containsExactly("bob@example.org", "cid@example.org"));
        }
    }
}
