package dev.sansio.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** {@code decode http}. */
class HttpDecodeTest {

    private static Terminal decode(String text, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "decode";
        arguments[1] = "http";
        arguments[2] = "-";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Terminal.run(text.getBytes(StandardCharsets.ISO_8859_1), arguments);
    }

    @Test
    void requestsOfAClient() {
        Terminal decoded = decode("GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"
                + "POST /x HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "5\r\nhello\r\n1\r\n!\r\n0\r\nX-Sum: 1\r\n\r\n");

        assertThat(decoded.out()).isEqualToNormalizingNewlines("""
                      35  RequestReceived exchange=0 method="GET" authority="a.example" path="/" fields=[host: a.example] end=true
                     100  RequestReceived exchange=1 method="POST" authority="a.example" path="/x" \
                fields=[host: a.example, transfer-encoding: chunked]
                     114  DataReceived exchange=1 data="hello!"
                     131  TrailersReceived exchange=1 fields=[x-sum: 1]
                """);
        assertThat(decoded.code()).isZero();
    }

    @Test
    void responsesOfAServer() {
        Terminal decoded = decode(
                "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"
                        + "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno" + "more",
                "--role",
                "client",
                "--methods",
                "HEAD,GET");

        assertThat(decoded.out())
                .contains("InformationReceived exchange=0 status=103 fields=[link: </a>]")
                .contains("ResponseReceived exchange=0 status=200 fields=[content-length: 5] end=true")
                .contains("DataReceived exchange=1 data=\"no\" end=true")
                .contains("NotDecoded bytes=4");
        assertThat(decoded.code()).isZero();
    }

    @Test
    void anUpgradeAndWhatFollows() {
        String head = "GET / HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: shout\r\n\r\n";
        assertThat(decode(head + "raw bytes").out())
                .contains("protocol=\"shout\"")
                .contains("DataReceived exchange=0 data=\"raw bytes\"");
        String answer = "HTTP/1.1 101 Yes\r\nConnection: upgrade\r\nUpgrade: shout\r\n\r\nraw";
        assertThat(decode(answer, "--role", "client", "--protocol", "shout").out())
                .contains("TunnelOpened exchange=0 status=101")
                .contains("DataReceived exchange=0 data=\"raw\"");
    }

    @Test
    void jsonHasFieldsAsObjects() {
        assertThat(decode("GET / HTTP/1.0\r\nX: y\r\n\r\n", "--json").out())
                .startsWith("{\"offset\":24,\"event\":\"RequestReceived\",\"exchange\":0,\"method\":\"GET\"")
                .contains("\"fields\":[{\"name\":\"x\",\"value\":\"y\"}],\"end\":true}");
    }

    @Test
    void whatIsNoRequestIsToldWhereItIs() {
        Terminal decoded = decode("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
        assertThat(decoded.code()).isEqualTo(1);
        assertThat(decoded.err()).contains("error after 65 bytes: bad-framing");
    }
}
