package dev.sansio.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemTest {

    private static final String CHAIN = Given.text("server.pem");
    private static final String KEY = Given.text("server.key");

    @ParameterizedTest
    @ValueSource(strings = {"server", "ec", "rsa"})
    void credentialsOfEveryKindAreRead(String name) {
        assertThat(Given.credentials(name).chain()).hasSize(1);
    }

    @Test
    void bytesAreReadAsText() {
        TlsCredentials read =
                TlsCredentials.pem(CHAIN.getBytes(StandardCharsets.US_ASCII), KEY.getBytes(StandardCharsets.US_ASCII));
        assertThat(read.chain()).isEqualTo(Given.credentials("server").chain());
        assertThat(TlsTrust.pem(Given.text("ca.pem").getBytes(StandardCharsets.US_ASCII)))
                .hasToString("TlsTrust[CN=Sansio test authority]");
    }

    @Test
    void oneTextMayHoldBoth() {
        String both = KEY + CHAIN;
        assertThat(TlsCredentials.pem(both, both).chain())
                .isEqualTo(Given.credentials("server").chain());
    }

    @Test
    void explanatoryTextOutsideTheBoundariesIsSkipped() {
        String explained = "subject=server\r\n" + CHAIN.replace("\n", "\r\n") + "\r\nissuer=test\r\n";
        assertThat(Pem.certificates(explained)).hasSize(1);
    }

    @Test
    void severalCertificatesKeepTheirOrder() {
        assertThat(Pem.certificates(CHAIN + Given.text("ca.pem")))
                .extracting(certificate -> certificate.getSubjectX500Principal().getName())
                .containsExactly("CN=server", "CN=Sansio test authority");
    }

    @Test
    void aChainOutOfOrderIsRefused() {
        assertThatThrownBy(() -> TlsCredentials.pem(CHAIN + Given.text("client.pem"), KEY))
                .isInstanceOf(TlsConfigurationException.class)
                .hasMessageContaining("certificate 2 of the chain is not the issuer of certificate 1");
        assertThat(TlsCredentials.pem(CHAIN + Given.text("ca.pem"), KEY).chain())
                .hasSize(2);
    }

    @Test
    void aKeyOfAnotherCertificateIsRefused() {
        assertThatThrownBy(() -> TlsCredentials.pem(CHAIN, Given.text("client.key")))
                .isInstanceOf(TlsConfigurationException.class)
                .hasMessageContaining("does not fit");
        assertThatThrownBy(() -> TlsCredentials.pem(CHAIN, Given.text("rsa.key")))
                .isInstanceOf(TlsConfigurationException.class)
                .hasMessageContaining("not a EdDSA key");
    }

    @Test
    void keysThatAreNotPkcs8AreNamed() {
        assertThatThrownBy(() -> TlsCredentials.pem(Given.text("rsa.pem"), Given.text("traditional.key")))
                .hasMessageContaining("RSA PRIVATE KEY")
                .hasMessageContaining("PKCS #8");
        assertThatThrownBy(() -> TlsCredentials.pem(Given.text("ec.pem"), Given.text("encrypted.key")))
                .hasMessageContaining("encrypted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no boundaries at all",
                "-----BEGIN CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END PRIVATE KEY-----",
                "-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\n-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----",
                "-----END CERTIFICATE-----",
                "-----BEGIN -----\n-----END -----",
                "-----BEGIN CERTIFICATE----\n-----END CERTIFICATE-----",
                "-----BEGIN certificate-----\n-----END certificate-----",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
            })
    void garbledTextIsRefused(String text) {
        assertThatThrownBy(() -> TlsTrust.pem(text)).isInstanceOf(TlsConfigurationException.class);
        assertThatThrownBy(() -> TlsCredentials.pem(CHAIN, text)).isInstanceOf(TlsConfigurationException.class);
    }

    @Test
    void everyPrefixOfAKeyIsRefusedWithoutShowingIt() {
        List<String> secrets = KEY.lines().filter(line -> !line.startsWith("-")).toList();
        assertThat(secrets).hasSize(1);
        String body = secrets.get(0);
        for (int length = 0; length < body.length(); length++) {
            String cut = KEY.replace(body, body.substring(0, length));
            assertThatThrownBy(() -> TlsCredentials.pem(CHAIN, cut))
                    .isInstanceOf(TlsConfigurationException.class)
                    .hasNoCause()
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain(body.substring(0, 8)));
        }
    }

    @Test
    void nothingShowsAKey() {
        assertThat(Given.credentials("server")).hasToString("TlsCredentials[CN=server]");
        assertThat(Given.server().build().toString()).startsWith("TlsConfig[server, versions=");
    }
}
