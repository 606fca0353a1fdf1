package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts and ports (RFC 3986 3.2.2, 3.2.3, RFC 9110 4.2). */
class AuthorityTest {

    @ParameterizedTest
    @CsvSource({
        "example.org, example.org, -1",
        "EXAMPLE.org:8080, example.org, 8080",
        "example.org:, example.org, -1",
        "192.0.2.1:1, 192.0.2.1, 1",
        "[::1], [::1], -1",
        "[2001:DB8::1]:443, [2001:db8::1], 443",
        "[::ffff:192.0.2.1]:0, [::ffff:192.0.2.1], 0",
        "a%2Db, a%2db, -1",
        "sub_domain.example, sub_domain.example, -1",
        "a:65535, a, 65535"
    })
    void aHostMayHaveAPort(String text, String host, int port) {
        assertThat(Authority.isValid(text)).isTrue();
        assertThat(Authority.of(text)).isEqualTo(new Authority(host, port));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ":80", "a b", "a/b", "user@host", "a:b", "a:1:2", "a:65536", "a:-1", "a:+1", "a:00000080", "[::1",
                        "[]", "[:]",
                "::1", "[::1]a", "[::1]:x", "[fe80::1%25en0]", "[v1.a]", "a%", "a%2", "a%zz", "a\\b", "a\0", "ä",
                        "a\r\n", "a?b", "a#b"
            })
    void nothingElseIsAnAuthority(String text) {
        assertThat(Authority.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Authority.of(text));
    }

    @Test
    void theConstructorChecksToo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Authority("", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Authority("a", -2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Authority("a", 65_536));
        assertThatIllegalArgumentException().isThrownBy(() -> new Authority("a:80", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Authority("[::1]x", -1));
    }

    @Test
    void aCharacterWhoseLowerCaseIsALetterOfAsciiIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Authority("\u212Aernel.example", -1));
    }

    @Test
    void schemesHavePorts() {
        assertThat(Authority.of("a").portFor("http")).isEqualTo(80);
        assertThat(Authority.of("a").portFor("ws")).isEqualTo(80);
        assertThat(Authority.of("a").portFor("https")).isEqualTo(443);
        assertThat(Authority.of("a:1").portFor("https")).isEqualTo(1);
    }

    @Test
    void itIsWrittenAsItIsRead() {
        assertThat(Authority.of("[::1]:80")).hasToString("[::1]:80");
        assertThat(Authority.of("A")).hasToString("a");
    }
}
