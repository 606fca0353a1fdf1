package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (Declaration|DeclarationLink[])}. */
public sealed interface DeclarationResult extends JsonValue
        permits Declaration, DeclarationResult.LocationLinkList {

    /** How it is read and written. */
    JsonType<DeclarationResult> CODEC = JsonType.of(DeclarationResult::read);

    /** {@code DeclarationLink[]}. */
    record LocationLinkList(List<LocationLink> values) implements DeclarationResult {

        public LocationLinkList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, LocationLink::write);
        }
    }

    /** One of this kind. */
    static DeclarationResult of(List<LocationLink> values) {
        return new LocationLinkList(values);
    }

    /** Reads one. */
    static DeclarationResult read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Location.read(in);
            case ARRAY -> Choices.DECLARATION_RESULT_ARRAYS.read(in);
            default -> throw in.mismatch("DeclarationResult");
        };
    }
}
