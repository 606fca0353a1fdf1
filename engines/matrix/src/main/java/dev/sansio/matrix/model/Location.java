package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** {@code Location}. Generated from the specification; see {@code src/generator}. */
public record Location(String alias, String protocol, ObjectNode fields, Others others) {

    /** How it is read and written. */
    public static final Codec<Location> CODEC = Codec.object(Location::read, Location::write);

    /** With what must be there alone. */
    public static Location of(String alias, String protocol, ObjectNode fields) {
        return new Location(alias, protocol, fields, Others.NONE);
    }

    private static Location read(Reading in) {
        return new Location(
                in.required("alias", Codec.TEXT),
                in.required("protocol", Codec.TEXT),
                in.required("fields", Codec.JSON),
                in.others());
    }

    private void write(Writing out) {
        out.put("alias", Codec.TEXT, alias);
        out.put("protocol", Codec.TEXT, protocol);
        out.put("fields", Codec.JSON, fields);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public Location withOthers(Others others) {
        return new Location(alias, protocol, fields, others);
    }
}
