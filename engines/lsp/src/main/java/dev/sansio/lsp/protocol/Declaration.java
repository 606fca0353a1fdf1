package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (Location|Location[])}. */
public sealed interface Declaration extends DeclarationResult
        permits Location, Declaration.LocationList {

    /** How it is read and written. */
    JsonType<Declaration> CODEC = JsonType.of(Declaration::read);

    /** {@code Location[]}. */
    record LocationList(List<Location> values) implements Declaration {

        public LocationList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, Location::write);
        }
    }

    /** One of this kind. */
    static Declaration of(List<Location> values) {
        return new LocationList(values);
    }

    /** Reads one. */
    static Declaration read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Location.read(in);
            case ARRAY -> new LocationList(in.list(Location::read));
            default -> throw in.mismatch("Declaration");
        };
    }
}
