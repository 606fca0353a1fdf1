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
 * {@code CodeActionRegistrationOptions}:
 * the options of a registration for {@code textDocument/codeAction}.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param workDoneProgress optional: {@code boolean}
 * @param codeActionKinds optional: {@code CodeActionKind[]}
 * @param documentation optional: {@code CodeActionKindDocumentation[]}, since 3.18.0
 * @param resolveProvider optional: {@code boolean}, since 3.16.0
 * @param extra members that the specification does not know
 */
public record CodeActionRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        @Nullable Boolean workDoneProgress,
        @Nullable List<CodeActionKind> codeActionKinds,
        @Nullable List<CodeActionKindDocumentation> documentation,
        @Nullable Boolean resolveProvider,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CodeActionRegistrationOptions> CODEC = JsonType.of(CodeActionRegistrationOptions::read);

    public CodeActionRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        codeActionKinds = codeActionKinds == null ? null : Copies.list(codeActionKinds);
        documentation = documentation == null ? null : Copies.list(documentation);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CodeActionRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector) {
        return new CodeActionRegistrationOptions(documentSelector, null, null, null, null, Map.of());
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
    public static CodeActionRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        Boolean workDoneProgress = null;
        List<CodeActionKind> codeActionKinds = null;
        List<CodeActionKindDocumentation> documentation = null;
        Boolean resolveProvider = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CodeActionRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "codeActionKinds" -> codeActionKinds = in.takeNull() ? null : in.list(CodeActionKind::read);
                case "documentation" -> documentation = in.takeNull() ? null : in.list(CodeActionKindDocumentation::read);
                case "resolveProvider" -> resolveProvider = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("CodeActionRegistrationOptions", "documentSelector");
        }
        return new CodeActionRegistrationOptions(documentSelector, workDoneProgress, codeActionKinds, documentation, resolveProvider, extra);
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
        if (codeActionKinds != null) {
            out.name("codeActionKinds").list(codeActionKinds, CodeActionKind::write);
        }
        if (documentation != null) {
            out.name("documentation").list(documentation, CodeActionKindDocumentation::write);
        }
        if (resolveProvider != null) {
            out.name("resolveProvider").bool(resolveProvider);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CodeActionRegistrationOptions}. */
    public static final class Builder {

        private @Nullable List<DocumentFilter> documentSelector;
        private @Nullable Boolean workDoneProgress;
        private @Nullable List<CodeActionKind> codeActionKinds;
        private @Nullable List<CodeActionKindDocumentation> documentation;
        private @Nullable Boolean resolveProvider;
        private Map<String, JsonNode> extra;

        private Builder(CodeActionRegistrationOptions from) {
            this.documentSelector = from.documentSelector();
            this.workDoneProgress = from.workDoneProgress();
            this.codeActionKinds = from.codeActionKinds();
            this.documentation = from.documentation();
            this.resolveProvider = from.resolveProvider();
            this.extra = from.extra();
        }

        /** Sets {@link CodeActionRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link CodeActionRegistrationOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link CodeActionRegistrationOptions#codeActionKinds}. */
        public Builder codeActionKinds(@Nullable List<CodeActionKind> value) {
            this.codeActionKinds = value;
            return this;
        }

        /** Sets {@link CodeActionRegistrationOptions#documentation}. */
        public Builder documentation(@Nullable List<CodeActionKindDocumentation> value) {
            this.documentation = value;
            return this;
        }

        /** Sets {@link CodeActionRegistrationOptions#resolveProvider}. */
        public Builder resolveProvider(@Nullable Boolean value) {
            this.resolveProvider = value;
            return this;
        }

        /** Sets {@link CodeActionRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CodeActionRegistrationOptions build() {
            return new CodeActionRegistrationOptions(documentSelector, workDoneProgress, codeActionKinds, documentation, resolveProvider, extra);
        }
    }
}
