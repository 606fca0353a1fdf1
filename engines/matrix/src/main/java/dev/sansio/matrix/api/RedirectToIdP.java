package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/login/sso/redirect/{idpId}}. Generated from the specification; see {@code src/generator}. */
public record RedirectToIdP(
        String idpId, String redirectUrl, @Nullable String action) implements Call<String> {

    /** The operation. */
    public static final Operation<String> OPERATION = new Operation<>(
            "redirectToIdP",
            "GET",
            "/_matrix/client/v3/login/sso/redirect/{idpId}",
            Set.of(Operation.Trait.REDIRECTS),
            Versions.of("1.1"),
            RedirectToIdP::read,
            Codec.TEXT);

    /** With what must be there alone. */
    public static RedirectToIdP of(String idpId, String redirectUrl) {
        return new RedirectToIdP(idpId, redirectUrl, null);
    }

    private static RedirectToIdP read(CallReading in) {
        return new RedirectToIdP(
                in.path("idpId", Text.STRING),
                in.requiredQuery("redirectUrl", Text.STRING),
                in.query("action", Text.STRING));
    }

    @Override
    public Operation<String> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("idpId", Text.STRING, idpId);
        out.query("redirectUrl", Text.STRING, redirectUrl);
        out.query("action", Text.STRING, action);
    }

    /** The same with another {@code action}. */
    public RedirectToIdP withAction(@Nullable String action) {
        return new RedirectToIdP(idpId, redirectUrl, action);
    }
}
