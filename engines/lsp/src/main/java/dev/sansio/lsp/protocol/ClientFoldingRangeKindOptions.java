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
 * {@code ClientFoldingRangeKindOptions}:
 * in {@link FoldingRangeClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param valueSet optional: {@code FoldingRangeKind[]}
 * @param extra members that the specification does not know
 */
public record ClientFoldingRangeKindOptions(
        @Nullable List<FoldingRangeKind> valueSet,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientFoldingRangeKindOptions> CODEC = JsonType.of(ClientFoldingRangeKindOptions::read);

    public ClientFoldingRangeKindOptions {
        valueSet = valueSet == null ? null : Copies.list(valueSet);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ClientFoldingRangeKindOptions of() {
        return new ClientFoldingRangeKindOptions(null, Map.of());
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
    public static ClientFoldingRangeKindOptions read(JsonReader in) {
        List<FoldingRangeKind> valueSet = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientFoldingRangeKindOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "valueSet" -> valueSet = in.takeNull() ? null : in.list(FoldingRangeKind::read);
                default -> extra = in.extra(extra, member);
            }
        }
        return new ClientFoldingRangeKindOptions(valueSet, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (valueSet != null) {
            out.name("valueSet").list(valueSet, FoldingRangeKind::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ClientFoldingRangeKindOptions}. */
    public static final class Builder {

        private @Nullable List<FoldingRangeKind> valueSet;
        private Map<String, JsonNode> extra;

        private Builder(ClientFoldingRangeKindOptions from) {
            this.valueSet = from.valueSet();
            this.extra = from.extra();
        }

        /** Sets {@link ClientFoldingRangeKindOptions#valueSet}. */
        public Builder valueSet(@Nullable List<FoldingRangeKind> value) {
            this.valueSet = value;
            return this;
        }

        /** Sets {@link ClientFoldingRangeKindOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ClientFoldingRangeKindOptions build() {
            return new ClientFoldingRangeKindOptions(valueSet, extra);
        }
    }
}
