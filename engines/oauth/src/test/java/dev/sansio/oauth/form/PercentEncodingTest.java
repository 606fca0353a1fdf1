package dev.sansio.oauth.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RFC 5849 3.6. */
class PercentEncodingTest {

    @Test
    void unreservedCharactersAreNotEncodedAndAllOthersAreInUpperCase() {
        String unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
        StringBuilder all = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (char c = 0; c < 0x80; c++) {
            all.append(c);
            expected.append(
                    unreserved.indexOf(c) >= 0
                            ? String.valueOf(c)
                            : String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
        }
        assertThat(PercentEncoding.encode(all.toString())).isEqualTo(expected.toString());
        assertThat(PercentEncoding.decode(expected.toString())).isEqualTo(all.toString());
    }

    @Test
    void textIsUtf8() {
        assertThat(PercentEncoding.encode("\u00fc\u20ac\ud83d\ude00")).isEqualTo("%C3%BC%E2%82%AC%F0%9F%98%80");
        assertThat(PercentEncoding.decode("%c3%BC%e2%82%ac%F0%9f%98%80")).isEqualTo("\u00fc\u20ac\ud83d\ude00");
    }

    @Test
    void aPlusSignIsNoSpace() {
        assertThat(PercentEncoding.decode("a+b%20c")).isEqualTo("a+b c");
        assertThat(PercentEncoding.encode("a+b c")).isEqualTo("a%2Bb%20c");
    }
}
