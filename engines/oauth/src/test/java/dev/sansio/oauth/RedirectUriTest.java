package dev.sansio.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6749 3.1.2, RFC 8252 7, RFC 9700 2.1 and 4.1. */
class RedirectUriTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example/cb, https://a.example/cb, true",
        "https://a.example/cb?x=1, https://a.example/cb?x=1, true",
        "https://a.example/cb, https://a.example/cb/, false",
        "https://a.example/cb/../x, https://a.example/x, false",
        "https://A.example/cb, https://a.example/cb, false",
        "https://a.example:443/cb, https://a.example/cb, false",
        "https://a.example/%63b, https://a.example/cb, false",
        "https://a.example/cb?x=1, https://a.example/cb, false",
        "https://a.example.evil.example/cb, https://a.example/cb, false",
        "http://a.example/cb, https://a.example/cb, false",
        "http://127.0.0.1:51004/cb, http://127.0.0.1/cb, true",
        "http://127.0.0.1:51004/cb, http://127.0.0.1:8080/cb, true",
        "http://127.0.0.1/cb, http://127.0.0.1:8080/cb, true",
        "'http://[::1]:61023/cb?x=1', 'http://[::1]/cb?x=1', true",
        "http://127.0.0.1:51004/other, http://127.0.0.1/cb, false",
        "http://127.0.0.1:51004/cb?x=1, http://127.0.0.1/cb, false",
        "'http://[::1]:51004/cb', http://127.0.0.1/cb, false",
        "http://127.0.0.2:51004/cb, http://127.0.0.1/cb, false",
        "http://127.0.0.1.evil.example/cb, http://127.0.0.1/cb, false",
        "https://127.0.0.1:51004/cb, https://127.0.0.1/cb, false",
        "http://localhost:51004/cb, http://localhost/cb, false",
        "com.example.app:/cb, com.example.app:/cb, true"
    })
    void onlyWhatWasRegisteredMatches(String asked, String registered, boolean matches) {
        assertThat(new RedirectUri(asked).matches(new RedirectUri(registered))).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/cb, true",
        "http://127.0.0.1:1/, true",
        "'http://[::1]', true",
        "com.example.app:/cb, true",
        "http://a.example/cb, false",
        "http://localhost/cb, false",
        "http://127.0.0.1.evil.example/, false",
        "myapp:/cb, false"
    })
    void whatMayBeRegistered(String uri, boolean may) {
        assertThat(new RedirectUri(uri).isProtected()).isEqualTo(may);
    }

    @Test
    void whatIsNoRedirectUri() {
        for (String wrong :
                new String[] {"/cb", "https://a.example/#f", "javascript:alert(1)", "https://u:p@a.example/"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new RedirectUri(wrong));
        }
    }
}
