package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (Range|EditRangeWithInsertReplace)}. */
public sealed interface CompletionEditRange extends JsonValue
        permits Range, EditRangeWithInsertReplace {

    /** How it is read and written. */
    JsonType<CompletionEditRange> CODEC = JsonType.of(CompletionEditRange::read);

    /** Reads one. */
    static CompletionEditRange read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.COMPLETION_EDIT_RANGE_OBJECTS.read(in);
            default -> throw in.mismatch("CompletionEditRange");
        };
    }
}
