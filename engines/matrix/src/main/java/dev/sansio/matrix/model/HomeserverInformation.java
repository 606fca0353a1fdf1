package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;

/** {@code HomeserverInformation}. Generated from the specification; see {@code src/generator}. */
public record HomeserverInformation(String baseUrl, Others others) {

    /** How it is read and written. */
    public static final Codec<HomeserverInformation> CODEC =
            Codec.object(HomeserverInformation::read, HomeserverInformation::write);

    /** With what must be there alone. */
    public static HomeserverInformation of(String baseUrl) {
        return new HomeserverInformation(baseUrl, Others.NONE);
    }

    private static HomeserverInformation read(Reading in) {
        return new HomeserverInformation(in.required("base_url", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("base_url", Codec.TEXT, baseUrl);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public HomeserverInformation withOthers(Others others) {
        return new HomeserverInformation(baseUrl, others);
    }
}
