package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (SymbolInformation[]|WorkspaceSymbol[])}. */
public sealed interface WorkspaceSymbolResult extends JsonValue
        permits WorkspaceSymbolResult.SymbolInformationList, WorkspaceSymbolResult.WorkspaceSymbolList {

    /** How it is read and written. */
    JsonType<WorkspaceSymbolResult> CODEC = JsonType.of(WorkspaceSymbolResult::read);

    /** {@code SymbolInformation[]}. */
    record SymbolInformationList(List<SymbolInformation> values) implements WorkspaceSymbolResult {

        public SymbolInformationList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, SymbolInformation::write);
        }
    }

    /** {@code WorkspaceSymbol[]}. */
    record WorkspaceSymbolList(List<WorkspaceSymbol> values) implements WorkspaceSymbolResult {

        public WorkspaceSymbolList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, WorkspaceSymbol::write);
        }
    }

    /** Reads one. */
    static WorkspaceSymbolResult read(JsonReader in) {
        return switch (in.peek()) {
            case ARRAY -> Choices.WORKSPACE_SYMBOL_RESULT_ARRAYS.read(in);
            default -> throw in.mismatch("WorkspaceSymbolResult");
        };
    }
}
