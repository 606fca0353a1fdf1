package dev.sansio.matrix.model;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;

/** {@code Invite3pid}. Generated from the specification; see {@code src/generator}. */
public record Invite3pid(String idServer, Secret idAccessToken, String medium, String address, Others others) {

    /** How it is read and written. */
    public static final Codec<Invite3pid> CODEC = Codec.object(Invite3pid::read, Invite3pid::write);

    /** With what must be there alone. */
    public static Invite3pid of(String idServer, Secret idAccessToken, String medium, String address) {
        return new Invite3pid(idServer, idAccessToken, medium, address, Others.NONE);
    }

    private static Invite3pid read(Reading in) {
        return new Invite3pid(
                in.required("id_server", Codec.TEXT),
                in.required("id_access_token", Codec.SECRET),
                in.required("medium", Codec.TEXT),
                in.required("address", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("id_server", Codec.TEXT, idServer);
        out.put("id_access_token", Codec.SECRET, idAccessToken);
        out.put("medium", Codec.TEXT, medium);
        out.put("address", Codec.TEXT, address);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public Invite3pid withOthers(Others others) {
        return new Invite3pid(idServer, idAccessToken, medium, address, others);
    }
}
