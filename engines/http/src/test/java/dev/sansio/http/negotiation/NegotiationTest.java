package dev.sansio.http.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.content.MediaType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client likes best (RFC 9110 12). */
class NegotiationTest {

    /** The example of RFC 9110 12.5.1. */
    @ParameterizedTest
    @CsvSource({
        "text/plain;format=flowed, 1000",
        "text/plain, 700",
        "text/html, 300",
        "image/jpeg, 500",
        "text/plain;format=fixed, 400",
        "text/html;level=3, 300"
    })
    void theRangeThatNamesMostCounts(String type, int weight) {
        Accept accept = Accept.parse(
                "text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5");
        assertThat(accept.weight(MediaType.parse(type))).isEqualTo(weight);
    }

    @Test
    void theBestMediaTypeIsTheFirstOfEquals() {
        MediaType html = MediaType.of("text", "html");
        MediaType json = MediaType.of("application", "json");
        assertThat(Accept.parse("text/html, application/json;q=0.5").best(List.of(json, html)))
                .isEqualTo(html);
        assertThat(Accept.parse("*/*").best(List.of(json, html))).isEqualTo(json);
        assertThat(Accept.parse("*/*, text/html;q=0").best(List.of(html))).isNull();
        assertThat(Accept.parse("").best(List.of(html))).isNull();
        assertThat(Accept.parse("image/*").best(List.of(html))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b;q=2",
                "a/b;q=1.001",
                "a/b;q=.5",
                "a/b;q=0.1234",
                "a/b;q=-1",
                "a/b;q=",
                "a/b;q=\"\"",
                "a/b;q=0,5;x",
                "*/b",
                "a",
                "a/b c/d",
                "a/b;q=1,,c",
                "a/b;q=1x"
            })
    void whatIsNoWeightIsMalformed(String value) {
        assertThatExceptionOfType(MalformedFieldException.class).isThrownBy(() -> Accept.parse(value));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.,0", "0.5,500", "0.05,50", "0.005,5", "1,1000", "1.,1000", "1.000,1000"})
    void weightsAreThousandths(String text, int weight) {
        assertThat(Weight.parse(text)).isEqualTo(weight);
    }

    @Test
    void codings() {
        AcceptEncoding accept = AcceptEncoding.parse("gzip;q=1.0, identity; q=0.5, *;q=0");
        assertThat(accept.weight("GZIP")).isEqualTo(1000);
        assertThat(accept.weight("x-gzip")).isZero();
        assertThat(accept.weight("identity")).isEqualTo(500);
        assertThat(accept.weight("br")).isZero();
        assertThat(accept.best(List.of("br", "identity", "gzip"))).isEqualTo("gzip");
        assertThat(AcceptEncoding.parse("").best(List.of("gzip", "identity"))).isEqualTo("identity");
        assertThat(AcceptEncoding.parse("*;q=0").best(List.of("gzip", "identity")))
                .isNull();
        assertThat(AcceptEncoding.parse("gzip").weight("x-gzip")).isEqualTo(1000);
        assertThat(AcceptEncoding.parse("br").best(List.of("gzip", "identity"))).isEqualTo("identity");
    }

    @Test
    void languages() {
        AcceptLanguage accept = AcceptLanguage.parse("da, en-gb;q=0.8, en;q=0.7, fr;q=0");
        assertThat(accept.weight("da")).isEqualTo(1000);
        assertThat(accept.weight("en-GB")).isEqualTo(800);
        assertThat(accept.weight("en-GB-oed")).isEqualTo(800);
        assertThat(accept.weight("en-US")).isEqualTo(700);
        assertThat(accept.weight("fr-CA")).isZero();
        assertThat(accept.weight("e")).isZero();
        assertThat(accept.best(List.of("de", "en", "en-gb"))).isEqualTo("en-gb");
        assertThat(accept.best(List.of("de"))).isNull();
        assertThat(AcceptLanguage.parse("de, *;q=0.1").weight("fr")).isEqualTo(100);
    }
}
