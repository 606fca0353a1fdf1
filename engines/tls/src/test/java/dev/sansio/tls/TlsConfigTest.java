package dev.sansio.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TlsConfigTest {

    @Test
    void oldVersionsAreNotSpokenUnlessTheJdkIsAskedForThem() {
        assertThat(TlsVersion.values()).extracting(TlsVersion::jsseName).containsExactly("TLSv1.2", "TLSv1.3");
        assertThat(Given.client().build().toString()).contains("[TLSv1.2, TLSv1.3]");
    }

    @Test
    void aServerWithoutCredentialsIsRefused() {
        assertThatThrownBy(() -> TlsConfig.server().build())
                .isInstanceOf(TlsConfigurationException.class)
                .hasMessageContaining("credentials");
    }

    @Test
    void anUnknownSuiteIsRefusedWhenThePolicyIsMade() {
        TlsConfig.Builder builder = Given.client().cipherSuites("TLS_NO_SUCH_SUITE");
        assertThatThrownBy(builder::build).isInstanceOf(TlsConfigurationException.class);
    }

    @Test
    void settingsOfTheOtherRoleAreRefused() {
        assertThatThrownBy(() -> Given.client().clientCertificates(ClientCertificates.WANTED))
                .isInstanceOf(TlsConfigurationException.class);
        assertThatThrownBy(() -> Given.client().credentials("name.test", Given.credentials("client")))
                .isInstanceOf(TlsConfigurationException.class);
        assertThatThrownBy(() -> Given.server().withoutHostVerification())
                .isInstanceOf(TlsConfigurationException.class);
    }

    @Test
    void applicationProtocolsHaveBytes() {
        assertThatThrownBy(() -> Given.client().applicationProtocols("")).isInstanceOf(TlsConfigurationException.class);
    }

    @Test
    void theSystemsAuthoritiesAreTheDefault() {
        assertThat(TlsConfig.client().build().isClient()).isTrue();
        assertThat(TlsTrust.system()).hasToString("TlsTrust[system]");
        assertThatThrownBy(() -> TlsTrust.system().at(java.time.Instant.EPOCH))
                .isInstanceOf(TlsConfigurationException.class);
    }

    @Test
    void limitsAreChecked() {
        TlsLimits limits = TlsLimits.defaults();
        assertThatThrownBy(() -> limits.withHandshakeSize(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMessages(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withTimes(Duration.ofSeconds(-1), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withSessions(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(limits.withSessions(7).sessions()).isEqualTo(7);
    }
}
