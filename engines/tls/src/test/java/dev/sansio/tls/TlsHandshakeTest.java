package dev.sansio.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Phase;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TlsHandshakeTest {

    @ParameterizedTest
    @CsvSource({
        "TLS_1_2, server", "TLS_1_2, ec", "TLS_1_2, rsa",
        "TLS_1_3, server", "TLS_1_3, ec", "TLS_1_3, rsa"
    })
    void bothVersionsAndAllKindsOfKeysAreSpoken(TlsVersion version, String credentials) {
        Pair pair = Pair.of(
                        Given.client(),
                        TlsConfig.server(Given.credentials(credentials)).versions(version))
                .start();

        assertThat(pair.client.secured().protocol()).isEqualTo(version.jsseName());
        assertThat(pair.client.secured().peerCertificates())
                .isEqualTo(Given.credentials(credentials).chain());
        assertThat(pair.client.secured().resumed()).isFalse();
        assertThat(pair.server.secured().protocol()).isEqualTo(version.jsseName());
        assertThat(pair.server.secured().serverName()).isEqualTo(Given.HOST);
        assertThat(pair.server.secured().peerCertificates()).isEmpty();
        assertThat(pair.client.engine.phase()).isEqualTo(Phase.OPEN);

        pair.clientSends(Pair.write("question")).run();
        pair.serverSends(Pair.write("answer")).run();
        assertThat(pair.server.text()).isEqualTo("question");
        assertThat(pair.client.text()).isEqualTo("answer");
    }

    @Test
    void whatIsWrittenDuringTheHandshakeLeavesAfterIt() {
        Pair pair = Pair.of(Given.client(), Given.server());
        pair.clientSends(Pair.write("early")).clientSends(new TlsCommand.Finish());
        assertThat(pair.client.engine.pending()).isEqualTo(5);

        pair.start();

        assertThat(pair.server.text()).isEqualTo("early");
        assertThat(pair.server.isEnded()).isTrue();
        assertThat(new String(pair.client.everythingTransmitted(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("early");
    }

    @Test
    void nothingWrittenLeavesWhenTheHandshakeFails() {
        Pair pair = Pair.of(Given.client().trust(TlsTrust.pem(Given.text("other-ca.pem"))), Given.server());
        pair.clientSends(Pair.write("secret")).start();

        assertThat(pair.server.received.size()).isZero();
        assertThat(pair.client.engine.pending()).isZero();
        assertThat(pair.client.engine.finished()).isTrue();
    }

    @Test
    void versionsWithoutOverlapFail() {
        Pair pair = Pair.of(
                        Given.client().versions(TlsVersion.TLS_1_2),
                        Given.server().versions(TlsVersion.TLS_1_3))
                .start();

        assertThat(pair.server.code()).isEqualTo(TlsFailure.HANDSHAKE);
        assertThat(pair.client.code()).isEqualTo("alert:protocol_version");
    }

    @Test
    void suitesWithoutOverlapFail() {
        Pair pair = Pair.of(
                        Given.client().cipherSuites("TLS_AES_128_GCM_SHA256"),
                        Given.server().cipherSuites("TLS_AES_256_GCM_SHA384"))
                .start();

        assertThat(pair.server.code()).isEqualTo(TlsFailure.HANDSHAKE);
        assertThat(pair.client.code()).isEqualTo("alert:handshake_failure");
    }

    @Test
    void theServersOrderOfSuitesCounts() {
        Pair pair = Pair.of(
                        Given.client().cipherSuites("TLS_AES_256_GCM_SHA384", "TLS_AES_128_GCM_SHA256"),
                        Given.server().cipherSuites("TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384"))
                .start();

        assertThat(pair.client.secured().cipherSuite()).isEqualTo("TLS_AES_128_GCM_SHA256");
    }

    // --- who the server is ---

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void aCertificateForAnotherHostIsRefused(TlsVersion version) {
        TlsConfig client = Given.client().build();
        Pair pair = new Pair(
                        TlsEngine.client(client, "other.test", 443),
                        TlsEngine.server(Given.server().versions(version).build()))
                .start();

        assertThat(pair.client.code()).isEqualTo(TlsFailure.CERTIFICATE_HOST);
        assertThat(pair.server.code()).startsWith(TlsFailure.ALERT);
        assertThat(pair.client.events).isEmpty();
    }

    @Test
    void hostVerificationCanBeGivenUpTrustCannot() {
        TlsConfig careless = Given.client().withoutHostVerification().build();
        Pair pair = new Pair(
                        TlsEngine.client(careless, "other.test", 443),
                        TlsEngine.server(Given.server().build()))
                .start();
        assertThat(pair.client.isSecured()).isTrue();

        Pair untrusted = Pair.of(
                        Given.client().withoutHostVerification(), TlsConfig.server(Given.credentials("stranger")))
                .start();
        assertThat(untrusted.client.code()).isEqualTo(TlsFailure.CERTIFICATE_UNTRUSTED);
    }

    @Test
    void anAddressIsVerifiedAndNotIndicated() {
        TlsConfig client = Given.client().build();
        Pair pair = new Pair(
                        TlsEngine.client(client, "127.0.0.1", 443),
                        TlsEngine.server(Given.server().build()))
                .start();
        assertThat(pair.client.isSecured()).isTrue();
        assertThat(pair.server.secured().serverName()).isNull();

        Pair other = new Pair(
                        TlsEngine.client(client, "127.0.0.2", 443),
                        TlsEngine.server(Given.server().build()))
                .start();
        assertThat(other.client.code()).isEqualTo(TlsFailure.CERTIFICATE_HOST);
    }

    @Test
    void aTrailingDotOfTheHostIsNoPartOfItsName() {
        Pair pair = new Pair(
                        TlsEngine.client(Given.client().build(), "Server.Test.", 443),
                        TlsEngine.server(Given.server().build()))
                .start();
        assertThat(pair.client.isSecured()).isTrue();
    }

    @Test
    void aHostThatIsNoNameIsRefusedAtOnce() {
        TlsConfig client = Given.client().build();
        assertThatThrownBy(() -> TlsEngine.client(client, "not a\nname", 443))
                .isInstanceOf(TlsConfigurationException.class)
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> TlsEngine.client(client, "", 443)).isInstanceOf(TlsConfigurationException.class);
    }

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void anUntrustedAuthorityIsRefused(TlsVersion version) {
        Pair pair = Pair.of(
                        Given.client(),
                        TlsConfig.server(Given.credentials("stranger")).versions(version))
                .start();

        assertThat(pair.client.code()).isEqualTo(TlsFailure.CERTIFICATE_UNTRUSTED);
        assertThat(pair.server.code()).isEqualTo("alert:certificate_unknown");
    }

    @Test
    void anExpiredCertificateIsRefused() {
        TlsConfig.Builder server = TlsConfig.server(Given.credentials("expired"));

        Pair today = Pair.of(Given.client(), server).start();
        assertThat(today.client.code()).isEqualTo(TlsFailure.CERTIFICATE_EXPIRED);

        Pair then = Pair.of(Given.client().trust(Given.trust().at(Instant.parse("2020-06-01T00:00:00Z"))), server)
                .start();
        assertThat(then.client.isSecured()).isTrue();
    }

    @Test
    void aCertificateThatIsNotValidYetIsRefused() {
        Pair pair = Pair.of(
                        Given.client().trust(Given.trust().at(Instant.parse("2019-06-01T00:00:00Z"))), Given.server())
                .start();
        assertThat(pair.client.code()).isEqualTo(TlsFailure.CERTIFICATE_EXPIRED);
    }

    // --- who the client is ---

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void aClientThatIsAskedShowsItsCertificate(TlsVersion version) {
        Pair pair = Pair.of(
                        Given.client().credentials(Given.credentials("client")),
                        Given.server()
                                .versions(version)
                                .trust(Given.trust())
                                .clientCertificates(ClientCertificates.REQUIRED))
                .start();

        assertThat(pair.server.secured().peerCertificates())
                .isEqualTo(Given.credentials("client").chain());
    }

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void aRequiredCertificateThatIsMissingFails(TlsVersion version) {
        Pair pair = Pair.of(
                        Given.client(),
                        Given.server()
                                .versions(version)
                                .trust(Given.trust())
                                .clientCertificates(ClientCertificates.REQUIRED))
                .start();

        assertThat(pair.server.code()).isEqualTo(TlsFailure.CERTIFICATE_MISSING);
        assertThat(pair.client.code()).startsWith(TlsFailure.ALERT);
    }

    @Test
    void aWantedCertificateMayBeMissing() {
        Pair pair = Pair.of(
                        Given.client(),
                        Given.server().trust(Given.trust()).clientCertificates(ClientCertificates.WANTED))
                .start();

        assertThat(pair.server.secured().peerCertificates()).isEmpty();
    }

    @Test
    void credentialsOfAnotherAuthorityAreNotShown() {
        Pair pair = Pair.of(
                        Given.client().credentials(Given.credentials("stranger")),
                        Given.server().trust(Given.trust()).clientCertificates(ClientCertificates.WANTED))
                .start();

        assertThat(pair.server.secured().peerCertificates()).isEmpty();
    }

    // --- which server ---

    @ParameterizedTest
    @CsvSource({"server.test, server", "second.test, second", "SECOND.test, second", "any.wild.test, second"})
    void theIndicatedNameChoosesTheCredentials(String host, String credentials) {
        Pair pair = new Pair(
                        TlsEngine.client(Given.client().build(), host, 443),
                        TlsEngine.server(Given.server()
                                .credentials("second.test", Given.credentials("second"))
                                .credentials("*.wild.test", Given.credentials("second"))
                                .build()))
                .start();

        assertThat(pair.client.secured().peerCertificates())
                .isEqualTo(Given.credentials(credentials).chain());
        assertThat(pair.server.secured().serverName()).isEqualToIgnoringCase(host);
        assertThat(pair.server.secured().ownCertificates())
                .isEqualTo(Given.credentials(credentials).chain());
    }

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void eachEndKnowsWhichCertificateItHasShown(TlsVersion version) {
        Pair pair = Pair.of(
                        Given.client().credentials(Given.credentials("client")),
                        Given.server()
                                .versions(version)
                                .trust(Given.trust())
                                .clientCertificates(ClientCertificates.WANTED))
                .start();

        assertThat(pair.server.secured().ownCertificates())
                .isEqualTo(pair.client.secured().peerCertificates());
        assertThat(pair.client.secured().ownCertificates())
                .isEqualTo(pair.server.secured().peerCertificates())
                .isNotEmpty();
        assertThat(Pair.of(Given.client(), Given.server().versions(version))
                        .start()
                        .client
                        .secured()
                        .ownCertificates())
                .isEmpty();
    }

    @Test
    void aPolicyTellsTheCredentialsItHas() {
        TlsCredentials first = Given.credentials("server");
        TlsCredentials second = Given.credentials("second");
        assertThat(TlsConfig.server(first)
                        .credentials("second.test", second)
                        .build()
                        .credentials())
                .containsExactly(first, second);
    }

    @Test
    void aWildcardIsOneLabel() {
        Identity identity = new Identity("*.wild.test", Given.credentials("second"));
        assertThat(identity.suits("a.wild.test")).isPositive();
        assertThat(identity.suits("a.b.wild.test")).isEqualTo(Identity.NONE);
        assertThat(identity.suits("wild.test")).isEqualTo(Identity.NONE);
        assertThat(identity.suits(".wild.test")).isEqualTo(Identity.NONE);
    }

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void withoutCredentialsForEveryNameAnUnknownOneIsRefused(TlsVersion version) {
        Pair pair = Pair.of(
                        Given.client(),
                        TlsConfig.server().versions(version).credentials("second.test", Given.credentials("second")))
                .start();

        assertThat(pair.client.code()).isEqualTo("alert:unrecognized_name");
    }

    // --- ALPN ---

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void theServersFirstApplicationProtocolThatTheClientOffersIsChosen(TlsVersion version) {
        Pair pair = Pair.of(
                        Given.client().applicationProtocols("http/1.1", "h2"),
                        Given.server().versions(version).applicationProtocols("h3", "h2", "http/1.1"))
                .start();

        assertThat(pair.client.secured().applicationProtocol()).isEqualTo("h2");
        assertThat(pair.server.secured().applicationProtocol()).isEqualTo("h2");
    }

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void applicationProtocolsWithoutOverlapFail(TlsVersion version) {
        Pair pair = Pair.of(
                        Given.client().applicationProtocols("h2"),
                        Given.server().versions(version).applicationProtocols("smtp"))
                .start();

        assertThat(pair.server.code()).isEqualTo(TlsFailure.NO_APPLICATION_PROTOCOL);
        assertThat(pair.client.code()).isEqualTo("alert:no_application_protocol");
    }

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void aServerWithoutAlpnIsRefusedByAClientThatDemandsIt(TlsVersion version) {
        Pair pair = Pair.of(
                        Given.client().applicationProtocols("h2"),
                        Given.server().versions(version))
                .start();

        assertThat(pair.client.code()).isEqualTo(TlsFailure.NO_APPLICATION_PROTOCOL);
        assertThat(pair.client.isSecured()).isFalse();
        assertThat(pair.server.engine.phase()).isEqualTo(Phase.FAILED);
        assertThat(pair.server.isEnded()).as("looks like a clean end").isFalse();
    }

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void aClientWithoutAlpnIsRefusedByAServerThatDemandsIt(TlsVersion version) {
        Pair pair = Pair.of(Given.client(), Given.server().versions(version).applicationProtocols("h2"))
                .start();

        assertThat(pair.server.code()).isEqualTo(TlsFailure.NO_APPLICATION_PROTOCOL);
        assertThat(pair.server.isSecured()).isFalse();
        assertThat(pair.client.engine.phase()).isEqualTo(Phase.FAILED);
        assertThat(pair.client.isEnded()).as("looks like a clean end").isFalse();
    }

    @Test
    void aPeerWithoutAlpnCanBeTolerated() {
        Pair clients = Pair.of(Given.client().applicationProtocolsIfKnown("h2"), Given.server())
                .start();
        assertThat(clients.client.secured().applicationProtocol()).isNull();

        Pair servers = Pair.of(Given.client(), Given.server().applicationProtocolsIfKnown("h2"))
                .start();
        assertThat(servers.server.secured().applicationProtocol()).isNull();
    }

    // --- resumption ---

    @ParameterizedTest
    @EnumSource(TlsVersion.class)
    void enginesOfOnePolicyResumeTheirSession(TlsVersion version) {
        TlsConfig client = Given.client().applicationProtocols("h2").build();
        TlsConfig server =
                Given.server().versions(version).applicationProtocols("h2").build();
        Pair first = Pair.of(client, server).start();
        assertThat(first.client.secured().resumed()).isFalse();
        assertThat(first.server.secured().resumed()).isFalse();

        Pair second = Pair.of(client, server).start();
        assertThat(second.client.secured().resumed()).isTrue();
        assertThat(second.server.secured().resumed()).isTrue();
        assertThat(second.client.secured().applicationProtocol()).isEqualTo("h2");
        assertThat(second.client.secured().peerCertificates())
                .isEqualTo(first.client.secured().peerCertificates());
        assertThat(second.server.secured().ownCertificates())
                .isEqualTo(first.server.secured().ownCertificates());
    }

    @Test
    void enginesOfAnotherPolicyOrHostDoNotResume() {
        TlsConfig client = Given.client().build();
        TlsConfig server = Given.server().build();
        Pair.of(client, server).start();

        assertThat(Pair.of(Given.client().build(), server)
                        .start()
                        .client
                        .secured()
                        .resumed())
                .isFalse();
        Pair elsewhere = new Pair(TlsEngine.client(client, Given.HOST, 8443), TlsEngine.server(server)).start();
        assertThat(elsewhere.client.secured().resumed()).isFalse();
    }

    // --- roles ---

    @Test
    void aPolicyOfTheOtherRoleIsRefused() {
        TlsConfig client = Given.client().build();
        TlsConfig server = Given.server().build();
        assertThatThrownBy(() -> TlsEngine.server(client)).isInstanceOf(TlsConfigurationException.class);
        assertThatThrownBy(() -> Given.client(server)).isInstanceOf(TlsConfigurationException.class);
    }
}
