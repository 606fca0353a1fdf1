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
 * {@code StaticRegistrationOptions}.
 *
 * @param id optional: {@code string}
 * @param extra members that the specification does not know
 */
public record StaticRegistrationOptions(
        @Nullable String id,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<StaticRegistrationOptions> CODEC = JsonType.of(StaticRegistrationOptions::read);

    public StaticRegistrationOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static StaticRegistrationOptions of() {
        return new StaticRegistrationOptions(null, Map.of());
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
    public static StaticRegistrationOptions read(JsonReader in) {
        String id = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("StaticRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "id" -> id = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        return new StaticRegistrationOptions(id, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (id != null) {
            out.name("id").string(id);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link StaticRegistrationOptions}. */
    public static final class Builder {

        private @Nullable String id;
        private Map<String, JsonNode> extra;

        private Builder(StaticRegistrationOptions from) {
            this.id = from.id();
            this.extra = from.extra();
        }

        /** Sets {@link StaticRegistrationOptions#id}. */
        public Builder id(@Nullable String value) {
            this.id = value;
            return this;
        }

        /** Sets {@link StaticRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public StaticRegistrationOptions build() {
            return new StaticRegistrationOptions(id, extra);
        }
    }
}
