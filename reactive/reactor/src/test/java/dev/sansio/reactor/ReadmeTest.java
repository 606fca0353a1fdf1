package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** The example of the README, compiled and run. */
class ReadmeTest {

    private static List<String> example(Flux<ByteBuffer> bytes) {
        // example
        Flux<String> lines = bytes.transformDeferred(Sansio.decode(LineEngine::new));
        // end
        return lines.collectList().block(Waiting.LONG);
    }

    @Test
    void theExampleRuns() {
        assertThat(example(Flux.just("he", "llo\nwor", "ld\n").map(Text::bytes)))
                .containsExactly("hello", "world");
    }

    @Test
    void theExampleIsTheOneOfTheReadme() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/reactor/ReadmeTest.java"));
        String example = source.substring(source.indexOf("// example\n") + 11, source.indexOf("        // end\n"))
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("README.md"))).contains(example);
    }
}
