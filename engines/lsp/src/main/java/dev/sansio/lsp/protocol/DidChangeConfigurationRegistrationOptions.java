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
 * {@code DidChangeConfigurationRegistrationOptions}:
 * the options of a registration for {@code workspace/didChangeConfiguration}.
 *
 * @param section optional: {@code (string|string[])}
 * @param extra members that the specification does not know
 */
public record DidChangeConfigurationRegistrationOptions(
        @Nullable StringOrStrings section,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidChangeConfigurationRegistrationOptions> CODEC = JsonType.of(DidChangeConfigurationRegistrationOptions::read);

    public DidChangeConfigurationRegistrationOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static DidChangeConfigurationRegistrationOptions of() {
        return new DidChangeConfigurationRegistrationOptions(null, Map.of());
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
    public static DidChangeConfigurationRegistrationOptions read(JsonReader in) {
        StringOrStrings section = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidChangeConfigurationRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "section" -> section = in.takeNull() ? null : StringOrStrings.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new DidChangeConfigurationRegistrationOptions(section, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (section != null) {
            section.write(out.name("section"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DidChangeConfigurationRegistrationOptions}. */
    public static final class Builder {

        private @Nullable StringOrStrings section;
        private Map<String, JsonNode> extra;

        private Builder(DidChangeConfigurationRegistrationOptions from) {
            this.section = from.section();
            this.extra = from.extra();
        }

        /** Sets {@link DidChangeConfigurationRegistrationOptions#section}. */
        public Builder section(@Nullable StringOrStrings value) {
            this.section = value;
            return this;
        }

        /** Sets {@link DidChangeConfigurationRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DidChangeConfigurationRegistrationOptions build() {
            return new DidChangeConfigurationRegistrationOptions(section, extra);
        }
    }
}
