package dev.sansio.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code decode smtp}, in both roles. */
class SmtpDecodeTest {

    @Test
    void aClientsBytesAreToldAsTheServersEvents() {
        Terminal decoded = Terminal.run("decode", "smtp", "recordings/client.smtp");

        assertThat(decoded.code()).isZero();
        assertThat(decoded.err()).isEmpty();
        assertThat(decoded.out()).isEqualToNormalizingNewlines("""
                              25  EhloReceived domain="client.example.org" verb="EHLO"
                              62  AuthReceived mechanism="PLAIN" initialResponse=***
                              99  MailReceived reversePath=<ann@example.org> parameters=MailParameters[size=57]
                             126  RcptReceived index=0 forwardPath=<bob@example.org>
                             156  RcptReceived index=1 forwardPath=<nobody@example.org>
                             162  DataReceived
                             185  BodyReceived bytes="From: ann@example.org\\r\\n"
                             201  BodyReceived bytes="Subject: Hello\\r\\n"
                             203  BodyReceived bytes="\\r\\n"
                             223  BodyReceived bytes=".a dot, and caf\u00e9\\r\\n"
                             226  BodyEnded size=60
                             232  QuitReceived
                        """);
    }

    @Test
    void aServersBytesAreToldAsTheClientsEvents() {
        Terminal decoded = Terminal.run("decode", "smtp", "--role", "client", "recordings/server.smtp");

        assertThat(decoded.code()).isZero();
        assertThat(decoded.out().lines().map(line -> line.strip().split(" +")[1]))
                .containsExactly(
                        "Greeted",
                        "Ready",
                        "Authenticated",
                        "MailAccepted",
                        "RecipientAccepted",
                        "RecipientRejected",
                        "BodyWanted",
                        "MessageAccepted",
                        "ServiceClosed");
    }

    @Test
    void jsonHasOneObjectForEachEventAndMasksSecrets() {
        Terminal decoded = Terminal.run("decode", "smtp", "--json", "recordings/client.smtp");

        assertThat(decoded.out().lines())
                .hasSize(12)
                .contains(
                        "{\"offset\":62,\"event\":\"AuthReceived\",\"mechanism\":\"PLAIN\",\"initialResponse\":\"***\"}",
                        "{\"offset\":162,\"event\":\"DataReceived\"}",
                        "{\"offset\":223,\"event\":\"BodyReceived\",\"bytes\":\".a dot, and caf\u00e9\\r\\n\"}");
        assertThat(decoded.out()).doesNotContain("sesame").doesNotContain("AGFub");
    }

    @Test
    void jsonTellsRepliesAndNamesCommandsWithoutComponents() {
        Terminal decoded = Terminal.run(
                bytes("220 a\r\n250 b\r\n250 fine\r\n"), "decode", "smtp", "--role", "client", "--json", "-");

        assertThat(decoded.out().lines())
                .contains("{\"offset\":24,\"event\":\"Answered\",\"command\":\"Noop\","
                        + "\"reply\":{\"code\":250,\"status\":null,\"lines\":[\"fine\"]}}");
    }

    @Test
    void bytesThatAreNoTextAreBase64() {
        byte[] session =
                "EHLO a\r\nMAIL FROM:<a@b.c> BODY=BINARYMIME\r\nRCPT TO:<d@e.f>\r\nBDAT 3 LAST\r\n\0\u0001\u00ff"
                        .getBytes(StandardCharsets.ISO_8859_1);

        Terminal decoded = Terminal.run(session, "decode", "smtp", "--json", "-");

        assertThat(decoded.out()).contains("\"bytes\":{\"base64\":\"AAH/\"}");
    }

    @Test
    void anErrorIsToldWithTheByteThatBroughtItToLight() {
        Terminal decoded =
                Terminal.run(bytes("EHLO a\r\nMAIL FROM:<a@b.c>\nRCPT TO:<d@e.f>\r\n"), "decode", "smtp", "-");

        assertThat(decoded.code()).isEqualTo(1);
        assertThat(decoded.err()).startsWith("error after 26 bytes: bare-line-end: ");
    }

    @Test
    void anErrorInAReplyHasItsOffsetToo() {
        Terminal decoded =
                Terminal.run(bytes("220 a\r\n250-b\r\n251 c\r\n"), "decode", "smtp", "--role", "client", "--json", "-");

        assertThat(decoded.code()).isEqualTo(1);
        assertThat(decoded.out().lines().reduce((first, last) -> last).orElse(""))
                .startsWith("{\"offset\":21,\"error\":\"garbled-reply\",\"message\":\"");
    }

