package dev.sansio.oauth.provider.ask;

import dev.sansio.http.RequestHead;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user is asked: may this client do that? All of it is checked.
 *
 * @param head of the request, for the application to find its session
 * @param scope what the client wants; null for none
 * @param resources which it wants it for
 * @param prompt what the client wants to be shown ({@code login}, {@code consent}, {@code select_account}), or {@code none}
 * @param maxAge how many seconds ago the login may be; null for any
 * @param hint subject of the ID token that the client has; null for none
 * @param again path and query that bring the user agent back here after a page of the application: made here, and safe to redirect to. The
 *     request is the same then, so that a login that was just made answers {@code prompt}
 * @param device whether it is for a device that somebody else may hold, so that the user is to be warned (RFC 8628 5.4)
 * @param others further parameters, such as {@code ui_locales} and {@code login_hint}
 */
public record Question(
        RequestHead head,
        RegisteredClient client,
        @Nullable Scope scope,
        List<String> resources,
        Set<String> prompt,
        @Nullable Long maxAge,
        @Nullable String hint,
        String again,
        boolean device,
        Parameters others) {

    /** A question; collections are copied. */
    public Question {
        resources = List.copyOf(resources);
        prompt = Set.copyOf(prompt);
    }

    /** Whether nothing may be shown to the user (OpenID Connect Core 3.1.2.1). */
    public boolean silent() {
        return prompt.contains("none");
    }

    /** Without the request, in which there may be secrets. */
    @Override
    public String toString() {
        return "Question[" + client.clientId() + ", " + scope + "]";
    }
}
