package dev.sansio.netty;

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
        assertThat(example()).isEqualTo("HELLO");
    }

    private static String example() {
        // example
        DisposableServer server = Listener.create()
                .bind(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        LineEngine::new,
                        (Link<String, String> link) ->
                                link.sendAll(link.events().map(String::toUpperCase)))
                .block(Duration.ofSeconds(10));

        String answer = Connector.create()
                .connect(server.address(), LineEngine::new)
                .flatMap(link -> link.send("hello").thenMany(link.events()).next())
                .block(Duration.ofSeconds(10));
        // end
        server.disposeNow();
        return answer;
    }

    @Test
    void theReadmeShowsThisVeryExample() throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/dev/sansio/netty/ReadmeTest.java"), StandardCharsets.UTF_8);
        String example = source.substring(
                        source.indexOf("// example\n") + "// example\n".length(), source.indexOf("        // end\n"))
                .lines()
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8))
                .contains(example);
    }
}
