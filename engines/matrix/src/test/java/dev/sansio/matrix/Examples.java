package dev.sansio.matrix;

import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An example of the specification.
 *
 * @param of the operation, or the event
 * @param what {@code request}, a status, or {@code event}
 */
public record Examples(String of, String what, JsonNode value) {

    /** All of them. */
    public static List<Examples> all() {
        try (InputStream in = Examples.class.getResourceAsStream("examples.json")) {
            List<Examples> all = new ArrayList<>();
            for (JsonNode each : Json.read(in.readAllBytes(), JsonLimits.DEFAULTS)) {
                all.add(new Examples(
                        each.get("of").stringValue(), each.get("what").stringValue(), each.get("value")));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return of + " " + what + " " + value;
    }
}
