package dev.sansio.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Test vectors that others wrote, in the folder that {@code vectors} was given. */
public final class Vectors {

    private static final JsonMapper JSON = new JsonMapper();

    private Vectors() {}

    /** The documents of a folder, each with its file's name. */
    public static Stream<Document> documents(String folder) {
        Path root = Path.of(System.getProperty("vectors", "vectors"), folder);
        List<Path> files;
        try (Stream<Path> listed = Files.walk(root)) {
            files = listed.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
        assertThat(files).as("vectors in " + root).isNotEmpty();
        return files.stream().map(file -> new Document(root.relativize(file).toString(), JSON.readTree(file.toFile())));
    }

    /** A file of vectors. */
    public record Document(String name, JsonNode json) {}
}
