package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (WorkspaceFolder|URI)}. */
public sealed interface WorkspaceFolderOrUri extends JsonValue
        permits WorkspaceFolder, WorkspaceFolderOrUri.Text {

    /** How it is read and written. */
    JsonType<WorkspaceFolderOrUri> CODEC = JsonType.of(WorkspaceFolderOrUri::read);

    /** {@code URI}. */
    record Text(String value) implements WorkspaceFolderOrUri {

        @Override
        public void write(JsonWriter out) {
            out.string(value);
        }
    }

    /** One of this kind. */
    static WorkspaceFolderOrUri of(String value) {
        return new Text(value);
    }

    /** Reads one. */
    static WorkspaceFolderOrUri read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> WorkspaceFolder.read(in);
            case STRING -> new Text(in.string());
            default -> throw in.mismatch("WorkspaceFolderOrUri");
        };
    }
}
