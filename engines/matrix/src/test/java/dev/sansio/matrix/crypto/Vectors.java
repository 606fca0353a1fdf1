package dev.sansio.matrix.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Values of a file: a name and a value to the line, comments after {@code #}. */
public final class Vectors {

    private final Map<String, String> values;

    private Vectors(Map<String, String> values) {
        this.values = values;
    }

    /** Those of a file beside this class. */
    public static Vectors of(String file) {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream(file))) {
            return new Vectors(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a name. */
    public String get(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
