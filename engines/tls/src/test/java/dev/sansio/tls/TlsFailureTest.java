package dev.sansio.tls;

import static org.assertj.core.api.Assertions.assertThat;

import javax.net.ssl.SSLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsFailureTest {

    /** JDK 25 says (alert) before what JDK 17 says. */
    @ParameterizedTest
    @CsvSource({
        "Received fatal alert: certificate_required, alert:certificate_required",
        "(certificate_required) Received fatal alert: certificate_required, alert:certificate_required",
        "No matching application layer protocol values, no-application-protocol",
        "(no_application_protocol) No matching application layer protocol values, no-application-protocol",
        "(bad_certificate) Empty client certificate chain, certificate-missing"
    })
    void theCodeIsTheSameOnEveryJdk(String message, String code) {
        assertThat(TlsFailure.of(new SSLException(message), true).code()).isEqualTo(code);
    }
}
