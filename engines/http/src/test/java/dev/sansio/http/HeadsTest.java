package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of requests and responses (RFC 9110 6.2, 7.1, 9, 15). */
class HeadsTest {

    @ParameterizedTest
    @ValueSource(strings = {"GET", "get", "M-SEARCH", "X"})
    void aMethodIsAToken(String method) {
        assertThat(head(method, "https", "a", "/", null).method()).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "'', https, a, /, null",
                "G T, https, a, /, null",
                "GET, HTTPS, a, /, null",
                "GET, 1http, a, /, null",
                "GET, '', a, /, null",
                "GET, https, u@a, /, null",
                "GET, https, '', /, null",
                "GET, https, a, '', null",
                "GET, https, a, b, null",
                "GET, https, a, '*', null",
                "GET, https, a, '/a b', null",
                "GET, https, a, '/a#b', null",
                "GET, https, a, '/ä', null",
                "GET, https, a, https://a/, null",
                "GET, https, a, /, 'web socket'",
                "GET, https, a, /, websocket/",
                "GET, https, a, /, /13",
                "CONNECT, null, null, '', null",
                "CONNECT, null, a:1, /, null",
                "CONNECT, null, a, '', null",
                "CONNECT, null, 'a:', '', null",
                "CONNECT, null, a:0, '', null",
                "CONNECT, https, a, '', websocket",
                "GET, https, a, '', websocket"
            })
    void whatCouldNotBeWrittenIsRefused(String method, String scheme, String authority, String path, String protocol) {
        assertThatIllegalArgumentException().isThrownBy(() -> head(method, scheme, authority, path, protocol));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "GET, https, a, /, null",
                "GET, null, null, /a?b=c, null",
                "OPTIONS, https, a, '*', null",
                "CONNECT, null, a:443, '', null",
                "CONNECT, https, a, /chat, websocket",
                "GET, http, a, /chat, h2c",
                "GET, web+app, [::1]:1, /%20, IRC/6.9"
            })
    void whatCanBeWrittenIsAHead(String method, String scheme, String authority, String path, String protocol) {
        RequestHead head = head(method, scheme, authority, path, protocol);
        assertThat(head.withFields(HttpFields.of("a", "b")).withFields(HttpFields.EMPTY))
                .isEqualTo(head);
        assertThat(head.tunnel()).isEqualTo(protocol != null || method.equals("CONNECT"));
    }

    private static RequestHead head(String method, String scheme, String authority, String path, String protocol) {
        return new RequestHead(method, scheme, authority, path, protocol, HttpFields.EMPTY);
    }

    @Test
    void shortFormsAreTheSame() {
        assertThat(RequestHead.get("https", "a", "/", HttpFields.EMPTY))
                .isEqualTo(head("GET", "https", "a", "/", null));
        assertThat(RequestHead.connect("a:1", HttpFields.EMPTY)).isEqualTo(head("CONNECT", null, "a:1", "", null));
        assertThat(ResponseHead.of(200, "a", "b")).isEqualTo(new ResponseHead(200, HttpFields.of("a", "b")));
    }

    @Test
    void hundredContinueIsExpectedInAnyCase() {
        RequestHead head = head("POST", "https", "a", "/", null);
        assertThat(head.expectsContinue()).isFalse();
        assertThat(head.withFields(HttpFields.of("Expect", "100-Continue")).expectsContinue())
                .isTrue();
        assertThat(head.withFields(HttpFields.of("Expect", "200-ok")).expectsContinue())
                .isFalse();
    }

    @Test
    void aStatusHasThreeDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseHead.of(99));
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseHead.of(1000));
        assertThat(ResponseHead.of(100).status()).isEqualTo(100);
        assertThat(ResponseHead.of(999).status()).isEqualTo(999);
    }

    @ParameterizedTest
    @CsvSource({
        "100, true, false, true",
        "103, true, false, true",
        "200, false, true, false",
        "204, false, true, true",
        "299, false, true, false",
        "304, false, false, true",
        "404, false, false, false",
        "999, false, false, false"
    })
    void aStatusHasAClass(int status, boolean informational, boolean successful, boolean bodiless) {
        ResponseHead head = ResponseHead.of(status);
        assertThat(head.informational()).isEqualTo(informational);
        assertThat(head.successful()).isEqualTo(successful);
        assertThat(head.bodiless()).isEqualTo(bodiless);
    }

    @Test
    void aLengthIsSaidOnceAndInDigits() {
        assertThat(ResponseHead.of(200).contentLength()).isEqualTo(ContentLength.NONE);
        assertThat(ResponseHead.of(200, "content-length", "42").contentLength()).isEqualTo(42);
        assertThat(ResponseHead.of(200, "content-length", "42", "content-length", "42")
                        .contentLength())
                .isEqualTo(ContentLength.INVALID);
        assertThat(ResponseHead.of(200, "content-length", "1", "content-length", "2")
                        .contentLength())
                .isEqualTo(ContentLength.INVALID);
        for (String value : new String[] {"", "+1", "-1", "1, 1", "0x1", "9223372036854775808"}) {
            assertThat(ContentLength.of(value)).isEqualTo(ContentLength.INVALID);
        }
    }
}
