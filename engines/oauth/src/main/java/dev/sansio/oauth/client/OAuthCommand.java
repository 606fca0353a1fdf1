package dev.sansio.oauth.client;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.oauth.oauth2.TokenRequest;

/** What the application says about the authorization, among the commands of HTTP. */
public sealed interface OAuthCommand extends HttpCommand.Extension {

    @Override
    default long exchange() {
        return HttpEvent.CONNECTION;
    }

    /** Here is a grant that is of use once, in place of whatever token is there: the user has agreed anew. */
    record Redeem(TokenRequest grant) implements OAuthCommand {}
}
