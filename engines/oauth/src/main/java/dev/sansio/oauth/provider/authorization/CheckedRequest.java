package dev.sansio.oauth.provider.authorization;

import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth2.AuthorizationRequest;
import dev.sansio.oauth.oauth2.AuthorizationTarget;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.caller.Rules;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request for authorization that its client may make, whoever brought it: a user agent, or the client itself in advance.
 *
 * @param scope what it comes to; null for none
 * @param maxAge how many seconds ago the login may be; null for any
 */
record CheckedRequest(
        AuthorizationRequest request,
        @Nullable Scope scope,
        List<String> resources,
        Set<String> prompt,
        @Nullable Long maxAge) {

    private static final Set<String> PROMPTS = Set.of("none", "login", "consent", "select_account");

    /**
     * Where the answer goes: the URI of the request, if it is registered, or the only one that is.
     *
     * @throws dev.sansio.oauth.oauth2.OAuth2Exception which is shown, and not redirected
     */
    static RedirectUri redirectUri(RegisteredClient client, AuthorizationTarget target) {
        RedirectUri asked = target.redirectUri();
        if (asked == null && client.redirectUris().size() == 1) {
            return client.redirectUris().get(0);
        }
        if (asked == null || !client.hasRedirectUri(asked)) {
            throw Call.invalid("redirect_uri is not registered for the client");
        }
        return asked;
    }

    /**
     * Checks a request whose redirect URI was found good.
     *
     * @throws dev.sansio.oauth.oauth2.OAuth2Exception which is redirected
     */
    static CheckedRequest of(ProviderOptions options, RegisteredClient client, Parameters in) {
        AuthorizationRequest request = AuthorizationRequest.parse(in, options.policy());
        Parameters others = request.others();
        return Call.reading(() -> {
            if (!options.grants().contains(Grants.AUTHORIZATION_CODE) || !client.may(Grants.AUTHORIZATION_CODE)) {
                throw Call.refusal(OAuth2Error.UNAUTHORIZED_CLIENT, "the client may not ask for codes");
            }
            String mode = others.nonEmpty("response_mode");
            if (mode != null && !mode.equals("query")) {
                throw Call.invalid("answers go in the query");
            }
            Scope scope = Rules.scope(request.scope(), client.scope());
            if (request.redirectUri() == null && scope != null && scope.contains("openid")) {
                throw Call.invalid("redirect_uri is missing");
            }
            return new CheckedRequest(
                    request,
                    scope,
                    Rules.resources(options, request.resources()),
                    prompt(others.nonEmpty("prompt")),
                    maxAge(others.nonEmpty("max_age")));
        });
    }

    /** A parameter of an extension; null without. */
    @Nullable
    String other(String name) {
        return request.others().nonEmpty(name);
    }

    private static Set<String> prompt(@Nullable String text) {
        if (text == null) {
            return Set.of();
        }
        Set<String> values = Scope.parse(text).tokens();
        if (!PROMPTS.containsAll(values) || (values.contains("none") && values.size() > 1)) {
            throw Call.invalid("prompt is none, or some of login, consent and select_account");
        }
        return values;
    }

    private static @Nullable Long maxAge(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Call.invalid("max_age is no number of seconds");
        }
        return Long.valueOf(text);
    }
}
