package dev.sansio.http.cookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.http.MalformedFieldException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cookie and Set-Cookie (RFC 6265bis 4, 5.1.1, 5.6). */
class CookieTest {

    @Test
    void pairsAreSeparatedBySemicolons() {
        assertThat(Cookie.parseAll("SID=31d4d96e407aad42; lang=en-US"))
                .containsExactly(new Cookie("SID", "31d4d96e407aad42"), new Cookie("lang", "en-US"));
        assertThat(Cookie.parseAll(" a = b = c ;; ;d;=e; f=\"g h\";h="))
                .containsExactly(
                        new Cookie("a", "b = c"),
                        new Cookie("", "d"),
                        new Cookie("", "e"),
                        new Cookie("f", "\"g h\""),
                        new Cookie("h", ""));
        assertThat(Cookie.parseAll("a=\u0001; b=c; d=\u0100")).containsExactly(new Cookie("b", "c"));
        assertThat(Cookie.parseAll("==a")).isEmpty();
        assertThat(Cookie.toFieldValue(List.of(new Cookie("a", "b"), new Cookie("", "c"))))
                .isEqualTo("a=b; c");
    }

    @ParameterizedTest
    @CsvSource({"'a;b', c", "a, b;c", "a=b, c", "a, ' b'", "a, 'b '", "'', ''", "'', a=b", "'a ', b", "ā, b"})
    void whatCouldNotBeReadAgainIsNoCookie(String name, String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cookie(name, value));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cookie("a", "b\r\nSet-Cookie: c=d"));
    }

    @Test
    void valuesDoNotShow() {
        assertThat(new Cookie("a", "secret")).hasToString("a=***");
        assertThat(SetCookie.of("a", "secret").toString()).doesNotContain("secret");
    }

    @Test
    void attributesAreRead() {
        SetCookie set = SetCookie.parse("a=b; Expires=Wed, 09 Jun 2021 10:18:14 GMT; max-age=60; DOMAIN=.Example.ORG;"
                + " Path=/x; Secure; HttpOnly; SameSite=strict; Unknown=1");
        assertThat(set)
                .isEqualTo(new SetCookie(
                        new Cookie("a", "b"),
                        Instant.parse("2021-06-09T10:18:14Z"),
                        60L,
                        "example.org",
                        "/x",
                        true,
                        true,
                        SameSite.STRICT));
        assertThat(SetCookie.parse(set.toFieldValue())).isEqualTo(set);
        assertThat(set.toFieldValue())
                .isEqualTo(
                        "a=b; Expires=Wed, 09 Jun 2021 10:18:14 GMT; Max-Age=60; Domain=example.org; Path=/x; Secure;"
                                + " HttpOnly; SameSite=Strict");
    }

    @Test
    void theLastAttributeCountsAndMalformedOnesDoNot() {
        SetCookie set = SetCookie.parse("a=b; max-age=1; max-age=2; max-age=x; max-age=; path=/a; path=b; samesite=lax;"
                + " samesite=x; expires=never; domain=a; domain=; domain=" + "x".repeat(1025));
        assertThat(set).isEqualTo(new SetCookie(new Cookie("a", "b"), null, 2L, null, null, false, false, null));
        assertThat(SetCookie.parse("a=b; max-age=-5").maxAge()).isEqualTo(-5);
        assertThat(SetCookie.parse("a=b; max-age=99999999999999999999").maxAge())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void servesAsItShouldByDefault() {
        assertThat(SetCookie.of("a", "b").toFieldValue()).isEqualTo("a=b; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(SetCookie.of("a", "b")
                        .withMaxAge(0)
                        .withDomain("c")
                        .withPath("/d")
                        .toFieldValue())
                .isEqualTo("a=b; Max-Age=0; Domain=c; Path=/d; Secure; HttpOnly; SameSite=Lax");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetCookie.of("a", "b").withPath("/; Domain=x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetCookie.of("a", "b").withDomain("a\r\nb"));
    }

    @Test
    void aDomainLosesOneDotOnly() {
        SetCookie odd = SetCookie.parse("a=b; Domain=..example.org");
        assertThat(odd.domain()).isEqualTo(".example.org");
        assertThat(SetCookie.parse(odd.toFieldValue())).isEqualTo(odd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "=", " ; secure", "a\u0001=b", "a=b; path=/\u007F", "a=\r\n"})
    void aFieldWithoutACookieIsToBeIgnored(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> SetCookie.parse(value));
    }

    @Test
    void aCookieHasAtMost4096Characters() {
        assertThat(SetCookie.parse("a=" + "x".repeat(4095)).cookie().value()).hasSize(4095);
        assertThatExceptionOfType(MalformedFieldException.class)
                .isThrownBy(() -> SetCookie.parse("a=" + "x".repeat(4096)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Wed, 09 Jun 2021 10:18:14 GMT | 2021-06-09T10:18:14Z",
                "Wednesday, 09-Jun-21 10:18:14 GMT | 2021-06-09T10:18:14Z",
                "Wed Jun  9 10:18:14 2021 | 2021-06-09T10:18:14Z",
                "2021 june 9th 1:2:3x | 2021-06-09T01:02:03Z",
                "1 Jan 70 00:00:00 | 1970-01-01T00:00:00Z",
                "1 Jan 69 00:00:00 | 2069-01-01T00:00:00Z",
                "1 Jan 1600 00:00:00 | null",
                "31 Feb 2021 00:00:00 | null",
                "1 Jan 2021 24:00:00 | null",
                "1 Jan 2021 00:60:00 | null",
                "1 Jan 2021 | null",
                "1 2021 00:00:00 | null",
                "1 Jan 2021 0:0 | null",
                "1 Jan 2021 :: | null",
                "1 Jan 2021 000:00:00 | null",
                "'' | null"
            })
    void datesAreReadAsEverybodyReadsThem(String text, String instant) {
        assertThat(CookieDate.parse(text)).isEqualTo(instant == null ? null : Instant.parse(instant));
    }
}
