package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code RelativePattern}.
 *
 * <p>Since 3.17.0.
 *
 * @param baseUri {@code (WorkspaceFolder|URI)}
 * @param pattern {@code Pattern}
 * @param extra members that the specification does not know
 */
public record RelativePattern(
        WorkspaceFolderOrUri baseUri,
        String pattern,
        Map<String, JsonNode> extra)
        implements GlobPattern {

    /** How it is read and written. */
    public static final JsonType<RelativePattern> CODEC = JsonType.of(RelativePattern::read);

    public RelativePattern {
        Objects.requireNonNull(baseUri, "baseUri");
        Objects.requireNonNull(pattern, "pattern");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static RelativePattern of(WorkspaceFolderOrUri baseUri, String pattern) {
        return new RelativePattern(baseUri, pattern, Map.of());
    }

    /** Reads one. */
    public static RelativePattern read(JsonReader in) {
        WorkspaceFolderOrUri baseUri = null;
        String pattern = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("RelativePattern");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "baseUri" -> baseUri = WorkspaceFolderOrUri.read(in);
                case "pattern" -> pattern = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (baseUri == null) {
            throw ShapeException.missing("RelativePattern", "baseUri");
        }
        if (pattern == null) {
            throw ShapeException.missing("RelativePattern", "pattern");
        }
        return new RelativePattern(baseUri, pattern, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        baseUri.write(out.name("baseUri"));
        out.name("pattern").string(pattern);
        out.extra(extra).endObject();
    }
}
