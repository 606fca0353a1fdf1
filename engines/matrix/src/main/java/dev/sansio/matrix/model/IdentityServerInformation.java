package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;

/** {@code IdentityServerInformation}. Generated from the specification; see {@code src/generator}. */
public record IdentityServerInformation(String baseUrl, Others others) {

    /** How it is read and written. */
    public static final Codec<IdentityServerInformation> CODEC =
            Codec.object(IdentityServerInformation::read, IdentityServerInformation::write);

    /** With what must be there alone. */
    public static IdentityServerInformation of(String baseUrl) {
        return new IdentityServerInformation(baseUrl, Others.NONE);
    }

    private static IdentityServerInformation read(Reading in) {
        return new IdentityServerInformation(in.required("base_url", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("base_url", Codec.TEXT, baseUrl);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public IdentityServerInformation withOthers(Others others) {
        return new IdentityServerInformation(baseUrl, others);
    }
}
