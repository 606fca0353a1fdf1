package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code SetTraceParams}:
 * the parameters of {@code $/setTrace}.
 *
 * @param value {@code TraceValue}
 * @param extra members that the specification does not know
 */
public record SetTraceParams(
        TraceValue value,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SetTraceParams> CODEC = JsonType.of(SetTraceParams::read);

    public SetTraceParams {
        Objects.requireNonNull(value, "value");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SetTraceParams of(TraceValue value) {
        return new SetTraceParams(value, Map.of());
    }

    /** Reads one. */
    public static SetTraceParams read(JsonReader in) {
        TraceValue value = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SetTraceParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "value" -> value = TraceValue.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (value == null) {
            throw ShapeException.missing("SetTraceParams", "value");
        }
        return new SetTraceParams(value, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        value.write(out.name("value"));
        out.extra(extra).endObject();
    }
}
