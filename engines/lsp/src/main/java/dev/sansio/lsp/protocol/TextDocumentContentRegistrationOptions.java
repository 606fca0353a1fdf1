package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code TextDocumentContentRegistrationOptions}:
 * the options of a registration for {@code workspace/textDocumentContent},
 * in {@link WorkspaceOptions}.
 *
 * <p>Since 3.18.0.
 *
 * @param schemes {@code string[]}
 * @param id optional: {@code string}
 * @param extra members that the specification does not know
 */
public record TextDocumentContentRegistrationOptions(
        List<String> schemes,
        @Nullable String id,
        Map<String, JsonNode> extra)
        implements TextDocumentContentProvider {

    /** How it is read and written. */
    public static final JsonType<TextDocumentContentRegistrationOptions> CODEC = JsonType.of(TextDocumentContentRegistrationOptions::read);

    static final Shape SHAPE = Shape.of("schemes:a id?:s");

    public TextDocumentContentRegistrationOptions {
        schemes = Copies.list(schemes);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentContentRegistrationOptions of(List<String> schemes) {
        return new TextDocumentContentRegistrationOptions(schemes, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(List<String> schemes) {
        return of(schemes).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static TextDocumentContentRegistrationOptions read(JsonReader in) {
        List<String> schemes = null;
        String id = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentContentRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "schemes" -> schemes = in.list(JsonReader::string);
                case "id" -> id = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (schemes == null) {
            throw ShapeException.missing("TextDocumentContentRegistrationOptions", "schemes");
        }
        return new TextDocumentContentRegistrationOptions(schemes, id, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("schemes").list(schemes, (each, to) -> to.string(each));
        if (id != null) {
            out.name("id").string(id);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link TextDocumentContentRegistrationOptions}. */
    public static final class Builder {

        private List<String> schemes;
        private @Nullable String id;
        private Map<String, JsonNode> extra;

        private Builder(TextDocumentContentRegistrationOptions from) {
            this.schemes = from.schemes();
            this.id = from.id();
            this.extra = from.extra();
        }

        /** Sets {@link TextDocumentContentRegistrationOptions#schemes}. */
        public Builder schemes(List<String> value) {
            this.schemes = value;
            return this;
        }

        /** Sets {@link TextDocumentContentRegistrationOptions#id}. */
        public Builder id(@Nullable String value) {
            this.id = value;
            return this;
        }

        /** Sets {@link TextDocumentContentRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public TextDocumentContentRegistrationOptions build() {
            return new TextDocumentContentRegistrationOptions(schemes, id, extra);
        }
    }
}
