package dev.sansio.oauth.provider.ask;

import dev.sansio.http.RequestHead;
import dev.sansio.oauth.provider.model.RegisteredClient;
import org.jspecify.annotations.Nullable;

/**
 * A user who wants to leave (OpenID Connect RP-Initiated Logout 2).
 *
 * @param head of the request, for the application to find its session
 * @param client who sent them; null if it is not known
 * @param subject of the ID token that came as a hint; null without one, and then the user is to be asked
 * @param session {@code sid} of that token; null for none
 * @param again path and query that bring the user agent back here after a page of the application
 */
public record Logout(
        RequestHead head,
        @Nullable RegisteredClient client,
        @Nullable String subject,
        @Nullable String session,
        String again) {

    /** Without the request, in which there may be tokens. */
    @Override
    public String toString() {
        return "Logout[" + (client == null ? "" : client.clientId()) + "]";
    }
}
