package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code UnregistrationParams}:
 * the parameters of {@code client/unregisterCapability}.
 *
 * @param unregisterations {@code Unregistration[]}
 * @param extra members that the specification does not know
 */
public record UnregistrationParams(
        List<Unregistration> unregisterations,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<UnregistrationParams> CODEC = JsonType.of(UnregistrationParams::read);

    public UnregistrationParams {
        unregisterations = Copies.list(unregisterations);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static UnregistrationParams of(List<Unregistration> unregisterations) {
        return new UnregistrationParams(unregisterations, Map.of());
    }

    /** Reads one. */
    public static UnregistrationParams read(JsonReader in) {
        List<Unregistration> unregisterations = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("UnregistrationParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "unregisterations" -> unregisterations = in.list(Unregistration::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (unregisterations == null) {
            throw ShapeException.missing("UnregistrationParams", "unregisterations");
        }
        return new UnregistrationParams(unregisterations, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("unregisterations").list(unregisterations, Unregistration::write);
        out.extra(extra).endObject();
    }
}
