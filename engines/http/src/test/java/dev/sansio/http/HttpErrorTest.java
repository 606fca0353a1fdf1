package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of errors (RFC 9113 7, RFC 9114 8.1, RFC 9204 6). */
class HttpErrorTest {

    @ParameterizedTest
    @CsvSource({
        "0, NO_ERROR",
        "1, PROTOCOL",
        "2, INTERNAL",
        "3, FLOW_CONTROL",
        "4, SETTINGS_TIMEOUT",
        "5, STREAM_CLOSED",
        "6, FRAME",
        "7, REFUSED",
        "8, CANCEL",
        "9, COMPRESSION",
        "10, CONNECT",
        "11, EXCESSIVE_LOAD",
        "12, INADEQUATE_SECURITY",
        "13, HTTP_1_1_REQUIRED",
        "14, UNKNOWN",
        "4294967295, UNKNOWN"
    })
    void eachNumberOfHttp2HasItsCode(long number, HttpError.Code code) {
        assertThat(HttpError.Code.ofHttp2(number)).isEqualTo(code);
        if (code != HttpError.Code.UNKNOWN) {
            assertThat(code.http2()).isEqualTo((int) number);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "256, NO_ERROR",
        "257, PROTOCOL",
        "258, INTERNAL",
        "259, STREAM_CREATION",
        "260, CLOSED_CRITICAL_STREAM",
        "261, STREAM_CLOSED",
        "262, FRAME",
        "263, EXCESSIVE_LOAD",
        "264, ID",
        "265, PROTOCOL",
        "266, MISSING_SETTINGS",
        "267, REFUSED",
        "268, CANCEL",
        "269, INCOMPLETE",
        "270, MALFORMED",
        "271, CONNECT",
        "272, HTTP_1_1_REQUIRED",
        "512, COMPRESSION",
        "513, COMPRESSION",
        "514, COMPRESSION",
        "0, NO_ERROR",
        "33, NO_ERROR",
        "4611686018427387903, NO_ERROR"
    })
    void eachNumberOfHttp3HasItsCode(long number, HttpError.Code code) {
        assertThat(HttpError.Code.ofHttp3(number)).isEqualTo(code);
    }

    @Test
    void eachCodeHasANumberInEachVersionThatTheVersionKnows() {
        for (HttpError.Code code : HttpError.Code.values()) {
            assertThat(code.http2()).isBetween(0, 13);
            assertThat(code.http3()).isBetween(0x100L, 0x200L);
            assertThat(code.status()).isBetween(200, 599);
        }
        assertThat(HttpError.of(HttpError.Code.CANCEL, "x")).isEqualTo(new HttpError(HttpError.Code.CANCEL, -1, "x"));
    }
}
