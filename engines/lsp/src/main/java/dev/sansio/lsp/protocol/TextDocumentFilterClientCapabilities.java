package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code TextDocumentFilterClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * @param relativePatternSupport optional: {@code boolean}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record TextDocumentFilterClientCapabilities(
        @Nullable Boolean relativePatternSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TextDocumentFilterClientCapabilities> CODEC = JsonType.of(TextDocumentFilterClientCapabilities::read);

    public TextDocumentFilterClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static TextDocumentFilterClientCapabilities of() {
        return new TextDocumentFilterClientCapabilities(null, Map.of());
    }

    /** Builds one. */
    public static Builder builder() {
        return of().toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static TextDocumentFilterClientCapabilities read(JsonReader in) {
        Boolean relativePatternSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentFilterClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "relativePatternSupport" -> relativePatternSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new TextDocumentFilterClientCapabilities(relativePatternSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (relativePatternSupport != null) {
            out.name("relativePatternSupport").bool(relativePatternSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link TextDocumentFilterClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean relativePatternSupport;
        private Map<String, JsonNode> extra;

        private Builder(TextDocumentFilterClientCapabilities from) {
            this.relativePatternSupport = from.relativePatternSupport();
            this.extra = from.extra();
        }

        /** Sets {@link TextDocumentFilterClientCapabilities#relativePatternSupport}. */
        public Builder relativePatternSupport(@Nullable Boolean value) {
            this.relativePatternSupport = value;
            return this;
        }

        /** Sets {@link TextDocumentFilterClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public TextDocumentFilterClientCapabilities build() {
            return new TextDocumentFilterClientCapabilities(relativePatternSupport, extra);
        }
    }
}
