package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (DiagnosticOptions|DiagnosticRegistrationOptions)}. */
public sealed interface DiagnosticProvider extends JsonValue
        permits DiagnosticOptions, DiagnosticRegistrationOptions {

    /** How it is read and written. */
    JsonType<DiagnosticProvider> CODEC = JsonType.of(DiagnosticProvider::read);

    /** Reads one. */
    static DiagnosticProvider read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.DIAGNOSTIC_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("DiagnosticProvider");
        };
    }
}
