package dev.sansio.matrix.api;

import dev.sansio.matrix.model.Protocol;
import java.util.Set;

/** {@code GET /_matrix/client/v3/thirdparty/protocol/{protocol}}. Generated from the specification; see {@code src/generator}. */
public record GetProtocolMetadata(String protocol) implements Call<Protocol> {

    /** The operation. */
    public static final Operation<Protocol> OPERATION = new Operation<>(
            "getProtocolMetadata",
            "GET",
            "/_matrix/client/v3/thirdparty/protocol/{protocol}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetProtocolMetadata::read,
            Protocol.CODEC);

    private static GetProtocolMetadata read(CallReading in) {
        return new GetProtocolMetadata(in.path("protocol", Text.STRING));
    }

    @Override
    public Operation<Protocol> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("protocol", Text.STRING, protocol);
    }
}
