package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code DocumentOnTypeFormattingOptions}:
 * in {@link ServerCapabilities}.
 *
 * @param firstTriggerCharacter {@code string}
 * @param moreTriggerCharacter optional: {@code string[]}
 * @param extra members that the specification does not know
 */
public record DocumentOnTypeFormattingOptions(
        String firstTriggerCharacter,
        @Nullable List<String> moreTriggerCharacter,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentOnTypeFormattingOptions> CODEC = JsonType.of(DocumentOnTypeFormattingOptions::read);

    public DocumentOnTypeFormattingOptions {
        Objects.requireNonNull(firstTriggerCharacter, "firstTriggerCharacter");
        moreTriggerCharacter = moreTriggerCharacter == null ? null : Copies.list(moreTriggerCharacter);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentOnTypeFormattingOptions of(String firstTriggerCharacter) {
        return new DocumentOnTypeFormattingOptions(firstTriggerCharacter, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String firstTriggerCharacter) {
        return of(firstTriggerCharacter).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DocumentOnTypeFormattingOptions read(JsonReader in) {
        String firstTriggerCharacter = null;
        List<String> moreTriggerCharacter = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentOnTypeFormattingOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "firstTriggerCharacter" -> firstTriggerCharacter = in.string();
                case "moreTriggerCharacter" -> moreTriggerCharacter = in.takeNull() ? null : in.list(JsonReader::string);
                default -> extra = in.extra(extra, member);
            }
        }
        if (firstTriggerCharacter == null) {
            throw ShapeException.missing("DocumentOnTypeFormattingOptions", "firstTriggerCharacter");
        }
        return new DocumentOnTypeFormattingOptions(firstTriggerCharacter, moreTriggerCharacter, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("firstTriggerCharacter").string(firstTriggerCharacter);
        if (moreTriggerCharacter != null) {
            out.name("moreTriggerCharacter").list(moreTriggerCharacter, (each, to) -> to.string(each));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentOnTypeFormattingOptions}. */
    public static final class Builder {

        private String firstTriggerCharacter;
        private @Nullable List<String> moreTriggerCharacter;
        private Map<String, JsonNode> extra;

        private Builder(DocumentOnTypeFormattingOptions from) {
            this.firstTriggerCharacter = from.firstTriggerCharacter();
            this.moreTriggerCharacter = from.moreTriggerCharacter();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentOnTypeFormattingOptions#firstTriggerCharacter}. */
        public Builder firstTriggerCharacter(String value) {
            this.firstTriggerCharacter = value;
            return this;
        }

        /** Sets {@link DocumentOnTypeFormattingOptions#moreTriggerCharacter}. */
        public Builder moreTriggerCharacter(@Nullable List<String> value) {
            this.moreTriggerCharacter = value;
            return this;
        }

        /** Sets {@link DocumentOnTypeFormattingOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentOnTypeFormattingOptions build() {
            return new DocumentOnTypeFormattingOptions(firstTriggerCharacter, moreTriggerCharacter, extra);
        }
    }
}
