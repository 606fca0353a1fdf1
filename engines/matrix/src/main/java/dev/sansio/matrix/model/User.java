package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** {@code User}. Generated from the specification; see {@code src/generator}. */
public record User(String userid, String protocol, ObjectNode fields, Others others) {

    /** How it is read and written. */
    public static final Codec<User> CODEC = Codec.object(User::read, User::write);

    /** With what must be there alone. */
    public static User of(String userid, String protocol, ObjectNode fields) {
        return new User(userid, protocol, fields, Others.NONE);
    }

    private static User read(Reading in) {
        return new User(
                in.required("userid", Codec.TEXT),
                in.required("protocol", Codec.TEXT),
                in.required("fields", Codec.JSON),
                in.others());
    }

    private void write(Writing out) {
        out.put("userid", Codec.TEXT, userid);
        out.put("protocol", Codec.TEXT, protocol);
        out.put("fields", Codec.JSON, fields);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public User withOthers(Others others) {
        return new User(userid, protocol, fields, others);
    }
}
