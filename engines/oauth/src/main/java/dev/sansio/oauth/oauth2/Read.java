package dev.sansio.oauth.oauth2;

import dev.sansio.core.Secret;
import dev.sansio.oauth.CodeVerifier;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.AbsoluteUri;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes parameters that several messages have. */
final class Read {

    private Read() {}

    static Secret secret(Parameters in, String name) {
        return Secret.of(in.required(name));
    }

    static @Nullable Secret optionalSecret(Parameters in, String name) {
        String value = in.nonEmpty(name);
        return value == null ? null : Secret.of(value);
    }

    /** A malformed scope has an error of its own. */
    static @Nullable Scope scope(Parameters in) {
        String value = in.nonEmpty(Names.SCOPE);
        try {
            return value == null ? null : Scope.parse(value);
        } catch (FormException wrong) {
            throw new OAuth2Exception(OAuth2Error.of(OAuth2Error.INVALID_SCOPE, "scope is malformed"));
        }
    }

    static @Nullable CodeVerifier verifier(Parameters in) {
        Secret value = optionalSecret(in, Names.CODE_VERIFIER);
        try {
            return value == null ? null : new CodeVerifier(value);
        } catch (IllegalArgumentException wrong) {
            throw OAuth2Exception.invalid(Names.CODE_VERIFIER + " has not 43 to 128 unreserved characters");
        }
    }

    /** RFC 8707 2: absolute URIs without fragment; several may come. */
    static List<String> resources(Parameters in) {
        List<String> all = in.all(Names.RESOURCE);
        if (!all.stream().allMatch(AbsoluteUri::is)) {
            throw new OAuth2Exception(
                    OAuth2Error.of(OAuth2Error.INVALID_TARGET, "resource is no absolute URI without fragment"));
        }
        return all;
    }

    static Parameters all(String name, List<String> values) {
        Parameters out = Parameters.EMPTY;
        for (String value : values) {
            out = out.and(name, value);
        }
        return out;
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable String revealed(@Nullable Secret value) {
        return value == null ? null : value.revealText();
    }
}
