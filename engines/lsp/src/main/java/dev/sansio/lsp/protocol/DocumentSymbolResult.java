package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (SymbolInformation[]|DocumentSymbol[])}. */
public sealed interface DocumentSymbolResult extends JsonValue
        permits DocumentSymbolResult.SymbolInformationList, DocumentSymbolResult.DocumentSymbolList {

    /** How it is read and written. */
    JsonType<DocumentSymbolResult> CODEC = JsonType.of(DocumentSymbolResult::read);

    /** {@code SymbolInformation[]}. */
    record SymbolInformationList(List<SymbolInformation> values) implements DocumentSymbolResult {

        public SymbolInformationList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, SymbolInformation::write);
        }
    }

    /** {@code DocumentSymbol[]}. */
    record DocumentSymbolList(List<DocumentSymbol> values) implements DocumentSymbolResult {

        public DocumentSymbolList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, DocumentSymbol::write);
        }
    }

    /** Reads one. */
    static DocumentSymbolResult read(JsonReader in) {
        return switch (in.peek()) {
            case ARRAY -> Choices.DOCUMENT_SYMBOL_RESULT_ARRAYS.read(in);
            default -> throw in.mismatch("DocumentSymbolResult");
        };
    }
}
