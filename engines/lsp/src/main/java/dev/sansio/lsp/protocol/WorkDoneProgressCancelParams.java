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
 * {@code WorkDoneProgressCancelParams}:
 * the parameters of {@code window/workDoneProgress/cancel}.
 *
 * @param token {@code ProgressToken}
 * @param extra members that the specification does not know
 */
public record WorkDoneProgressCancelParams(
        ProgressToken token,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WorkDoneProgressCancelParams> CODEC = JsonType.of(WorkDoneProgressCancelParams::read);

    public WorkDoneProgressCancelParams {
        Objects.requireNonNull(token, "token");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static WorkDoneProgressCancelParams of(ProgressToken token) {
        return new WorkDoneProgressCancelParams(token, Map.of());
    }

    /** Reads one. */
    public static WorkDoneProgressCancelParams read(JsonReader in) {
        ProgressToken token = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkDoneProgressCancelParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "token" -> token = ProgressToken.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (token == null) {
            throw ShapeException.missing("WorkDoneProgressCancelParams", "token");
        }
        return new WorkDoneProgressCancelParams(token, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        token.write(out.name("token"));
        out.extra(extra).endObject();
    }
}
