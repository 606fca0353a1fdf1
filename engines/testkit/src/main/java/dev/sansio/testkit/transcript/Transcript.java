package dev.sansio.testkit.transcript;

import dev.sansio.testkit.Octets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that was written down, in the format that the package describes.
 *
 * @param name where it comes from, for messages
 * @param lines its lines; comments are gone
 */
public record Transcript(String name, List<Line> lines) {

    /**
     * Reads text.
     *
     * @throws IllegalArgumentException with the number of the line that cannot be read
     */
    public static Transcript parse(String name, String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            try {
                Line read = read(number, line);
                if (read != null) {
                    lines.add(read);
                }
            } catch (IllegalArgumentException | DateTimeException bad) {
                throw new IllegalArgumentException(name + ":" + number + ": " + bad.getMessage(), bad);
            }
        }
        return new Transcript(name, List.copyOf(lines));
    }

    /** Reads a resource beside a class. */
    public static Transcript resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name + " beside " + beside);
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Line read(int number, String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return null;
        }
        if (line.startsWith("@")) {
            return directive(number, line.substring(1).strip());
        }
        if (line.length() < 2 || (line.charAt(1) != ':' && line.charAt(1) != '>')) {
            throw new IllegalArgumentException("neither C: nor S: nor @ nor #: " + line);
        }
        Side side = Side.of(line.substring(0, 1));
        String rest = line.substring(2);
        if (line.charAt(1) == '>') {
            return new Line.Bytes(number, side, Octets.hex(rest));
        }
        String text = rest.startsWith(" ") ? rest.substring(1) : rest;
        return new Line.Bytes(number, side, Octets.concat(List.of(Octets.unescape(text), Octets.of("\r\n"))));
    }

    private static Line directive(int number, String directive) {
        int space = directive.indexOf(' ');
        String word = space < 0 ? directive : directive.substring(0, space);
        String rest = space < 0 ? "" : directive.substring(space + 1).strip();
        return switch (word) {
            case "send" -> new Line.Send(number, rest);
            case "wait" -> new Line.Wait(number, Duration.parse(rest));
            case "eof" -> new Line.Eof(number, Side.of(rest));
            case "lost" -> new Line.Lost(number);
            case "fails" -> new Line.Fails(number, rest);
            default -> throw new IllegalArgumentException("no such directive: @" + word);
        };
    }
}
