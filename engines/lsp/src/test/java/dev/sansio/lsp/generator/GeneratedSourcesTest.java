package dev.sansio.lsp.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is checked in is what the generator makes of the extract, and the extract is all of the specification. */
class GeneratedSourcesTest {

    private static final Path EXTRACT = Path.of("src/generator/lsp-3.18.txt");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void theExtractHasEveryMessageAndType() throws IOException {
        Model model = Model.read(Files.readAllLines(EXTRACT));
        assertThat(model.version()).isEqualTo("3.18.0");
        assertThat(model.requests()).hasSize(69);
        assertThat(model.notifications()).hasSize(26);
        assertThat(model.structures()).hasSize(387);
        assertThat(model.enumerations()).hasSize(40);
        assertThat(model.aliases()).hasSize(23);
    }

    @Test
    void directionsAreThoseOfTheSpecification() throws IOException {
        Model model = Model.read(Files.readAllLines(EXTRACT));
        assertThat(model.requests().stream().filter(it -> it.direction().equals("clientToServer")))
                .hasSize(54);
        assertThat(model.requests().stream().filter(it -> it.direction().equals("serverToClient")))
                .hasSize(15);
        assertThat(model.notifications().stream().filter(it -> it.direction().equals("clientToServer")))
                .hasSize(19);
        assertThat(model.notifications().stream().filter(it -> it.direction().equals("serverToClient")))
                .hasSize(5);
        assertThat(model.notifications().stream().filter(it -> it.direction().equals("both")))
                .hasSize(2);
    }

    @Test
    void sourcesAreWhatTheGeneratorMakes() throws IOException {
        Map<String, String> made = new TreeMap<>(Generate.files(EXTRACT));
        for (Map.Entry<String, String> file : made.entrySet()) {
            assertThat(Files.readString(SOURCES.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
        try (Stream<Path> there = Files.list(SOURCES.resolve("dev/sansio/lsp/protocol"))) {
            TreeSet<String> names = new TreeSet<>(made.keySet());
            names.remove("dev/sansio/lsp/json/KnownNames.java");
            assertThat(there.map(path -> SOURCES.relativize(path).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }
}
