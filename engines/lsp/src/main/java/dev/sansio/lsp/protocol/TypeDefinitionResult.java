package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (Definition|DefinitionLink[])}. */
public sealed interface TypeDefinitionResult extends JsonValue
        permits Definition, TypeDefinitionResult.LocationLinkList {

    /** How it is read and written. */
    JsonType<TypeDefinitionResult> CODEC = JsonType.of(TypeDefinitionResult::read);

    /** {@code DefinitionLink[]}. */
    record LocationLinkList(List<LocationLink> values) implements TypeDefinitionResult {

        public LocationLinkList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, LocationLink::write);
        }
    }

    /** One of this kind. */
    static TypeDefinitionResult of(List<LocationLink> values) {
        return new LocationLinkList(values);
    }

    /** Reads one. */
    static TypeDefinitionResult read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Location.read(in);
            case ARRAY -> Choices.TYPE_DEFINITION_RESULT_ARRAYS.read(in);
            default -> throw in.mismatch("TypeDefinitionResult");
        };
    }
}
