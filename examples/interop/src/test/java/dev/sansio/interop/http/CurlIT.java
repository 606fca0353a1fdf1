package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.RequestHead;
import dev.sansio.interop.socks.OurProxy;
import dev.sansio.socks.SocksServerConfig;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** curl and our server of HTTP/1.1, directly and through our proxies. */
class CurlIT {

    private final OurServer server = OurServer.http1();

    @AfterEach
    void end() {
        server.close();
        assertThat(server.failures()).isEmpty();
    }

    private RequestHead request() {
        assertThat(server.requests()).hasSize(1);
        return server.requests().get(0);
    }

    @Test
    void aPage() {
        Curl curl = Curl.answered(200, server.url("/asked?x=y%20z"), "-H", "X-Twice: 1", "-H", "x-twice: 2");
        assertThat(curl.text())
                .startsWith("GET /asked?x=y%20z\nauthority: 127.0.0.1:" + server.port() + "\n")
                .contains("x-twice: 1\nx-twice: 2\n", "user-agent: curl/");
    }

    @Test
    void headHasNoContent() {
        assertThat(Curl.answered(200, "-I", server.url("/big"), "--next", "-sS", server.url("/"))
                        .output())
                .contains("content-length: 10000000\r\n")
                .endsWith(Site.TEXT);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void whatHasNothingAndWhatIsMissing() {
        Curl.answered(204, server.url("/empty"));
        Curl.answered(404, server.url("/none"));
    }

    @Test
    void theConnectionIsKept() {
        String[] urls = new String[20];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = server.url(i % 2 == 0 ? "/?" + i : "/trailers");
        }
        Curl.answered(200, urls);
        assertThat(server.requests()).hasSize(20);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void theConnectionIsNotKept() {
        assertThat(Curl.answered(200, server.url("/last")).output()).contains("connection: close\r\n");
        assertThat(Curl.answered(200, "-H", "Connection: close", server.url("/"))
                        .output())
                .contains("connection: close\r\n");
    }

    @Test
    void tenMillionOctets() {
        Octets.same(Curl.answered(200, server.url("/big")).body(), Octets.all());
        Curl chunked = Curl.answered(200, server.url("/stream"));
        assertThat(chunked.output()).contains("transfer-encoding: chunked\r\n");
        Octets.same(chunked.body(), Octets.all());
    }

    @Test
    void ranges() {
        Curl middle = Curl.answered(206, "-r", "5000000-5999999", server.url("/big"));
        assertThat(middle.output()).contains("content-range: bytes 5000000-5999999/10000000\r\n");
        Octets.same(middle.body(), Octets.range(5_000_000, 6_000_000));
        Octets.same(
                Curl.answered(206, "-r", "-7", server.url("/big")).body(),
                Octets.range(Octets.LENGTH - 7, Octets.LENGTH));
        Curl.answered(416, "-r", "10000000-", server.url("/big"));
    }

    @Test
    void http10() {
        Curl known = Curl.answered(200, "-0", server.url("/big"));
        assertThat(known.output()).contains("connection: close\r\n");
        Octets.same(known.body(), Octets.all());
        Curl unknown = Curl.answered(200, "-0", server.url("/stream"));
        assertThat(unknown.output()).doesNotContain("chunked");
        Octets.same(unknown.body(), Octets.all());
        assertThat(Curl.answered(200, "-0", server.url("/hints")).output()).doesNotContain(" 103");
    }

    @Test
    void interimResponsesAndTrailers() {
        Curl hints = Curl.answered(200, server.url("/hints"));
        assertThat(hints.output()).startsWith("HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n");
        assertThat(hints.text()).isEqualTo("after hints");
        Curl trailers = Curl.answered(200, server.url("/trailers"));
        assertThat(trailers.output()).endsWith("checksum: abc\r\n");
        assertThat(trailers.text()).isEqualTo("with trailers");
    }

    @Test
    void aForm() {
        Curl form = Curl.answered(200, "-d", "a=b", "--data-urlencode", "c=d/e", server.url("/echo"));
        assertThat(form.output()).contains("content-type: application/x-www-form-urlencoded\r\n");
        assertThat(form.text()).isEqualTo("a=b&c=d%2Fe");
    }

    @Test
    void contentOfKnownLengthIsPermitted() {
        Curl curl = Curl.answered(200, "-T", Site.ROOT.resolve("big.bin").toString(), server.url("/count"));
        assertThat(curl.output()).startsWith("HTTP/1.1 100 Continue\r\n\r\n");
        assertThat(curl.text()).isEqualTo(Content.Count.of(Octets.all()));
        assertThat(request().contentLength()).isEqualTo(Octets.LENGTH);
    }

    @Test
    void contentOfUnknownLengthIsSentBack() {
        Curl curl = Curl.answered(
                200,
                "-H",
                "Transfer-Encoding: chunked",
                "-H",
                "Expect:",
                "-T",
                Site.ROOT.resolve("big.bin").toString(),
                server.url("/echo"));
        Octets.same(curl.body(), Octets.all());
        assertThat(request().contentLength()).isEqualTo(-1);
    }

    @Test
    void contentThatIsNotPermitted() {
        Curl curl = Curl.answered(413, "-T", Site.ROOT.resolve("big.bin").toString(), server.url("/refused"));
        assertThat(curl.output()).contains("connection: close\r\n").doesNotContain(" 100 ");
    }

    @Test
    void contentThatNobodyReads() {
        Curl.answered(413, "-H", "Expect:", "-T", Site.ROOT.resolve("big.bin").toString(), server.url("/refused"));
    }

    @Test
    void throughOurSocksServer() {
        try (OurProxy proxy = new OurProxy(SocksServerConfig.usernamePassword())) {
            String url = "socks5h://ann:sesame@127.0.0.1:" + proxy.port();
            Octets.same(Curl.answered(200, "-x", url, server.url("/big")).body(), Octets.all());
            Curl echo = Curl.answered(
                    200, "-x", url, "--data-binary", "@" + Site.ROOT.resolve("big.bin"), server.url("/echo"));
            Octets.same(echo.body(), Octets.all());
        }
    }

    @Test
    void throughOurConnectServer() {
        try (ConnectProxy proxy = new ConnectProxy(false)) {
            String address = "127.0.0.1:" + proxy.port();
            Curl big = Curl.answered(200, "-p", "-x", "http://ann:sesame@" + address, server.url("/big"));
            Octets.same(big.body(), Octets.all());
            assertThat(proxy.targets()).isEqualTo(List.of("127.0.0.1:" + server.port()));
            Curl refused = Curl.run("-p", "-x", "http://ann:open@" + address, server.url("/big"));
            assertThat(refused.status()).isEqualTo(Curl.REFUSED);
            assertThat(refused.output()).contains("407");
        }
    }

    @Test
    void throughAnExchangeOfOurServer() {
        String proxy = "http://127.0.0.1:" + server.port();
        Octets.same(Curl.answered(200, "-p", "-x", proxy, server.url("/big")).body(), Octets.all());
        assertThat(server.requests()).extracting(RequestHead::method).containsExactly("CONNECT", "GET");
        assertThat(server.requests().get(0).authority()).isEqualTo("127.0.0.1:" + server.port());
        assertThat(Curl.run("-p", "-x", proxy, "http://127.0.0.1:1/").output()).contains("502");
    }

    @Test
    void asAProxyWithoutTunnel() {
        Curl curl = Curl.answered(200, "-x", "http://127.0.0.1:" + server.port(), "http://example.org/asked");
        assertThat(curl.text()).startsWith("GET /asked\nauthority: example.org\n");
        assertThat(request().scheme()).isEqualTo("http");
    }
}
