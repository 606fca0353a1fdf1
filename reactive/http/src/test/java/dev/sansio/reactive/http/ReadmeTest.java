package dev.sansio.reactive.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.netty.DisposableServer;

/** The example of the README, as it stands there. */
class ReadmeTest {

    @Test
    void theExampleRuns() {
        assertThat(example()).isEqualTo("hello, Ann");
    }

    private static String example() {
        // example
        DisposableServer server = HttpServer.builder()
                .handler(request -> request.text().map(name -> HttpServerResponse.text("hello, " + name)))
                .build()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .block(Duration.ofSeconds(10));

        HttpClient client = HttpClient.builder().build();
        String uri = "http://localhost:" + server.port() + "/greeting";
        String greeting = client.exchange(HttpRequest.post(uri, HttpBody.of("Ann")), HttpResponse::text)
                .block(Duration.ofSeconds(10));

        client.close().block(Duration.ofSeconds(10));
        server.disposeNow();
        return greeting;
        // end
    }

    @Test
    void theReadmeShowsThisVeryExample() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java/dev/sansio/reactive/http/ReadmeTest.java"), StandardCharsets.UTF_8);
        String example = source.substring(
                        source.indexOf("// example\n") + "// example\n".length(), source.indexOf("        // end\n"))
                .lines()
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8))
                .contains(example);
    }
}
