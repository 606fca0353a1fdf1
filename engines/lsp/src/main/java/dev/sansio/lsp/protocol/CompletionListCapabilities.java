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
 * {@code CompletionListCapabilities}:
 * in {@link CompletionClientCapabilities}.
 *
 * <p>Since 3.17.0.
 *
 * @param itemDefaults optional: {@code string[]}, since 3.17.0
 * @param applyKindSupport optional: {@code boolean}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record CompletionListCapabilities(
        @Nullable List<String> itemDefaults,
        @Nullable Boolean applyKindSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CompletionListCapabilities> CODEC = JsonType.of(CompletionListCapabilities::read);

    public CompletionListCapabilities {
        itemDefaults = itemDefaults == null ? null : Copies.list(itemDefaults);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static CompletionListCapabilities of() {
        return new CompletionListCapabilities(null, null, Map.of());
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
    public static CompletionListCapabilities read(JsonReader in) {
        List<String> itemDefaults = null;
        Boolean applyKindSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CompletionListCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "itemDefaults" -> itemDefaults = in.takeNull() ? null : in.list(JsonReader::string);
                case "applyKindSupport" -> applyKindSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new CompletionListCapabilities(itemDefaults, applyKindSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (itemDefaults != null) {
            out.name("itemDefaults").list(itemDefaults, (each, to) -> to.string(each));
        }
        if (applyKindSupport != null) {
            out.name("applyKindSupport").bool(applyKindSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CompletionListCapabilities}. */
    public static final class Builder {

        private @Nullable List<String> itemDefaults;
        private @Nullable Boolean applyKindSupport;
        private Map<String, JsonNode> extra;

        private Builder(CompletionListCapabilities from) {
            this.itemDefaults = from.itemDefaults();
            this.applyKindSupport = from.applyKindSupport();
            this.extra = from.extra();
        }

        /** Sets {@link CompletionListCapabilities#itemDefaults}. */
        public Builder itemDefaults(@Nullable List<String> value) {
            this.itemDefaults = value;
            return this;
        }

        /** Sets {@link CompletionListCapabilities#applyKindSupport}. */
        public Builder applyKindSupport(@Nullable Boolean value) {
            this.applyKindSupport = value;
            return this;
        }

        /** Sets {@link CompletionListCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CompletionListCapabilities build() {
            return new CompletionListCapabilities(itemDefaults, applyKindSupport, extra);
        }
    }
}
