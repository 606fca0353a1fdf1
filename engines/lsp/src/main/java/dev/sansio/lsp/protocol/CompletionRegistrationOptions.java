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
 * {@code CompletionRegistrationOptions}:
 * the options of a registration for {@code textDocument/completion}.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param workDoneProgress optional: {@code boolean}
 * @param triggerCharacters optional: {@code string[]}
 * @param allCommitCharacters optional: {@code string[]}, since 3.2.0
 * @param resolveProvider optional: {@code boolean}
 * @param completionItem optional: {@code ServerCompletionItemOptions}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record CompletionRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        @Nullable Boolean workDoneProgress,
        @Nullable List<String> triggerCharacters,
        @Nullable List<String> allCommitCharacters,
        @Nullable Boolean resolveProvider,
        @Nullable ServerCompletionItemOptions completionItem,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CompletionRegistrationOptions> CODEC = JsonType.of(CompletionRegistrationOptions::read);

    public CompletionRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        triggerCharacters = triggerCharacters == null ? null : Copies.list(triggerCharacters);
        allCommitCharacters = allCommitCharacters == null ? null : Copies.list(allCommitCharacters);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CompletionRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector) {
        return new CompletionRegistrationOptions(documentSelector, null, null, null, null, null, Map.of());
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
    public static CompletionRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        Boolean workDoneProgress = null;
        List<String> triggerCharacters = null;
        List<String> allCommitCharacters = null;
        Boolean resolveProvider = null;
        ServerCompletionItemOptions completionItem = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CompletionRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "triggerCharacters" -> triggerCharacters = in.takeNull() ? null : in.list(JsonReader::string);
                case "allCommitCharacters" -> allCommitCharacters = in.takeNull() ? null : in.list(JsonReader::string);
                case "resolveProvider" -> resolveProvider = in.takeNull() ? null : in.bool();
                case "completionItem" -> completionItem = in.takeNull() ? null : ServerCompletionItemOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("CompletionRegistrationOptions", "documentSelector");
        }
        return new CompletionRegistrationOptions(documentSelector, workDoneProgress, triggerCharacters, allCommitCharacters, resolveProvider, completionItem, extra);
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
        if (allCommitCharacters != null) {
            out.name("allCommitCharacters").list(allCommitCharacters, (each, to) -> to.string(each));
        }
        if (resolveProvider != null) {
            out.name("resolveProvider").bool(resolveProvider);
        }
        if (completionItem != null) {
            completionItem.write(out.name("completionItem"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CompletionRegistrationOptions}. */
    public static final class Builder {

        private @Nullable List<DocumentFilter> documentSelector;
        private @Nullable Boolean workDoneProgress;
        private @Nullable List<String> triggerCharacters;
        private @Nullable List<String> allCommitCharacters;
        private @Nullable Boolean resolveProvider;
        private @Nullable ServerCompletionItemOptions completionItem;
        private Map<String, JsonNode> extra;

        private Builder(CompletionRegistrationOptions from) {
            this.documentSelector = from.documentSelector();
            this.workDoneProgress = from.workDoneProgress();
            this.triggerCharacters = from.triggerCharacters();
            this.allCommitCharacters = from.allCommitCharacters();
            this.resolveProvider = from.resolveProvider();
            this.completionItem = from.completionItem();
            this.extra = from.extra();
        }

        /** Sets {@link CompletionRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link CompletionRegistrationOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link CompletionRegistrationOptions#triggerCharacters}. */
        public Builder triggerCharacters(@Nullable List<String> value) {
            this.triggerCharacters = value;
            return this;
        }

        /** Sets {@link CompletionRegistrationOptions#allCommitCharacters}. */
        public Builder allCommitCharacters(@Nullable List<String> value) {
            this.allCommitCharacters = value;
            return this;
        }

        /** Sets {@link CompletionRegistrationOptions#resolveProvider}. */
        public Builder resolveProvider(@Nullable Boolean value) {
            this.resolveProvider = value;
            return this;
        }

        /** Sets {@link CompletionRegistrationOptions#completionItem}. */
        public Builder completionItem(@Nullable ServerCompletionItemOptions value) {
            this.completionItem = value;
            return this;
        }

        /** Sets {@link CompletionRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CompletionRegistrationOptions build() {
            return new CompletionRegistrationOptions(documentSelector, workDoneProgress, triggerCharacters, allCommitCharacters, resolveProvider, completionItem, extra);
        }
    }
}
