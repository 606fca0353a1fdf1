package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Certificates;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** curl and our server of HTTP/2, in clear text with prior knowledge, and over TLS, where ALPN chooses. */
class CurlHttp2IT {

    private final OurServer clear = OurServer.clear();
    private final OurServer secure = OurServer.https("h2", "http/1.1");

    @AfterEach
    void end() {
        clear.close();
        secure.close();
        assertThat(clear.failures()).isEmpty();
        assertThat(secure.failures()).isEmpty();
    }

    private Curl curl(boolean tls, int status, String path, String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        words.addAll(List.of("--cacert", Certificates.file("ca.pem")));
        words.addAll(
                tls ? List.of("--http2", secure.secureUrl(path)) : List.of("--http2-prior-knowledge", clear.url(path)));
        Curl curl = Curl.answered(status, words.toArray(String[]::new));
        assertThat(curl.output()).contains("HTTP/2 " + status);
        return curl;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pages(boolean tls) {
        assertThat(curl(tls, 200, "/asked?x=y%20z", "-H", "X-Twice: 1", "-H", "x-twice: 2")
                        .text())
                .startsWith("GET /asked?x=y%20z\nauthority: ")
                .contains("x-twice: 1\nx-twice: 2\n", "user-agent: curl/");
        assertThat(curl(tls, 200, "/big", "-I").output()).contains("content-length: 10000000\r\n");
        curl(tls, 204, "/empty");
        curl(tls, 404, "/none");
        assertThat(curl(tls, 200, "/last").text()).isEqualTo("the last");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tenMillionOctets(boolean tls) {
        Octets.same(curl(tls, 200, "/big").body(), Octets.all());
        Octets.same(curl(tls, 200, "/stream").body(), Octets.all());
        Octets.same(curl(tls, 206, "/big", "-r", "5000000-5999999").body(), Octets.range(5_000_000, 6_000_000));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void interimResponsesAndTrailers(boolean tls) {
        Curl hints = curl(tls, 200, "/hints");
        assertThat(hints.output()).startsWith("HTTP/2 103 \r\nlink: </style.css>; rel=preload\r\n\r\n");
        assertThat(hints.text()).isEqualTo("after hints");
        Curl trailers = curl(tls, 200, "/trailers");
        assertThat(trailers.output()).contains("checksum: abc\r\n");
        assertThat(trailers.text()).isEqualTo("with trailers");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void content(boolean tls) {
        String big = Site.ROOT.resolve("big.bin").toString();
        assertThat(curl(tls, 200, "/echo", "-d", "a=b").text()).isEqualTo("a=b");
        assertThat(curl(tls, 200, "/count", "-T", big).text()).isEqualTo(Content.Count.of(Octets.all()));
        Octets.same(curl(tls, 200, "/echo", "-T", big).body(), Octets.all());
        assertThat(curl(tls, 200, "/count", "-T", big, "-H", "Expect: 100-continue")
                        .output())
                .contains("HTTP/2 100");
    }

    @Test
    void aHundredAtOnce() {
        List<String> words = new ArrayList<>(List.of("--http2", "-Z", "--parallel-max", "50", "-f"));
        for (int i = 0; i < 100; i++) {
            words.add(secure.secureUrl("/asked?" + i));
        }
        words.addAll(List.of("--cacert", Certificates.file("ca.pem")));
        Curl.answered(200, words.toArray(String[]::new));
        assertThat(secure.requests()).hasSize(100);
    }

    @Test
    void otherVersions() {
        String authority = Certificates.file("ca.pem");
        assertThat(Curl.answered(200, "--http1.1", "--cacert", authority, secure.secureUrl("/"))
                        .output())
                .startsWith("HTTP/1.1 200");
        assertThat(Curl.answered(200, "--no-alpn", "--cacert", authority, secure.secureUrl("/"))
                        .output())
                .startsWith("HTTP/1.1 200");
        assertThat(Curl.answered(200, "--http2", clear.url("/")).output()).startsWith("HTTP/1.1 200");
    }
}
