package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (SymbolInformation[]|WorkspaceSymbol[])}. */
public sealed interface WorkspaceSymbolPartialResult extends JsonValue
        permits WorkspaceSymbolPartialResult.SymbolInformationList, WorkspaceSymbolPartialResult.WorkspaceSymbolList {

    /** How it is read and written. */
    JsonType<WorkspaceSymbolPartialResult> CODEC = JsonType.of(WorkspaceSymbolPartialResult::read);

    /** {@code SymbolInformation[]}. */
    record SymbolInformationList(List<SymbolInformation> values) implements WorkspaceSymbolPartialResult {

        public SymbolInformationList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, SymbolInformation::write);
        }
    }

    /** {@code WorkspaceSymbol[]}. */
    record WorkspaceSymbolList(List<WorkspaceSymbol> values) implements WorkspaceSymbolPartialResult {

        public WorkspaceSymbolList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, WorkspaceSymbol::write);
        }
    }

    /** Reads one. */
    static WorkspaceSymbolPartialResult read(JsonReader in) {
        return switch (in.peek()) {
            case ARRAY -> Choices.WORKSPACE_SYMBOL_PARTIAL_RESULT_ARRAYS.read(in);
            default -> throw in.mismatch("WorkspaceSymbolPartialResult");
        };
    }
}
