package dev.sansio.reactive.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.lsp.protocol.Hover;
import dev.sansio.lsp.protocol.HoverParams;
import dev.sansio.lsp.protocol.LanguageKind;
import dev.sansio.lsp.protocol.Position;
import dev.sansio.lsp.protocol.PublishDiagnosticsParams;
import dev.sansio.netty.process.ChildProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theExampleWorks() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(look(List.of(java, "-cp", System.getProperty("java.class.path"), Example.class.getName())))
                .contains("hello")
                .endsWith("0");
    }

    private static String look(List<String> command) {
        // example
        LspSession session = LspClient.of(ChildProcess.of(command))
                .restart(RestartPolicy.onFailure(3, Duration.ofSeconds(1)))
                .connect()
                .block(Duration.ofSeconds(30));

        LspDocument document =
                session.open("file:///a.txt", LanguageKind.of("text"), "hello").block(Duration.ofSeconds(10));
        PublishDiagnosticsParams found = session.diagnostics(document.uri()).blockFirst(Duration.ofSeconds(10));
        Hover hover =
                session.hover(HoverParams.of(document.id(), Position.of(0, 0))).block(Duration.ofSeconds(10));

        session.close().block(Duration.ofSeconds(10));
        return found.diagnostics() + " " + hover + " " + session.exitCode().block(Duration.ofSeconds(10));
        // end
    }

    @Test
    void theReadmeShowsThisVeryExample() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java/dev/sansio/reactive/lsp/ReadmeTest.java"), StandardCharsets.UTF_8);
        String example = source.substring(
                        source.indexOf("// example\n") + "// example\n".length(), source.indexOf("        // end\n"))
                .lines()
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8))
                .contains(example);
    }
}
