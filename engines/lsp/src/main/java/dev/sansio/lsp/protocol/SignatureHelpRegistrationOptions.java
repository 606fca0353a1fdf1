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
 * {@code SignatureHelpRegistrationOptions}:
 * the options of a registration for {@code textDocument/signatureHelp}.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param workDoneProgress optional: {@code boolean}
 * @param triggerCharacters optional: {@code string[]}
 * @param retriggerCharacters optional: {@code string[]}, since 3.15.0
 * @param extra members that the specification does not know
 */
public record SignatureHelpRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        @Nullable Boolean workDoneProgress,
        @Nullable List<String> triggerCharacters,
        @Nullable List<String> retriggerCharacters,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SignatureHelpRegistrationOptions> CODEC = JsonType.of(SignatureHelpRegistrationOptions::read);

    public SignatureHelpRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        triggerCharacters = triggerCharacters == null ? null : Copies.list(triggerCharacters);
        retriggerCharacters = retriggerCharacters == null ? null : Copies.list(retriggerCharacters);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SignatureHelpRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector) {
        return new SignatureHelpRegistrationOptions(documentSelector, null, null, null, Map.of());
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
    public static SignatureHelpRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        Boolean workDoneProgress = null;
        List<String> triggerCharacters = null;
        List<String> retriggerCharacters = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SignatureHelpRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "triggerCharacters" -> triggerCharacters = in.takeNull() ? null : in.list(JsonReader::string);
                case "retriggerCharacters" -> retriggerCharacters = in.takeNull() ? null : in.list(JsonReader::string);
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("SignatureHelpRegistrationOptions", "documentSelector");
        }
        return new SignatureHelpRegistrationOptions(documentSelector, workDoneProgress, triggerCharacters, retriggerCharacters, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (documentSelector == null) {
            out.name("documentSelector").nullValue();
        } else {
            out.name("documentSelector").list(documentSelector, DocumentFilter::write);
        }
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        if (triggerCharacters != null) {
            out.name("triggerCharacters").list(triggerCharacters, (each, to) -> to.string(each));
        }
        if (retriggerCharacters != null) {
            out.name("retriggerCharacters").list(retriggerCharacters, (each, to) -> to.string(each));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SignatureHelpRegistrationOptions}. */
    public static final class Builder {

        private @Nullable List<DocumentFilter> documentSelector;
        private @Nullable Boolean workDoneProgress;
        private @Nullable List<String> triggerCharacters;
        private @Nullable List<String> retriggerCharacters;
        private Map<String, JsonNode> extra;

        private Builder(SignatureHelpRegistrationOptions from) {
            this.documentSelector = from.documentSelector();
            this.workDoneProgress = from.workDoneProgress();
            this.triggerCharacters = from.triggerCharacters();
            this.retriggerCharacters = from.retriggerCharacters();
            this.extra = from.extra();
        }

        /** Sets {@link SignatureHelpRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link SignatureHelpRegistrationOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link SignatureHelpRegistrationOptions#triggerCharacters}. */
        public Builder triggerCharacters(@Nullable List<String> value) {
            this.triggerCharacters = value;
            return this;
        }

        /** Sets {@link SignatureHelpRegistrationOptions#retriggerCharacters}. */
        public Builder retriggerCharacters(@Nullable List<String> value) {
            this.retriggerCharacters = value;
            return this;
        }

        /** Sets {@link SignatureHelpRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SignatureHelpRegistrationOptions build() {
            return new SignatureHelpRegistrationOptions(documentSelector, workDoneProgress, triggerCharacters, retriggerCharacters, extra);
        }
    }
}
