package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (InlineCompletionList|InlineCompletionItem[])}. */
public sealed interface InlineCompletionResult extends JsonValue
        permits InlineCompletionList, InlineCompletionResult.InlineCompletionItemList {

    /** How it is read and written. */
    JsonType<InlineCompletionResult> CODEC = JsonType.of(InlineCompletionResult::read);

    /** {@code InlineCompletionItem[]}. */
    record InlineCompletionItemList(List<InlineCompletionItem> values) implements InlineCompletionResult {

        public InlineCompletionItemList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, InlineCompletionItem::write);
        }
    }

    /** One of this kind. */
    static InlineCompletionResult of(List<InlineCompletionItem> values) {
        return new InlineCompletionItemList(values);
    }

    /** Reads one. */
    static InlineCompletionResult read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> InlineCompletionList.read(in);
            case ARRAY -> new InlineCompletionItemList(in.list(InlineCompletionItem::read));
            default -> throw in.mismatch("InlineCompletionResult");
        };
    }
}
