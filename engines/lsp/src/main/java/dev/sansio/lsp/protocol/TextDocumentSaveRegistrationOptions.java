package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code TextDocumentSaveRegistrationOptions}:
 * the options of a registration for {@code textDocument/didSave}.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param includeText optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record TextDocumentSaveRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        @Nullable Boolean includeText,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TextDocumentSaveRegistrationOptions> CODEC = JsonType.of(TextDocumentSaveRegistrationOptions::read);

    public TextDocumentSaveRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentSaveRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector) {
        return new TextDocumentSaveRegistrationOptions(documentSelector, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(@Nullable List<DocumentFilter> documentSelector) {
        return of(documentSelector).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static TextDocumentSaveRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        Boolean includeText = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentSaveRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "includeText" -> includeText = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("TextDocumentSaveRegistrationOptions", "documentSelector");
        }
        return new TextDocumentSaveRegistrationOptions(documentSelector, includeText, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (documentSelector == null) {
            out.name("documentSelector").nullValue();
        } else {
            out.name("documentSelector").list(documentSelector, DocumentFilter::write);
        }
        if (includeText != null) {
            out.name("includeText").bool(includeText);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link TextDocumentSaveRegistrationOptions}. */
    public static final class Builder {

        private @Nullable List<DocumentFilter> documentSelector;
        private @Nullable Boolean includeText;
        private Map<String, JsonNode> extra;

        private Builder(TextDocumentSaveRegistrationOptions from) {
            this.documentSelector = from.documentSelector();
            this.includeText = from.includeText();
            this.extra = from.extra();
        }

        /** Sets {@link TextDocumentSaveRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link TextDocumentSaveRegistrationOptions#includeText}. */
        public Builder includeText(@Nullable Boolean value) {
            this.includeText = value;
            return this;
        }

        /** Sets {@link TextDocumentSaveRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public TextDocumentSaveRegistrationOptions build() {
            return new TextDocumentSaveRegistrationOptions(documentSelector, includeText, extra);
        }
    }
}
