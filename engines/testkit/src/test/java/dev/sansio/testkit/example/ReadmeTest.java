package dev.sansio.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void quotesTheExampleThatIsCompiled() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/testkit/example/LineServerLawsTest.java"));
        String example = source.substring(
                source.indexOf("// tag::example") + "// tag::example".length(), source.indexOf("// end::example"));
        assertThat(Files.readString(Path.of("README.md"))).contains(example.strip());
    }
}
