package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.model.Location;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/thirdparty/location/{protocol}}. Generated from the specification; see {@code src/generator}. */
public record QueryLocationByProtocol(
        String protocol, @Nullable Map<String, String> fields) implements Call<List<Location>> {

    /** The operation. */
    public static final Operation<List<Location>> OPERATION = new Operation<>(
            "queryLocationByProtocol",
            "GET",
            "/_matrix/client/v3/thirdparty/location/{protocol}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            QueryLocationByProtocol::read,
            Codec.list(Location.CODEC));

    /** With what must be there alone. */
    public static QueryLocationByProtocol of(String protocol) {
        return new QueryLocationByProtocol(protocol, null);
    }

    private static QueryLocationByProtocol read(CallReading in) {
        return new QueryLocationByProtocol(in.path("protocol", Text.STRING), in.queries());
    }

    @Override
    public Operation<List<Location>> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("protocol", Text.STRING, protocol);
        out.queries(fields);
    }

    /** The same with another {@code fields}. */
    public QueryLocationByProtocol withFields(@Nullable Map<String, String> fields) {
        return new QueryLocationByProtocol(protocol, fields);
    }
}
