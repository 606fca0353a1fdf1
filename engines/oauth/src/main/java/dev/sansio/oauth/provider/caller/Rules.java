package dev.sansio.oauth.provider.caller;

import dev.sansio.oauth.Scope;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client may have: its grants, its scope, its resources. */
public final class Rules {

    private Rules() {}

    /** The provider has the grant, and the client may use it. */
    public static void grant(ProviderOptions options, RegisteredClient client, String grantType) {
        if (!options.grants().contains(grantType)) {
            throw Call.refusal(OAuth2Error.UNSUPPORTED_GRANT_TYPE, "this provider does not have the grant");
        }
        if (!client.may(grantType)) {
            throw Call.refusal(OAuth2Error.UNAUTHORIZED_CLIENT, "the client may not use the grant");
        }
    }

    /** The scope that is asked for, or all that there is to have; null for none. */
    public static @Nullable Scope scope(@Nullable Scope asked, @Nullable Scope most) {
        if (asked == null) {
            return most;
        }
        if (most == null || !most.containsAll(asked)) {
            throw Call.refusal(OAuth2Error.INVALID_SCOPE, "the scope is more than there is to have");
        }
        return asked;
    }

    /** The resources that are asked for, each of which the provider gives tokens for (RFC 8707 2). */
    public static List<String> resources(ProviderOptions options, List<String> asked) {
        return resources(asked, options.resources());
    }

    /** The resources that are asked for, or all that there are to have. Where there is no list of them, any may be asked for. */
    public static List<String> resources(List<String> asked, List<String> most) {
        if (asked.isEmpty()) {
            return most;
        }
        if (!most.isEmpty() && !most.containsAll(asked)) {
            throw Call.refusal(OAuth2Error.INVALID_TARGET, "no tokens are given for the resource");
        }
        return asked;
    }
}
