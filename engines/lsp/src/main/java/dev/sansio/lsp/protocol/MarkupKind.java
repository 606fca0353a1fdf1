package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code MarkupKind}:
 * in {@link ClientCompletionItemOptions},
 * in {@link ClientSignatureInformationOptions},
 * in {@link HoverClientCapabilities},
 * and in other places.
 *
 * @param value as it is written
 */
public record MarkupKind(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<MarkupKind> CODEC = JsonType.of(MarkupKind::read);

    /** {@code plaintext}. */
    public static final MarkupKind PLAIN_TEXT = new MarkupKind("plaintext");

    /** {@code markdown}. */
    public static final MarkupKind MARKDOWN = new MarkupKind("markdown");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static MarkupKind of(String value) {
        return switch (value) {
            case "plaintext" -> PLAIN_TEXT;
            case "markdown" -> MARKDOWN;
            default -> new MarkupKind(value);
        };
    }

    /** Reads one. */
    public static MarkupKind read(JsonReader in) {
        return of(in.string());
    }

    @Override
    public void write(JsonWriter out) {
        out.string(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
