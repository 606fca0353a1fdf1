package dev.sansio.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.netty.process.Child;
import dev.sansio.netty.process.ChildProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
    void theExampleOfAProcessRuns() {
        assertThat(process(Child.command("echo"))).isEqualTo("hello");
    }

    private static String process(List<String> command) {
        // process
        String answer = ChildProcess.of(command)
                .environment("LANG", "C.UTF-8")
                .start(LineEngine::new)
                .flatMap(link -> link.send("hello").thenMany(link.events()).next())
                .block(Duration.ofSeconds(30));
        // end
        return answer;
    }

    @Test
    void theReadmeShowsTheseVeryExamples() throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/dev/sansio/netty/ReadmeTest.java"), StandardCharsets.UTF_8);
        assertThat(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8))
                .contains(example(source, "        // example\n"))
                .contains(example(source, "        // process\n"));
    }

    private static String example(String source, String start) {
        int from = source.indexOf(start) + start.length();
        return source.substring(from, source.indexOf("        // end\n", from))
                .lines()
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .reduce("", (all, line) -> all + line + "\n");
    }
}
