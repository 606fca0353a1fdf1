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
 * {@code DocumentOnTypeFormattingRegistrationOptions}:
 * the options of a registration for {@code textDocument/onTypeFormatting}.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param firstTriggerCharacter {@code string}
 * @param moreTriggerCharacter optional: {@code string[]}
 * @param extra members that the specification does not know
 */
public record DocumentOnTypeFormattingRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        String firstTriggerCharacter,
        @Nullable List<String> moreTriggerCharacter,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentOnTypeFormattingRegistrationOptions> CODEC = JsonType.of(DocumentOnTypeFormattingRegistrationOptions::read);

    public DocumentOnTypeFormattingRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        Objects.requireNonNull(firstTriggerCharacter, "firstTriggerCharacter");
        moreTriggerCharacter = moreTriggerCharacter == null ? null : Copies.list(moreTriggerCharacter);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentOnTypeFormattingRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector, String firstTriggerCharacter) {
        return new DocumentOnTypeFormattingRegistrationOptions(documentSelector, firstTriggerCharacter, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(@Nullable List<DocumentFilter> documentSelector, String firstTriggerCharacter) {
        return of(documentSelector, firstTriggerCharacter).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DocumentOnTypeFormattingRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        String firstTriggerCharacter = null;
        List<String> moreTriggerCharacter = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentOnTypeFormattingRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "firstTriggerCharacter" -> firstTriggerCharacter = in.string();
                case "moreTriggerCharacter" -> moreTriggerCharacter = in.takeNull() ? null : in.list(JsonReader::string);
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("DocumentOnTypeFormattingRegistrationOptions", "documentSelector");
        }
        if (firstTriggerCharacter == null) {
            throw ShapeException.missing("DocumentOnTypeFormattingRegistrationOptions", "firstTriggerCharacter");
        }
        return new DocumentOnTypeFormattingRegistrationOptions(documentSelector, firstTriggerCharacter, moreTriggerCharacter, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (documentSelector == null) {
            out.name("documentSelector").nullValue();
        } else {
            out.name("documentSelector").list(documentSelector, DocumentFilter::write);
        }
        out.name("firstTriggerCharacter").string(firstTriggerCharacter);
        if (moreTriggerCharacter != null) {
            out.name("moreTriggerCharacter").list(moreTriggerCharacter, (each, to) -> to.string(each));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentOnTypeFormattingRegistrationOptions}. */
    public static final class Builder {

        private @Nullable List<DocumentFilter> documentSelector;
        private String firstTriggerCharacter;
        private @Nullable List<String> moreTriggerCharacter;
        private Map<String, JsonNode> extra;

        private Builder(DocumentOnTypeFormattingRegistrationOptions from) {
            this.documentSelector = from.documentSelector();
            this.firstTriggerCharacter = from.firstTriggerCharacter();
            this.moreTriggerCharacter = from.moreTriggerCharacter();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentOnTypeFormattingRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link DocumentOnTypeFormattingRegistrationOptions#firstTriggerCharacter}. */
        public Builder firstTriggerCharacter(String value) {
            this.firstTriggerCharacter = value;
            return this;
        }

        /** Sets {@link DocumentOnTypeFormattingRegistrationOptions#moreTriggerCharacter}. */
        public Builder moreTriggerCharacter(@Nullable List<String> value) {
            this.moreTriggerCharacter = value;
            return this;
        }

        /** Sets {@link DocumentOnTypeFormattingRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentOnTypeFormattingRegistrationOptions build() {
            return new DocumentOnTypeFormattingRegistrationOptions(documentSelector, firstTriggerCharacter, moreTriggerCharacter, extra);
        }
    }
}
