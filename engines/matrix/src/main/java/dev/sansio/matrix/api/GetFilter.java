package dev.sansio.matrix.api;

import dev.sansio.matrix.model.Filter;
import java.util.Set;

/** {@code GET /_matrix/client/v3/user/{userId}/filter/{filterId}}. Generated from the specification; see {@code src/generator}. */
public record GetFilter(String userId, String filterId) implements Call<Filter> {

    /** The operation. */
    public static final Operation<Filter> OPERATION = new Operation<>(
            "getFilter",
            "GET",
            "/_matrix/client/v3/user/{userId}/filter/{filterId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetFilter::read,
            Filter.CODEC);

    private static GetFilter read(CallReading in) {
        return new GetFilter(in.path("userId", Text.STRING), in.path("filterId", Text.STRING));
    }

    @Override
    public Operation<Filter> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
        out.path("filterId", Text.STRING, filterId);
    }
}