    @Test
    void whatIsTruncatedFailsAtTheEnd() {
        assertThat(Terminal.run(bytes("EHLO a\r\nMAI"), "decode", "smtp", "-").err())
                .startsWith("error after 11 bytes: truncated: ");
        assertThat(Terminal.run(bytes("220 a\r\n250-b\r\n"), "decode", "smtp", "--role", "client", "-")
                        .err())
                .startsWith("error after 14 bytes: truncated: ");
    }

    @Test
    void aRecordingOfRepliesMayEndBeforeTheSession() {
        Terminal decoded = Terminal.run(bytes("220 a\r\n250 b\r\n"), "decode", "smtp", "--role", "client", "-");

        assertThat(decoded.code()).isZero();
        assertThat(decoded.err()).isEmpty();
    }

    @Test
    void whatFollowsStartTlsIsLeftAlone() {
        String client = "EHLO a\r\nSTARTTLS\r\n\u0016\u0003\u0003";
        assertThat(Terminal.run(bytes(client), "decode", "smtp", "-").out())
                .contains("18  TlsReady")
                .contains("18  NotDecoded bytes=3 reason=\"they are TLS: try decode tls\"");

        String server = "220 a\r\n250-a\r\n250 STARTTLS\r\n220 go\r\n\u0016\u0003";
        assertThat(Terminal.run(bytes(server), "decode", "smtp", "--role", "client", "-")
                        .out())
                .contains("36  TlsReady")
                .contains("36  NotDecoded bytes=2");
    }

    @Test
    void aSessionThatStartTlsBeganHasNoGreeting() {
        assertThat(Terminal.run(
                                bytes("250 a\r\n250 b\r\n"),
                                "decode",
                                "smtp",
                                "--role",
                                "client",
                                "--after-starttls",
                                "-")
                        .out())
                .contains("7  Ready")
                .contains("14  Answered");
    }

    /** Base64 of "ann", and of whatever else a response may be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AUTH PLAIN\r\nAGFubgBh\r\n",
                "AUTH LOGIN\r\nYW5u\r\nYW5u\r\n",
                "AUTH LOGIN YW5u\r\nYW5u\r\n",
                "AUTH CRAM-MD5\r\nYW5u\r\n",
                "AUTH SCRAM-SHA-256 YW5u\r\nYW5u\r\n\r\n"
            })
    void anAuthenticationTakesAsManyResponsesAsItsMechanismHas(String authentication) {
        Terminal decoded = Terminal.run(bytes("EHLO a\r\n" + authentication + "QUIT\r\n"), "decode", "smtp", "-");

        assertThat(decoded.code()).isZero();
        assertThat(decoded.out()).contains("AuthReceived").endsWith("QuitReceived" + System.lineSeparator());
        assertThat(decoded.out()).doesNotContain("UnknownReceived").doesNotContain("CommandRefused");
    }

    @Test
    void challengesBelongToTheAuthenticationThatTheyPrecede() {
        String server =
                "220 a\r\n250-a\r\n250 AUTH LOGIN\r\n334 VXNlcm5hbWU6\r\n334 UGFzc3dvcmQ6\r\n535 5.7.8 no\r\n221 bye\r\n";

        Terminal decoded = Terminal.run(bytes(server), "decode", "smtp", "--role", "client", "-");

        assertThat(decoded.code()).isZero();
        assertThat(decoded.out())
                .contains("AuthenticationFailed reply=535 5.7.8 no")
                .contains("ServiceClosed");
    }

    @Test
    void lmtpAnswersABodyOnceForEachRecipient() {
        String server =
                "220 a\r\n250 a\r\n250 ok\r\n250 one\r\n250 two\r\n354 go\r\n250 first\r\n450 second\r\n221 bye\r\n";

        Terminal decoded = Terminal.run(bytes(server), "decode", "smtp", "--role", "client", "--lmtp", "-");

        assertThat(decoded.code()).isZero();
        assertThat(decoded.out())
                .contains("MessageAccepted reply=250 first recipients=[0]")
                .contains("MessageRejected reply=450 second recipients=[1] last=true")
                .contains("ServiceClosed");
    }

    @Test
    void aBodyThatNobodyWantsIsAnsweredTooAndTheRestIsStillUnderstood() {
        String server = "220 a\r\n250 a\r\n250 ok\r\n550 no\r\n354 go\r\n554 nobody\r\n221 bye\r\n";

        Terminal decoded = Terminal.run(bytes(server), "decode", "smtp", "--role", "client", "-");

        assertThat(decoded.err()).isEmpty();
        assertThat(decoded.out()).contains("EnvelopeRejected").contains("ServiceClosed");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
