package dev.sansio.http.caching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directives (RFC 9111 5.2). */
class CacheControlTest {

    @Test
    void directivesAreReadAndWritten() {
        CacheControl control = CacheControl.parse("Max-Age=60, private=\"set-cookie, x\", no-cache, community=\"UCI\"");
        assertThat(control.maxAge()).isEqualTo(60);
        assertThat(control.argument("private")).isEqualTo("set-cookie, x");
        assertThat(control.noCache()).isTrue();
        assertThat(control.noStore()).isFalse();
        assertThat(control.argument("x")).isNull();
        assertThat(control).hasToString("max-age=60, private=\"set-cookie, x\", no-cache, community=UCI");
        assertThat(CacheControl.parse(control.toString())).isEqualTo(control);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max-age=60 | 60",
                "max-age=\"60\" | 60",
                "no-store | -1",
                "max-age | 0",
                "max-age=x | 0",
                "max-age=-1 | 0",
                "max-age=1.5 | 0",
                "max-age=2147483648 | 2147483648",
                "max-age=2147483649 | 2147483648",
                "max-age=99999999999999999999999 | 2147483648",
                "max-age=1, max-age=2 | 1",
                "max-age = 60 | 0"
            })
    void seconds(String value, long seconds) {
        assertThat(CacheControl.parse(value).maxAge()).isEqualTo(seconds);
    }

    @Test
    void aMistakeHidesNoOtherDirective() {
        assertThat(CacheControl.parse("max-age = 60, @, private=\"a, no-store").noStore())
                .isFalse();
        assertThat(CacheControl.parse("max-age = 60, @ ?, a b, =, no-store").noStore())
                .isTrue();
        assertThat(CacheControl.parse("\"\u0100\", x=\"\u0100\", no-store").noStore())
                .isTrue();
        assertThat(CacheControl.parse("").directives()).isEmpty();
    }

    @Test
    void whatCouldNotBeWrittenIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CacheControl(Map.of("a b", "")));
        assertThatIllegalArgumentException().isThrownBy(() -> new CacheControl(Map.of("a", "\r\n")));
    }
}
