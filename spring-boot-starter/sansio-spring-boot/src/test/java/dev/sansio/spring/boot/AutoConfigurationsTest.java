package dev.sansio.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;

/** The list of auto-configurations. */
class AutoConfigurationsTest {

    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void theListIsSortedAndHasEachOfThem() throws IOException {
        List<String> listed = Files.readAllLines(
                CLASSES.resolve("META-INF/spring/" + AutoConfiguration.class.getName() + ".imports"),
                StandardCharsets.UTF_8);
        assertThat(listed).isSorted().doesNotHaveDuplicates();
        assertThat(annotated()).containsExactlyInAnyOrderElementsOf(listed);
    }

    private static List<String> annotated() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .filter(AutoConfigurationsTest::isAutoConfiguration)
                    .toList();
        }
    }

    private static boolean isAutoConfiguration(String name) {
        try {
            return Class.forName(name, false, AutoConfigurationsTest.class.getClassLoader())
                    .isAnnotationPresent(AutoConfiguration.class);
        } catch (ClassNotFoundException | LinkageError gone) {
            throw new AssertionError(name, gone);
        }
    }
}
