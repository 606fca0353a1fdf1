package dev.sansio.matrix.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is checked in is what the generator makes of the extracts. */
class GenerateTest {

    private static final Path EXTRACTS = Path.of("src/generator");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void sourcesAreThoseOfTheExtracts() throws IOException {
        for (Map.Entry<String, String> file : Generate.sources(EXTRACTS).entrySet()) {
            String checkedIn = Files.readString(SOURCES.resolve(file.getKey()));
            assertThat(dense(checkedIn)).as(file.getKey()).isEqualTo(dense(file.getValue()));
        }
    }

    /** The formatter moves only space. */
    private static String dense(String source) {
        return source.replaceAll("\\s+", "");
    }

    @Test
    void theExtractsHaveWhatTheSpecificationHas() throws IOException {
        assertThat(Generate.read(EXTRACTS.resolve("operations.json"))).hasSize(166);
        assertThat(Generate.read(EXTRACTS.resolve("events.json"))).hasSize(78);
        assertThat(Generate.read(EXTRACTS.resolve("types.json"))).hasSize(42);
    }

    @Test
    void theExtractsHaveNoSentences() throws IOException {
        for (String name : new String[] {"operations.json", "events.json", "types.json"}) {
            for (JsonNode each : Generate.read(EXTRACTS.resolve(name))) {
                assertThat(each.toString()).doesNotContainPattern("\\w \\w+ \\w+ ");
            }
        }
    }
}
