package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.model.Protocol;
import java.util.Map;
import java.util.Set;

/** {@code GET /_matrix/client/v3/thirdparty/protocols}. Generated from the specification; see {@code src/generator}. */
public record GetProtocols() implements Call<Map<String, Protocol>> {

    /** The operation. */
    public static final Operation<Map<String, Protocol>> OPERATION = new Operation<>(
            "getProtocols",
            "GET",
            "/_matrix/client/v3/thirdparty/protocols",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetProtocols::read,
            Codec.map(Protocol.CODEC));

    private static GetProtocols read(CallReading in) {
        return new GetProtocols();
    }

    @Override
    public Operation<Map<String, Protocol>> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}
}
