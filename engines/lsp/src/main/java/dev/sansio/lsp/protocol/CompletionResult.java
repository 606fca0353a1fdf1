package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (CompletionItem[]|CompletionList)}. */
public sealed interface CompletionResult extends JsonValue
        permits CompletionResult.CompletionItemList, CompletionList {

    /** How it is read and written. */
    JsonType<CompletionResult> CODEC = JsonType.of(CompletionResult::read);

    /** {@code CompletionItem[]}. */
    record CompletionItemList(List<CompletionItem> values) implements CompletionResult {

        public CompletionItemList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, CompletionItem::write);
        }
    }

    /** One of this kind. */
    static CompletionResult of(List<CompletionItem> values) {
        return new CompletionItemList(values);
    }

    /** Reads one. */
    static CompletionResult read(JsonReader in) {
        return switch (in.peek()) {
            case ARRAY -> new CompletionItemList(in.list(CompletionItem::read));
            case OBJECT -> CompletionList.read(in);
            default -> throw in.mismatch("CompletionResult");
        };
    }
}
