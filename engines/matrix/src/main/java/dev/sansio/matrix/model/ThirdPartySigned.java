package dev.sansio.matrix.model;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;

/** {@code ThirdPartySigned}. Generated from the specification; see {@code src/generator}. */
public record ThirdPartySigned(
        String sender, String mxid, Secret token, Map<String, Map<String, String>> signatures, Others others) {

    /** How it is read and written. */
    public static final Codec<ThirdPartySigned> CODEC = Codec.object(ThirdPartySigned::read, ThirdPartySigned::write);

    /** With what must be there alone. */
    public static ThirdPartySigned of(
            String sender, String mxid, Secret token, Map<String, Map<String, String>> signatures) {
        return new ThirdPartySigned(sender, mxid, token, signatures, Others.NONE);
    }

    private static ThirdPartySigned read(Reading in) {
        return new ThirdPartySigned(
                in.required("sender", Codec.TEXT),
                in.required("mxid", Codec.TEXT),
                in.required("token", Codec.SECRET),
                in.required("signatures", Codec.map(Codec.map(Codec.TEXT))),
                in.others());
    }

    private void write(Writing out) {
        out.put("sender", Codec.TEXT, sender);
        out.put("mxid", Codec.TEXT, mxid);
        out.put("token", Codec.SECRET, token);
        out.put("signatures", Codec.map(Codec.map(Codec.TEXT)), signatures);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public ThirdPartySigned withOthers(Others others) {
        return new ThirdPartySigned(sender, mxid, token, signatures, others);
    }
}
