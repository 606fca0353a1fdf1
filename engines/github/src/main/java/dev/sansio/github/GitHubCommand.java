package dev.sansio.github;

import dev.sansio.core.Secret;
import dev.sansio.github.api.GraphQlQuery;
import dev.sansio.github.api.RestCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of GitHub. Each has the number of its call, of the caller's choice and not in use. */
public sealed interface GitHubCommand {

    /** A call with one answer: {@link GitHubEvent.Answered}. */
    record Call(long call, RestCall request) implements GitHubCommand {}

    /**
     * A call whose answer is a list in pages: {@link GitHubEvent.PageReceived} for each.
     *
     * @param pages how many are wanted, at least 1; {@link Want} asks for more
     */
    record CallPages(long call, RestCall request, int pages) implements GitHubCommand {}

    /**
     * A query: {@link GitHubEvent.QueryAnswered}, once or for each page.
     *
     * @param pages how many are wanted, at least 1; {@link Want} asks for more
     */
    record Query(long call, GraphQlQuery query, int pages) implements GitHubCommand {}

    /**
     * More pages of a call or query are wanted. Of one that has ended there are none, and it is ignored.
     *
     * @param pages how many, at least 1
     */
    record Want(long call, int pages) implements GitHubCommand {}

    /**
     * A person logs in on another device (RFC 8628): {@link GitHubEvent.CodeIssued}, then {@link GitHubEvent.LoggedIn}.
     *
     * @param clientId of the app
     * @param scopes what the token is to be good for; none for an app, whose permissions count
     */
    record LogIn(long call, String clientId, List<String> scopes) implements GitHubCommand {

        /** A list of its own. */
        public LogIn {
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * A person has come back from GitHub's page with a code (RFC 6749 4.1.3): {@link GitHubEvent.LoggedIn}. That the state is the
     * one that was sent has been checked before.
     *
     * @param clientId of the app
     * @param code which is good for once
     * @param redirectUri the one that was sent; null if none was
     * @param codeVerifier of PKCE (RFC 7636); null if no challenge was sent
     */
    record Redeem(
            long call,
            String clientId,
            Secret clientSecret,
            Secret code,
            @Nullable String redirectUri,
            @Nullable Secret codeVerifier)
            implements GitHubCommand {}

    /**
     * A token that expires is renewed: {@link GitHubEvent.LoggedIn}.
     *
     * @param clientId of the app
     * @param clientSecret null where the token came to a device
     * @param refreshToken which is good for once
     */
    record Renew(long call, String clientId, @Nullable Secret clientSecret, Secret refreshToken)
            implements GitHubCommand {}

    /**
     * A call is not wanted any more: no event of it follows. What has been sent may have been done all the same. One that has
     * ended is left alone.
     */
    record Cancel(long call) implements GitHubCommand {}

    /** No more calls: once those that are open have ended, so has the engine. */
    record Close() implements GitHubCommand {}
}
