package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code OptionalVersionedTextDocumentIdentifier}:
 * in {@link TextDocumentEdit}.
 *
 * @param uri {@code DocumentUri}
 * @param version {@code (integer|null)}
 * @param extra members that the specification does not know
 */
public record OptionalVersionedTextDocumentIdentifier(
        String uri,
        @Nullable Integer version,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<OptionalVersionedTextDocumentIdentifier> CODEC = JsonType.of(OptionalVersionedTextDocumentIdentifier::read);

    public OptionalVersionedTextDocumentIdentifier {
        Objects.requireNonNull(uri, "uri");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static OptionalVersionedTextDocumentIdentifier of(String uri, @Nullable Integer version) {
        return new OptionalVersionedTextDocumentIdentifier(uri, version, Map.of());
    }

    /** Reads one. */
    public static OptionalVersionedTextDocumentIdentifier read(JsonReader in) {
        String uri = null;
        Integer version = null;
        boolean hasVersion = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("OptionalVersionedTextDocumentIdentifier");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "uri" -> uri = in.string();
                case "version" -> {
                    version = in.takeNull() ? null : in.integer();
                    hasVersion = true;
                }
                default -> extra = in.extra(extra, member);
            }
        }
        if (uri == null) {
            throw ShapeException.missing("OptionalVersionedTextDocumentIdentifier", "uri");
        }
        if (!hasVersion) {
            throw ShapeException.missing("OptionalVersionedTextDocumentIdentifier", "version");
        }
        return new OptionalVersionedTextDocumentIdentifier(uri, version, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("uri").string(uri);
        if (version == null) {
            out.name("version").nullValue();
        } else {
            out.name("version").number(version);
        }
        out.extra(extra).endObject();
    }
}
