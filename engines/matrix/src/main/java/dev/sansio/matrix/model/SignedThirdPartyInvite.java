package dev.sansio.matrix.model;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;

/** {@code SignedThirdPartyInvite}. Generated from the specification; see {@code src/generator}. */
public record SignedThirdPartyInvite(
        String mxid, Map<String, Map<String, String>> signatures, Secret token, Others others) {

    /** How it is read and written. */
    public static final Codec<SignedThirdPartyInvite> CODEC =
            Codec.object(SignedThirdPartyInvite::read, SignedThirdPartyInvite::write);

    /** With what must be there alone. */
    public static SignedThirdPartyInvite of(String mxid, Map<String, Map<String, String>> signatures, Secret token) {
        return new SignedThirdPartyInvite(mxid, signatures, token, Others.NONE);
    }

    private static SignedThirdPartyInvite read(Reading in) {
        return new SignedThirdPartyInvite(
                in.required("mxid", Codec.TEXT),
                in.required("signatures", Codec.map(Codec.map(Codec.TEXT))),
                in.required("token", Codec.SECRET),
                in.others());
    }

    private void write(Writing out) {
        out.put("mxid", Codec.TEXT, mxid);
        out.put("signatures", Codec.map(Codec.map(Codec.TEXT)), signatures);
        out.put("token", Codec.SECRET, token);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public SignedThirdPartyInvite withOthers(Others others) {
        return new SignedThirdPartyInvite(mxid, signatures, token, others);
    }
}
