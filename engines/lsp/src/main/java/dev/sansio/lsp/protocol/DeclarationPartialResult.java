package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (Location[]|DeclarationLink[])}. */
public sealed interface DeclarationPartialResult extends JsonValue
        permits DeclarationPartialResult.LocationList, DeclarationPartialResult.LocationLinkList {

    /** How it is read and written. */
    JsonType<DeclarationPartialResult> CODEC = JsonType.of(DeclarationPartialResult::read);

    /** {@code Location[]}. */
    record LocationList(List<Location> values) implements DeclarationPartialResult {

        public LocationList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, Location::write);
        }
    }

    /** {@code DeclarationLink[]}. */
    record LocationLinkList(List<LocationLink> values) implements DeclarationPartialResult {

        public LocationLinkList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, LocationLink::write);
        }
    }

    /** Reads one. */
    static DeclarationPartialResult read(JsonReader in) {
        return switch (in.peek()) {
            case ARRAY -> Choices.DECLARATION_PARTIAL_RESULT_ARRAYS.read(in);
            default -> throw in.mismatch("DeclarationPartialResult");
        };
    }
}
