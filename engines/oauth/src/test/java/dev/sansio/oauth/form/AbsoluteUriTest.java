package dev.sansio.oauth.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsoluteUriTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/cb",
                "http://127.0.0.1:8080/cb?x=1",
                "http://[::1]/",
                "com.example.app:/cb",
                "HTTPS://a.example",
                "myapp://callback"
            })
    void urisThatAUserAgentIsSentTo(String uri) {
        assertThat(AbsoluteUri.is(uri)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/cb",
                "a.example/cb",
                "//a.example/cb",
                "https://a.example/cb#f",
                "https://a.example/cb#",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "https:///cb",
                "https:cb",
                "https://u@a.example/",
                "https://a.example@b.example/",
                "https://a.example/\r\nx",
                "https://a.example/ x",
                "https://\u00e4.example/",
                "https://a.example\\@b.example/",
                "oob",
                "http://[::1/",
                "file:///etc/passwd"
            })
    void everythingElse(String uri) {
        assertThat(AbsoluteUri.is(uri)).isFalse();
    }

    /** The reference library took exponential time for some of these (CVE-2022-36087). */
    @Test
    void longAddressesOfIpv6CostNoMoreThanTheyAreLong() {
        for (String part : new String[] {"::", "1:", ":", "0:0:", "[", "f"}) {
            String uri = "https://[" + part.repeat(4000) + "]:8080/cb";
            assertThatCode(() -> AbsoluteUri.is(uri)).doesNotThrowAnyException();
            assertThat(AbsoluteUri.is(uri)).isFalse();
        }
    }
}
