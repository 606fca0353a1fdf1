package dev.sansio.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code serve http} and {@code connect http} against each other, on real sockets; and the same with {@code http2}. */
class HttpLoopbackTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"http, HTTP/1.1", "http2, HTTP/2"})
    void aMirrorTellsWhatWasAsked(String protocol, String version) {
        try (Terminal server = Terminal.serve("serve", protocol, "--port", "0", "--print")) {
            Terminal client = Terminal.run(
                    "connect",
                    protocol,
                    "http://" + server.address() + "/a?b=c",
                    "--method",
                    "PUT",
                    "--field",
                    "x-one: 1",
                    "--field",
                    "X-Two:2",
                    "--text",
                    "Grüße");

            assertThat(client.err()).startsWith(version + " 200").contains("content-type: text/plain; charset=utf-8");
            assertThat(client.out())
                    .startsWith("PUT /a?b=c " + version + "\nauthority: " + server.address() + "\n")
                    .contains("x-one: 1\nx-two: 2\n")
                    .endsWith("\n\nGrüße");
            assertThat(client.code()).isZero();
            server.awaitOut("answered 200");
            assertThat(server.out()).contains("PUT /a?b=c by " + version).contains("x-two: 2");
            assertThat(server.interrupt()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "http2"})
    void contentOfThePipeWaitsForItsPermission(String protocol) {
        String content = "0123456789".repeat(100_000);
        try (Terminal server = Terminal.serve("serve", protocol, "--port", "0", "--tls")) {
            Terminal client = Terminal.run(
                    content.getBytes(StandardCharsets.US_ASCII),
                    "connect",
                    protocol,
                    "https://" + server.address() + "/",
                    "--trust",
                    "demo",
                    "--continue",
                    "--content",
                    "-");
            assertThat(client.err()).contains(" 200");
            assertThat(client.out())
                    .startsWith("POST / ")
                    .contains("expect: 100-continue")
                    .endsWith("\n\n" + content);
            assertThat(server.interrupt()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "http2"})
    void filesOfAFolder(String protocol) throws IOException {
        byte[] octets = new byte[1_000_000];
        new Random(1).nextBytes(octets);
        Files.write(folder.resolve("big.bin"), octets);
        Files.writeString(folder.resolve("index.html"), "<p>hello");
        Path output = folder.resolve("output");
        try (Terminal server = Terminal.serve("serve", protocol, folder.toString(), "--port", "0")) {
            String url = "http://" + server.address();
            Terminal whole = Terminal.run("connect", protocol, url + "/big.bin", "--output", output.toString());
            assertThat(whole.code()).isZero();
            assertThat(whole.out()).isEmpty();
            assertThat(Files.readAllBytes(output)).isEqualTo(octets);

            Terminal index = Terminal.run("connect", protocol, url + "/");
            assertThat(index.out()).isEqualTo("<p>hello");
            assertThat(index.err())
                    .contains("content-type: text/html; charset=utf-8")
                    .contains("content-length: 8");
            Terminal head = Terminal.run("connect", protocol, url + "/", "--method", "HEAD");
            assertThat(head.out()).isEmpty();
            assertThat(head.err()).contains("content-length: 8");
            Terminal range = Terminal.run("connect", protocol, url + "/", "--field", "range: bytes=3-6");
            assertThat(range.out()).isEqualTo("hell");
            assertThat(range.err()).contains(" 206").contains("content-range: bytes 3-6/8");
            assertThat(Terminal.run("connect", protocol, url + "/", "--field", "range: bytes=8-")
                            .err())
                    .contains(" 416")
                    .contains("content-range: bytes */8");
            String modified = index.err().replaceAll("(?s).*last-modified: ([^\r\n]*).*", "$1");
            assertThat(Terminal.run("connect", protocol, url + "/", "--field", "if-modified-since: " + modified)
                            .err())
                    .contains(" 304");
            assertThat(server.interrupt()).isZero();
        }
    }

    @Test
    void nothingOutsideOfTheFolder() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(inside.resolve("link"), folder.resolve("secret"));
        try (Terminal server = Terminal.serve("serve", "http", inside.toString(), "--port", "0")) {
            String url = "http://" + server.address();
            for (String path : new String[] {"/link", "/../secret", "/%2e%2e/secret", "/none", "//secret", "/"}) {
                Terminal client = Terminal.run("connect", "http", url + path);
                assertThat(client.err()).as(path).contains("HTTP/1.1 404");
                assertThat(client.out()).isEmpty();
                assertThat(client.code()).isEqualTo(1);
            }
            assertThat(Terminal.run("connect", "http", url + "/%00").err()).contains("HTTP/1.1 400");
            assertThat(Terminal.run("connect", "http", url + "/", "--text", "x").err())
                    .contains("HTTP/1.1 405")
                    .contains("allow: GET, HEAD");
        }
    }

    @Test
    void throughAProxy() {
        try (Terminal proxy = Terminal.serve("serve", "socks", "--port", "0", "--user", "ann", "--password", "sesame");
                Terminal server = Terminal.serve("serve", "http2", "--port", "0", "--tls")) {
            Terminal client = Terminal.run(
                    "connect",
                    "http2",
                    "https://" + server.address() + "/through",
                    "--trust",
                    "demo",
                    "--proxy",
                    "socks5://ann:sesame@" + proxy.address());
            assertThat(client.err()).startsWith("HTTP/2 200");
            assertThat(client.out()).startsWith("GET /through HTTP/2");
            assertThat(proxy.out()).contains("CONNECT " + server.address());

            Terminal refused = Terminal.run(
                    "connect",
                    "http",
                    "http://" + server.address() + "/",
                    "--proxy",
                    "socks5://ann:open@" + proxy.address());
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).contains("error: ");
        }
    }

    @Test
    void aServerThatIsNotTrustedOrNotThere() {
        try (Terminal server = Terminal.serve("serve", "http", "--port", "0", "--tls")) {
            Terminal client = Terminal.run("connect", "http", "https://" + server.address() + "/");
            assertThat(client.code()).isEqualTo(1);
            assertThat(client.err()).startsWith("error: ");
        }
        assertThat(Terminal.run("connect", "http", "http://localhost:1/").err()).startsWith("error: ");
    }
}
