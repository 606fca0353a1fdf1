package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code CompletionList}:
 * a result of {@code textDocument/completion}.
 *
 * @param isIncomplete {@code boolean}
 * @param itemDefaults optional: {@code CompletionItemDefaults}, since 3.17.0
 * @param applyKind optional: {@code CompletionItemApplyKinds}, since 3.18.0
 * @param items {@code CompletionItem[]}
 * @param extra members that the specification does not know
 */
public record CompletionList(
        boolean isIncomplete,
        @Nullable CompletionItemDefaults itemDefaults,
        @Nullable CompletionItemApplyKinds applyKind,
        List<CompletionItem> items,
        Map<String, JsonNode> extra)
        implements CompletionResult {

    /** How it is read and written. */
    public static final JsonType<CompletionList> CODEC = JsonType.of(CompletionList::read);

    public CompletionList {
        items = Copies.list(items);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CompletionList of(boolean isIncomplete, List<CompletionItem> items) {
        return new CompletionList(isIncomplete, null, null, items, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(boolean isIncomplete, List<CompletionItem> items) {
        return of(isIncomplete, items).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static CompletionList read(JsonReader in) {
        boolean isIncomplete = false;
        boolean hasIsIncomplete = false;
        CompletionItemDefaults itemDefaults = null;
        CompletionItemApplyKinds applyKind = null;
        List<CompletionItem> items = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CompletionList");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "isIncomplete" -> {
                    isIncomplete = in.bool();
                    hasIsIncomplete = true;
                }
                case "itemDefaults" -> itemDefaults = in.takeNull() ? null : CompletionItemDefaults.read(in);
                case "applyKind" -> applyKind = in.takeNull() ? null : CompletionItemApplyKinds.read(in);
                case "items" -> items = in.list(CompletionItem::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasIsIncomplete) {
            throw ShapeException.missing("CompletionList", "isIncomplete");
        }
        if (items == null) {
            throw ShapeException.missing("CompletionList", "items");
        }
        return new CompletionList(isIncomplete, itemDefaults, applyKind, items, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("isIncomplete").bool(isIncomplete);
        if (itemDefaults != null) {
            itemDefaults.write(out.name("itemDefaults"));
        }
        if (applyKind != null) {
            applyKind.write(out.name("applyKind"));
        }
        out.name("items").list(items, CompletionItem::write);
        out.extra(extra).endObject();
    }

    /** Builds a {@link CompletionList}. */
    public static final class Builder {

        private boolean isIncomplete;
        private @Nullable CompletionItemDefaults itemDefaults;
        private @Nullable CompletionItemApplyKinds applyKind;
        private List<CompletionItem> items;
        private Map<String, JsonNode> extra;

        private Builder(CompletionList from) {
            this.isIncomplete = from.isIncomplete();
            this.itemDefaults = from.itemDefaults();
            this.applyKind = from.applyKind();
            this.items = from.items();
            this.extra = from.extra();
        }

        /** Sets {@link CompletionList#isIncomplete}. */
        public Builder isIncomplete(boolean value) {
            this.isIncomplete = value;
            return this;
        }

        /** Sets {@link CompletionList#itemDefaults}. */
        public Builder itemDefaults(@Nullable CompletionItemDefaults value) {
            this.itemDefaults = value;
            return this;
        }

        /** Sets {@link CompletionList#applyKind}. */
        public Builder applyKind(@Nullable CompletionItemApplyKinds value) {
            this.applyKind = value;
            return this;
        }

        /** Sets {@link CompletionList#items}. */
        public Builder items(List<CompletionItem> value) {
            this.items = value;
            return this;
        }

        /** Sets {@link CompletionList#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CompletionList build() {
            return new CompletionList(isIncomplete, itemDefaults, applyKind, items, extra);
        }
    }
}
