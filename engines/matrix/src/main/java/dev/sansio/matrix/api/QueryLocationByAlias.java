package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.model.Location;
import java.util.List;
import java.util.Set;

/** {@code GET /_matrix/client/v3/thirdparty/location}. Generated from the specification; see {@code src/generator}. */
public record QueryLocationByAlias(String alias) implements Call<List<Location>> {

    /** The operation. */
    public static final Operation<List<Location>> OPERATION = new Operation<>(
            "queryLocationByAlias",
            "GET",
            "/_matrix/client/v3/thirdparty/location",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            QueryLocationByAlias::read,
            Codec.list(Location.CODEC));

    private static QueryLocationByAlias read(CallReading in) {
        return new QueryLocationByAlias(in.requiredQuery("alias", Text.STRING));
    }

    @Override
    public Operation<List<Location>> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("alias", Text.STRING, alias);
    }
}
