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
 * {@code CompletionClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param completionItem optional: {@code ClientCompletionItemOptions}
 * @param completionItemKind optional: {@code ClientCompletionItemOptionsKind}
 * @param insertTextMode optional: {@code InsertTextMode}, since 3.17.0
 * @param contextSupport optional: {@code boolean}
 * @param completionList optional: {@code CompletionListCapabilities}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record CompletionClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable ClientCompletionItemOptions completionItem,
        @Nullable ClientCompletionItemOptionsKind completionItemKind,
        @Nullable InsertTextMode insertTextMode,
        @Nullable Boolean contextSupport,
        @Nullable CompletionListCapabilities completionList,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CompletionClientCapabilities> CODEC = JsonType.of(CompletionClientCapabilities::read);

    public CompletionClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static CompletionClientCapabilities of() {
        return new CompletionClientCapabilities(null, null, null, null, null, null, Map.of());
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
    public static CompletionClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        ClientCompletionItemOptions completionItem = null;
        ClientCompletionItemOptionsKind completionItemKind = null;
        InsertTextMode insertTextMode = null;
        Boolean contextSupport = null;
        CompletionListCapabilities completionList = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CompletionClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "completionItem" -> completionItem = in.takeNull() ? null : ClientCompletionItemOptions.read(in);
                case "completionItemKind" -> completionItemKind = in.takeNull() ? null : ClientCompletionItemOptionsKind.read(in);
                case "insertTextMode" -> insertTextMode = in.takeNull() ? null : InsertTextMode.read(in);
                case "contextSupport" -> contextSupport = in.takeNull() ? null : in.bool();
                case "completionList" -> completionList = in.takeNull() ? null : CompletionListCapabilities.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new CompletionClientCapabilities(dynamicRegistration, completionItem, completionItemKind, insertTextMode, contextSupport, completionList, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (completionItem != null) {
            completionItem.write(out.name("completionItem"));
        }
        if (completionItemKind != null) {
            completionItemKind.write(out.name("completionItemKind"));
        }
        if (insertTextMode != null) {
            insertTextMode.write(out.name("insertTextMode"));
        }
        if (contextSupport != null) {
            out.name("contextSupport").bool(contextSupport);
        }
        if (completionList != null) {
            completionList.write(out.name("completionList"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CompletionClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable ClientCompletionItemOptions completionItem;
        private @Nullable ClientCompletionItemOptionsKind completionItemKind;
        private @Nullable InsertTextMode insertTextMode;
        private @Nullable Boolean contextSupport;
        private @Nullable CompletionListCapabilities completionList;
        private Map<String, JsonNode> extra;

        private Builder(CompletionClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.completionItem = from.completionItem();
            this.completionItemKind = from.completionItemKind();
            this.insertTextMode = from.insertTextMode();
            this.contextSupport = from.contextSupport();
            this.completionList = from.completionList();
            this.extra = from.extra();
        }

        /** Sets {@link CompletionClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link CompletionClientCapabilities#completionItem}. */
        public Builder completionItem(@Nullable ClientCompletionItemOptions value) {
            this.completionItem = value;
            return this;
        }

        /** Sets {@link CompletionClientCapabilities#completionItemKind}. */
        public Builder completionItemKind(@Nullable ClientCompletionItemOptionsKind value) {
            this.completionItemKind = value;
            return this;
        }

        /** Sets {@link CompletionClientCapabilities#insertTextMode}. */
        public Builder insertTextMode(@Nullable InsertTextMode value) {
            this.insertTextMode = value;
            return this;
        }

        /** Sets {@link CompletionClientCapabilities#contextSupport}. */
        public Builder contextSupport(@Nullable Boolean value) {
            this.contextSupport = value;
            return this;
        }

        /** Sets {@link CompletionClientCapabilities#completionList}. */
        public Builder completionList(@Nullable CompletionListCapabilities value) {
            this.completionList = value;
            return this;
        }

        /** Sets {@link CompletionClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CompletionClientCapabilities build() {
            return new CompletionClientCapabilities(dynamicRegistration, completionItem, completionItemKind, insertTextMode, contextSupport, completionList, extra);
        }
    }
}
