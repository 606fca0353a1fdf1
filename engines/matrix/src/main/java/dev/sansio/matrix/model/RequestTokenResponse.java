package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;

/** {@code RequestTokenResponse}. Generated from the specification; see {@code src/generator}. */
public record RequestTokenResponse(String sid, @Nullable String submitUrl, Others others) {

    /** How it is read and written. */
    public static final Codec<RequestTokenResponse> CODEC =
            Codec.object(RequestTokenResponse::read, RequestTokenResponse::write);

    /** With what must be there alone. */
    public static RequestTokenResponse of(String sid) {
        return new RequestTokenResponse(sid, null, Others.NONE);
    }

    private static RequestTokenResponse read(Reading in) {
        return new RequestTokenResponse(
                in.required("sid", Codec.TEXT), in.optional("submit_url", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("sid", Codec.TEXT, sid);
        out.put("submit_url", Codec.TEXT, submitUrl);
        out.others(others);
    }

    /** The same with another {@code submitUrl}. */
    public RequestTokenResponse withSubmitUrl(@Nullable String submitUrl) {
        return new RequestTokenResponse(sid, submitUrl, others);
    }

    /** The same with another {@code others}. */
    public RequestTokenResponse withOthers(Others others) {
        return new RequestTokenResponse(sid, submitUrl, others);
    }
}
