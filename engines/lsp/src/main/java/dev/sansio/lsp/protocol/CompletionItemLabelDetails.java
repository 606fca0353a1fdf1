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
 * {@code CompletionItemLabelDetails}:
 * in {@link CompletionItem}.
 *
 * <p>Since 3.17.0.
 *
 * @param detail optional: {@code string}
 * @param description optional: {@code string}
 * @param extra members that the specification does not know
 */
public record CompletionItemLabelDetails(
        @Nullable String detail,
        @Nullable String description,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CompletionItemLabelDetails> CODEC = JsonType.of(CompletionItemLabelDetails::read);

    public CompletionItemLabelDetails {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static CompletionItemLabelDetails of() {
        return new CompletionItemLabelDetails(null, null, Map.of());
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
    public static CompletionItemLabelDetails read(JsonReader in) {
        String detail = null;
        String description = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CompletionItemLabelDetails");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "detail" -> detail = in.takeNull() ? null : in.string();
                case "description" -> description = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        return new CompletionItemLabelDetails(detail, description, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (detail != null) {
            out.name("detail").string(detail);
        }
        if (description != null) {
            out.name("description").string(description);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CompletionItemLabelDetails}. */
    public static final class Builder {

        private @Nullable String detail;
        private @Nullable String description;
        private Map<String, JsonNode> extra;

        private Builder(CompletionItemLabelDetails from) {
            this.detail = from.detail();
            this.description = from.description();
            this.extra = from.extra();
        }

        /** Sets {@link CompletionItemLabelDetails#detail}. */
        public Builder detail(@Nullable String value) {
            this.detail = value;
            return this;
        }

        /** Sets {@link CompletionItemLabelDetails#description}. */
        public Builder description(@Nullable String value) {
            this.description = value;
            return this;
        }

        /** Sets {@link CompletionItemLabelDetails#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CompletionItemLabelDetails build() {
            return new CompletionItemLabelDetails(detail, description, extra);
        }
    }
}
