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
 * {@code CodeActionKindDocumentation}:
 * in {@link CodeActionOptions}.
 *
 * <p>Since 3.18.0.
 *
 * @param kind {@code CodeActionKind}
 * @param command {@code Command}
 * @param extra members that the specification does not know
 */
public record CodeActionKindDocumentation(
        CodeActionKind kind,
        Command command,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CodeActionKindDocumentation> CODEC = JsonType.of(CodeActionKindDocumentation::read);

    public CodeActionKindDocumentation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(command, "command");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CodeActionKindDocumentation of(CodeActionKind kind, Command command) {
        return new CodeActionKindDocumentation(kind, command, Map.of());
    }

    /** Reads one. */
    public static CodeActionKindDocumentation read(JsonReader in) {
        CodeActionKind kind = null;
        Command command = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CodeActionKindDocumentation");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "kind" -> kind = CodeActionKind.read(in);
                case "command" -> command = Command.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (kind == null) {
            throw ShapeException.missing("CodeActionKindDocumentation", "kind");
        }
        if (command == null) {
            throw ShapeException.missing("CodeActionKindDocumentation", "command");
        }
        return new CodeActionKindDocumentation(kind, command, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        kind.write(out.name("kind"));
        command.write(out.name("command"));
        out.extra(extra).endObject();
    }
}
