package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (Location[]|DefinitionLink[])}. */
public sealed interface ImplementationPartialResult extends JsonValue
        permits ImplementationPartialResult.LocationList, ImplementationPartialResult.LocationLinkList {

    /** How it is read and written. */
    JsonType<ImplementationPartialResult> CODEC = JsonType.of(ImplementationPartialResult::read);

    /** {@code Location[]}. */
    record LocationList(List<Location> values) implements ImplementationPartialResult {

        public LocationList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, Location::write);
        }
    }

    /** {@code DefinitionLink[]}. */
    record LocationLinkList(List<LocationLink> values) implements ImplementationPartialResult {

        public LocationLinkList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, LocationLink::write);
        }
    }

    /** Reads one. */
    static ImplementationPartialResult read(JsonReader in) {
        return switch (in.peek()) {
            case ARRAY -> Choices.IMPLEMENTATION_PARTIAL_RESULT_ARRAYS.read(in);
            default -> throw in.mismatch("ImplementationPartialResult");
        };
    }
}
