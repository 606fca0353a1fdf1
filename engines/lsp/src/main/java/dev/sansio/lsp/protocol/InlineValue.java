package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (InlineValueText|InlineValueVariableLookup|InlineValueEvaluatableExpression)}. */
public sealed interface InlineValue extends JsonValue
        permits InlineValueText, InlineValueVariableLookup, InlineValueEvaluatableExpression {

    /** How it is read and written. */
    JsonType<InlineValue> CODEC = JsonType.of(InlineValue::read);

    /** Reads one. */
    static InlineValue read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.INLINE_VALUE_OBJECTS.read(in);
            default -> throw in.mismatch("InlineValue");
        };
    }
}
