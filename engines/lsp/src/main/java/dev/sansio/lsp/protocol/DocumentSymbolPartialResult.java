package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (SymbolInformation[]|DocumentSymbol[])}. */
public sealed interface DocumentSymbolPartialResult extends JsonValue
        permits DocumentSymbolPartialResult.SymbolInformationList, DocumentSymbolPartialResult.DocumentSymbolList {

    /** How it is read and written. */
    JsonType<DocumentSymbolPartialResult> CODEC = JsonType.of(DocumentSymbolPartialResult::read);

    /** {@code SymbolInformation[]}. */
    record SymbolInformationList(List<SymbolInformation> values) implements DocumentSymbolPartialResult {

        public SymbolInformationList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, SymbolInformation::write);
        }
    }

    /** {@code DocumentSymbol[]}. */
    record DocumentSymbolList(List<DocumentSymbol> values) implements DocumentSymbolPartialResult {

        public DocumentSymbolList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, DocumentSymbol::write);
        }
    }

    /** Reads one. */
    static DocumentSymbolPartialResult read(JsonReader in) {
        return switch (in.peek()) {
            case ARRAY -> Choices.DOCUMENT_SYMBOL_PARTIAL_RESULT_ARRAYS.read(in);
            default -> throw in.mismatch("DocumentSymbolPartialResult");
        };
    }
}
