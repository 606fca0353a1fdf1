package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (Definition|DefinitionLink[])}. */
public sealed interface ImplementationResult extends JsonValue
        permits Definition, ImplementationResult.LocationLinkList {

    /** How it is read and written. */
    JsonType<ImplementationResult> CODEC = JsonType.of(ImplementationResult::read);

    /** {@code DefinitionLink[]}. */
    record LocationLinkList(List<LocationLink> values) implements ImplementationResult {

        public LocationLinkList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, LocationLink::write);
        }
    }

    /** One of this kind. */
    static ImplementationResult of(List<LocationLink> values) {
        return new LocationLinkList(values);
    }

    /** Reads one. */
    static ImplementationResult read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Location.read(in);
            case ARRAY -> Choices.IMPLEMENTATION_RESULT_ARRAYS.read(in);
            default -> throw in.mismatch("ImplementationResult");
        };
    }
}
