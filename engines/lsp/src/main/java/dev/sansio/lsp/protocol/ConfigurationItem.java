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
 * {@code ConfigurationItem}:
 * in {@link ConfigurationParams}.
 *
 * @param scopeUri optional: {@code URI}
 * @param section optional: {@code string}
 * @param extra members that the specification does not know
 */
public record ConfigurationItem(
        @Nullable String scopeUri,
        @Nullable String section,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ConfigurationItem> CODEC = JsonType.of(ConfigurationItem::read);

    public ConfigurationItem {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ConfigurationItem of() {
        return new ConfigurationItem(null, null, Map.of());
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
    public static ConfigurationItem read(JsonReader in) {
        String scopeUri = null;
        String section = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ConfigurationItem");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "scopeUri" -> scopeUri = in.takeNull() ? null : in.string();
                case "section" -> section = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        return new ConfigurationItem(scopeUri, section, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (scopeUri != null) {
            out.name("scopeUri").string(scopeUri);
        }
        if (section != null) {
            out.name("section").string(section);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ConfigurationItem}. */
    public static final class Builder {

        private @Nullable String scopeUri;
        private @Nullable String section;
        private Map<String, JsonNode> extra;

        private Builder(ConfigurationItem from) {
            this.scopeUri = from.scopeUri();
            this.section = from.section();
            this.extra = from.extra();
        }

        /** Sets {@link ConfigurationItem#scopeUri}. */
        public Builder scopeUri(@Nullable String value) {
            this.scopeUri = value;
            return this;
        }

        /** Sets {@link ConfigurationItem#section}. */
        public Builder section(@Nullable String value) {
            this.section = value;
            return this;
        }

        /** Sets {@link ConfigurationItem#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ConfigurationItem build() {
            return new ConfigurationItem(scopeUri, section, extra);
        }
    }
}
