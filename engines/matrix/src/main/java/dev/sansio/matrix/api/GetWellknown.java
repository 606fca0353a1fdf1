package dev.sansio.matrix.api;

import dev.sansio.matrix.model.DiscoveryInformation;
import java.util.Set;

/** {@code GET /.well-known/matrix/client}. Generated from the specification; see {@code src/generator}. */
public record GetWellknown() implements Call<DiscoveryInformation> {

    /** The operation. */
    public static final Operation<DiscoveryInformation> OPERATION = new Operation<>(
            "getWellknown",
            "GET",
            "/.well-known/matrix/client",
            Set.of(),
            Versions.of(""),
            GetWellknown::read,
            DiscoveryInformation.CODEC);

    private static GetWellknown read(CallReading in) {
        return new GetWellknown();
    }

    @Override
    public Operation<DiscoveryInformation> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}
}
