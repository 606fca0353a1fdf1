package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/login/sso/redirect}. Generated from the specification; see {@code src/generator}. */
public record RedirectToSSO(String redirectUrl, @Nullable String action) implements Call<String> {

    /** The operation. */
    public static final Operation<String> OPERATION = new Operation<>(
            "redirectToSSO",
            "GET",
            "/_matrix/client/v3/login/sso/redirect",
            Set.of(Operation.Trait.REDIRECTS),
            Versions.of("1.1"),
            RedirectToSSO::read,
            Codec.TEXT);

    /** With what must be there alone. */
    public static RedirectToSSO of(String redirectUrl) {
        return new RedirectToSSO(redirectUrl, null);
    }

    private static RedirectToSSO read(CallReading in) {
        return new RedirectToSSO(in.requiredQuery("redirectUrl", Text.STRING), in.query("action", Text.STRING));
    }

    @Override
    public Operation<String> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("redirectUrl", Text.STRING, redirectUrl);
        out.query("action", Text.STRING, action);
    }

    /** The same with another {@code action}. */
    public RedirectToSSO withAction(@Nullable String action) {
        return new RedirectToSSO(redirectUrl, action);
    }
}
