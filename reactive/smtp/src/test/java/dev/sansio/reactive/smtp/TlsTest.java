package dev.sansio.reactive.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsTrust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

/** RFC 3207 and RFC 8314: what is protected, and what happens when it cannot be. */
class TlsTest {

    private static void fails(SmtpClient client, String message) {
        StepVerifier.create(client.send(Given.mail()))
                .expectErrorSatisfies(error -> {
                    assertThat(error)
                            .isInstanceOf(SmtpException.TlsFailed.class)
                            .hasMessageContaining(message);
                    assertThat(((SmtpException) error).retryable()).isFalse();
                })
                .verify(Given.PATIENCE);
        client.close().block(Given.PATIENCE);
    }

    private static void arrives(SmtpClient client, Mailbox mailbox) {
        client.send(Given.mail()).block(Given.PATIENCE);
        client.close().block(Given.PATIENCE);
        assertThat(mailbox.next().text()).isEqualTo(Given.TEXT);
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUIRED", "OPPORTUNISTIC"})
    void startTlsProtectsTheMail(TlsMode mode) {
        Transmitted seen = new Transmitted();
        try (Mailbox mailbox = Mailbox.open(server -> server.requireStartTls(Given.serverTls()))) {
            arrives(
                    Given.client(mailbox.port())
                            .tls(mode, Given.clientTls())
                            .tap(seen::tap)
                            .build(),
                    mailbox);
        }
        assertThat(seen.wire()).contains("STARTTLS").doesNotContain("MAIL FROM").doesNotContain("Hello, world");
    }

    @Test
    void implicitTlsProtectsFromTheFirstByte() {
        Transmitted seen = new Transmitted();
        try (Mailbox mailbox = Mailbox.open(server -> server.implicitTls(Given.serverTls()))) {
            arrives(
                    Given.client(mailbox.port())
                            .tls(TlsMode.IMPLICIT, Given.clientTls())
                            .tap(seen::tap)
                            .build(),
                    mailbox);
        }
        assertThat(seen.wire()).doesNotContain("EHLO").doesNotContain("Hello, world");
    }

    @Test
    void tlsIsRequiredUnlessSomethingElseIsSaid() {
        try (Mailbox mailbox = Mailbox.open()) {
            fails(SmtpClient.builder("127.0.0.1", mailbox.port()).build(), "does not offer STARTTLS");
        }
    }

    /** A middleman who strips STARTTLS from the reply to EHLO gets neither credentials nor mail. */
    @Test
    void strippedStartTlsFailsBeforeAnythingIsToldToTheMiddleman() {
        try (Script middleman =
                Script.of(wire -> wire.greet("AUTH PLAIN LOGIN", "PIPELINING").quit())) {
            fails(
                    Given.client(middleman.port())
                            .tls(TlsMode.REQUIRED, Given.clientTls())
                            .credentials(Given.credentials())
                            .build(),
                    "does not offer STARTTLS");
            middleman.played();
            assertThat(middleman.heard(0)).containsExactly("EHLO localhost", "QUIT");
        }
    }

    @Test
    void refusedStartTlsFailsWhereItIsRequired() {
        try (Script server = Script.of(wire -> {
            wire.greet("STARTTLS");
            assertThat(wire.hear()).isEqualTo("STARTTLS");
            wire.say("454 4.7.0 not now").quit();
        })) {
            fails(
                    Given.client(server.port())
                            .tls(TlsMode.REQUIRED, Given.clientTls())
                            .build(),
                    "454");
            server.played();
            assertThat(server.heard(0)).containsExactly("EHLO localhost", "STARTTLS", "QUIT");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void opportunisticTlsFallsBackWhereItIsNotOfferedOrRefused(boolean offered) {
        try (Script server = Script.of(wire -> {
            if (offered) {
                wire.greet("STARTTLS");
                assertThat(wire.hear()).isEqualTo("STARTTLS");
                wire.say("454 4.7.0 not now");
            } else {
                wire.greet();
            }
            wire.mail().quit();
        })) {
            SmtpClient client = Given.client(server.port())
                    .tls(TlsMode.OPPORTUNISTIC, Given.clientTls())
                    .build();
            client.send(Given.mail()).block(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
            server.played();
        }
    }

    @Test
    void withoutTlsStartTlsIsNotSaidThoughItIsOffered() {
        try (Script server = Script.of(wire -> wire.greet("STARTTLS").mail().quit())) {
            SmtpClient client = Given.client(server.port()).build();
            client.send(Given.mail()).block(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
            server.played();
            assertThat(server.heard(0)).doesNotContain("STARTTLS");
        }
    }

    /** CVE-2011-0411: what the middleman adds behind the 220 is not the server's. */
    @Test
    void repliesInjectedBehindThe220Fail() {
        try (Script middleman = Script.of(wire -> {
            wire.greet("STARTTLS");
            wire.hear();
            wire.raw(Given.octets("220 go\r\n250-evil.test\r\n250 AUTH PLAIN\r\n"));
            wire.rest();
        })) {
            fails(
                    Given.client(middleman.port())
                            .tls(TlsMode.REQUIRED, Given.clientTls())
                            .credentials(Given.credentials())
                            .build(),
                    "not-tls");
            middleman.played();
        }
    }

    @Test
    void anUntrustedCertificateFails() {
        TlsConfig stranger = TlsConfig.server(Given.identity("stranger")).build();
        try (Mailbox mailbox = Mailbox.open(server -> server.startTls(stranger))) {
            fails(
                    Given.client(mailbox.port())
                            .tls(TlsMode.REQUIRED, Given.clientTls())
                            .credentials(Given.credentials())
                            .build(),
                    "certificate-untrusted");
            assertThat(mailbox.waiting()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUIRED", "IMPLICIT"})
    void aCertificateForAnotherHostFails(TlsMode mode) {
        TlsConfig second = TlsConfig.server(Given.identity("second")).build();
        try (Mailbox mailbox = Mailbox.open(
                server -> mode == TlsMode.IMPLICIT ? server.implicitTls(second) : server.startTls(second))) {
            fails(Given.client(mailbox.port()).tls(mode, Given.clientTls()).build(), "certificate-host");
        }
    }

    @Test
    void opportunisticTlsDoesNotFallBackOnceItHasBegun() {
        TlsConfig stranger = TlsConfig.server(Given.identity("stranger")).build();
        try (Mailbox mailbox = Mailbox.open(server -> server.startTls(stranger))) {
            fails(
                    Given.client(mailbox.port())
                            .tls(TlsMode.OPPORTUNISTIC, Given.clientTls())
                            .build(),
                    "certificate-untrusted");
            assertThat(mailbox.waiting()).isZero();
        }
    }

    @Test
    void aServerInPlainTextFailsImplicitTls() {
        try (Mailbox mailbox = Mailbox.open()) {
            fails(
                    Given.client(mailbox.port())
                            .tls(TlsMode.IMPLICIT, Given.clientTls())
                            .build(),
                    "not-tls");
        }
    }

    @Test
    void aServerThatRequiresStartTlsTakesNoMailWithoutIt() {
        try (Mailbox mailbox = Mailbox.open(server -> server.requireStartTls(Given.serverTls()))) {
            SmtpClient client = Given.client(mailbox.port()).build();
            StepVerifier.create(client.send(Given.mail()))
                    .expectErrorSatisfies(error -> assertThat(
                                    ((SmtpException.MailRefused) error).reply().code())
                            .isEqualTo(530))
                    .verify(Given.PATIENCE);
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void trustInASelfSignedCertificateIsEnough() {
        TlsConfig bound = TlsConfig.server(Given.identity("bound")).build();
        try (Mailbox mailbox = Mailbox.open(server -> server.requireStartTls(bound))) {
            TlsConfig trusting = TlsConfig.client()
                    .trust(TlsTrust.pem(Given.text("bound.pem")))
                    .build();
            arrives(Given.client(mailbox.port()).tls(TlsMode.REQUIRED, trusting).build(), mailbox);
        }
    }
}
