package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code ResourceOperationKind}:
 * in {@link WorkspaceEditClientCapabilities}.
 *
 * @param value as it is written
 */
public record ResourceOperationKind(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ResourceOperationKind> CODEC = JsonType.of(ResourceOperationKind::read);

    /** {@code create}. */
    public static final ResourceOperationKind CREATE = new ResourceOperationKind("create");

    /** {@code rename}. */
    public static final ResourceOperationKind RENAME = new ResourceOperationKind("rename");

    /** {@code delete}. */
    public static final ResourceOperationKind DELETE = new ResourceOperationKind("delete");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static ResourceOperationKind of(String value) {
        return switch (value) {
            case "create" -> CREATE;
            case "rename" -> RENAME;
            case "delete" -> DELETE;
            default -> new ResourceOperationKind(value);
        };
    }

    /** Reads one. */
    public static ResourceOperationKind read(JsonReader in) {
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
