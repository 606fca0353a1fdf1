package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code CompletionOptions}:
 * in {@link ServerCapabilities}.
 *
 * @param workDoneProgress optional: {@code boolean}
 * @param triggerCharacters optional: {@code string[]}
 * @param allCommitCharacters optional: {@code string[]}, since 3.2.0
 * @param resolveProvider optional: {@code boolean}
 * @param completionItem optional: {@code ServerCompletionItemOptions}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record CompletionOptions(
        @Nullable Boolean workDoneProgress,
        @Nullable List<String> triggerCharacters,
        @Nullable List<String> allCommitCharacters,
        @Nullable Boolean resolveProvider,
        @Nullable ServerCompletionItemOptions completionItem,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CompletionOptions> CODEC = JsonType.of(CompletionOptions::read);

    public CompletionOptions {
        triggerCharacters = triggerCharacters == null ? null : Copies.list(triggerCharacters);
        allCommitCharacters = allCommitCharacters == null ? null : Copies.list(allCommitCharacters);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static CompletionOptions of() {
        return new CompletionOptions(null, null, null, null, null, Map.of());
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
    public static CompletionOptions read(JsonReader in) {
        Boolean workDoneProgress = null;
        List<String> triggerCharacters = null;
        List<String> allCommitCharacters = null;
        Boolean resolveProvider = null;
        ServerCompletionItemOptions completionItem = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CompletionOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "triggerCharacters" -> triggerCharacters = in.takeNull() ? null : in.list(JsonReader::string);
                case "allCommitCharacters" -> allCommitCharacters = in.takeNull() ? null : in.list(JsonReader::string);
                case "resolveProvider" -> resolveProvider = in.takeNull() ? null : in.bool();
                case "completionItem" -> completionItem = in.takeNull() ? null : ServerCompletionItemOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new CompletionOptions(workDoneProgress, triggerCharacters, allCommitCharacters, resolveProvider, completionItem, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
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

    /** Builds a {@link CompletionOptions}. */
    public static final class Builder {

        private @Nullable Boolean workDoneProgress;
        private @Nullable List<String> triggerCharacters;
        private @Nullable List<String> allCommitCharacters;
        private @Nullable Boolean resolveProvider;
        private @Nullable ServerCompletionItemOptions completionItem;
        private Map<String, JsonNode> extra;

        private Builder(CompletionOptions from) {
            this.workDoneProgress = from.workDoneProgress();
            this.triggerCharacters = from.triggerCharacters();
            this.allCommitCharacters = from.allCommitCharacters();
            this.resolveProvider = from.resolveProvider();
            this.completionItem = from.completionItem();
            this.extra = from.extra();
        }

        /** Sets {@link CompletionOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link CompletionOptions#triggerCharacters}. */
        public Builder triggerCharacters(@Nullable List<String> value) {
            this.triggerCharacters = value;
            return this;
        }

        /** Sets {@link CompletionOptions#allCommitCharacters}. */
        public Builder allCommitCharacters(@Nullable List<String> value) {
            this.allCommitCharacters = value;
            return this;
        }

        /** Sets {@link CompletionOptions#resolveProvider}. */
        public Builder resolveProvider(@Nullable Boolean value) {
            this.resolveProvider = value;
            return this;
        }

        /** Sets {@link CompletionOptions#completionItem}. */
        public Builder completionItem(@Nullable ServerCompletionItemOptions value) {
            this.completionItem = value;
            return this;
        }

        /** Sets {@link CompletionOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CompletionOptions build() {
            return new CompletionOptions(workDoneProgress, triggerCharacters, allCommitCharacters, resolveProvider, completionItem, extra);
        }
    }
}
