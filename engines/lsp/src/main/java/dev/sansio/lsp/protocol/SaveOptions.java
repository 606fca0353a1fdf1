package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code SaveOptions}:
 * in {@link TextDocumentSyncOptions}.
 *
 * @param includeText optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record SaveOptions(
        @Nullable Boolean includeText,
        Map<String, JsonNode> extra)
        implements BooleanOrSaveOptions {

    /** How it is read and written. */
    public static final JsonType<SaveOptions> CODEC = JsonType.of(SaveOptions::read);

    public SaveOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static SaveOptions of() {
        return new SaveOptions(null, Map.of());
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
    public static SaveOptions read(JsonReader in) {
        Boolean includeText = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SaveOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "includeText" -> includeText = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new SaveOptions(includeText, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (includeText != null) {
            out.name("includeText").bool(includeText);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SaveOptions}. */
    public static final class Builder {

        private @Nullable Boolean includeText;
        private Map<String, JsonNode> extra;

        private Builder(SaveOptions from) {
            this.includeText = from.includeText();
            this.extra = from.extra();
        }

        /** Sets {@link SaveOptions#includeText}. */
        public Builder includeText(@Nullable Boolean value) {
            this.includeText = value;
            return this;
        }

        /** Sets {@link SaveOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SaveOptions build() {
            return new SaveOptions(includeText, extra);
        }
    }
}
