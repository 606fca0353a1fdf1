package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ClientSymbolKindOptions}:
 * in {@link DocumentSymbolClientCapabilities},
 * in {@link WorkspaceSymbolClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param valueSet optional: {@code SymbolKind[]}
 * @param extra members that the specification does not know
 */
public record ClientSymbolKindOptions(
        @Nullable List<SymbolKind> valueSet,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientSymbolKindOptions> CODEC = JsonType.of(ClientSymbolKindOptions::read);

    public ClientSymbolKindOptions {
        valueSet = valueSet == null ? null : Copies.list(valueSet);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ClientSymbolKindOptions of() {
        return new ClientSymbolKindOptions(null, Map.of());
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
    public static ClientSymbolKindOptions read(JsonReader in) {
        List<SymbolKind> valueSet = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientSymbolKindOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "valueSet" -> valueSet = in.takeNull() ? null : in.list(SymbolKind::read);
                default -> extra = in.extra(extra, member);
            }
        }
        return new ClientSymbolKindOptions(valueSet, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (valueSet != null) {
            out.name("valueSet").list(valueSet, SymbolKind::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ClientSymbolKindOptions}. */
    public static final class Builder {

        private @Nullable List<SymbolKind> valueSet;
        private Map<String, JsonNode> extra;

        private Builder(ClientSymbolKindOptions from) {
            this.valueSet = from.valueSet();
            this.extra = from.extra();
        }

        /** Sets {@link ClientSymbolKindOptions#valueSet}. */
        public Builder valueSet(@Nullable List<SymbolKind> value) {
            this.valueSet = value;
            return this;
        }

        /** Sets {@link ClientSymbolKindOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ClientSymbolKindOptions build() {
            return new ClientSymbolKindOptions(valueSet, extra);
        }
    }
}
