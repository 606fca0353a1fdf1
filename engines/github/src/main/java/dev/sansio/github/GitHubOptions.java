package dev.sansio.github;

import dev.sansio.github.api.GitHubServer;
import dev.sansio.github.api.Origin;
import dev.sansio.github.auth.Credentials;
import dev.sansio.http.HttpField;
import org.jspecify.annotations.Nullable;

/**
 * Whom an engine calls, and as whom.
 *
 * @param server where GitHub is served
 * @param userAgent who calls, which GitHub wants to know: the name of the app or of the account
 * @param apiVersion the date of the version of the REST interface
 * @param credentials as whom, where a call does not say
 * @param reach the only origin that the carrier reaches, as one connection does; null if it reaches all
 * @param caching whether the surroundings are asked to remember answers
 * @param limits how much, how often, how long
 */
public record GitHubOptions(
        GitHubServer server,
        String userAgent,
        String apiVersion,
        Credentials credentials,
        @Nullable Origin reach,
        boolean caching,
        GitHubLimits limits) {

    /** The version that is asked for unless told otherwise. Without any GitHub takes its oldest. */
    public static final String API_VERSION = "2022-11-28";

    /**
     * Checked options.
     *
     * @throws IllegalArgumentException if the user agent is empty, or one of the texts could not stand in a field
     */
    public GitHubOptions {
        if (userAgent.isBlank() || apiVersion.isBlank()) {
            throw new IllegalArgumentException("GitHub answers nobody without a user agent, and a version is pinned");
        }
        HttpField agent = new HttpField("user-agent", userAgent);
        HttpField version = new HttpField("x-github-api-version", apiVersion);
        userAgent = agent.value();
        apiVersion = version.value();
    }

    /** {@code github.com}, on a carrier that reaches all origins. */
    public static GitHubOptions of(String userAgent, Credentials credentials) {
        return new GitHubOptions(
                GitHubServer.CLOUD, userAgent, API_VERSION, credentials, null, false, GitHubLimits.DEFAULTS);
    }

    /** The same elsewhere. */
    public GitHubOptions at(GitHubServer other) {
        return new GitHubOptions(other, userAgent, apiVersion, credentials, reach, caching, limits);
    }

    /** The same on one connection, to the origin of the interface: calls that go elsewhere fail unsent. */
    public GitHubOptions onOneConnection() {
        return new GitHubOptions(
                server, userAgent, apiVersion, credentials, server.api().origin(), caching, limits);
    }

    /** The same with another version of the REST interface. */
    public GitHubOptions withApiVersion(String other) {
        return new GitHubOptions(server, userAgent, other, credentials, reach, caching, limits);
    }

    /** The same as somebody else. */
    public GitHubOptions as(Credentials other) {
        return new GitHubOptions(server, userAgent, apiVersion, other, reach, caching, limits);
    }

    /** The same, which asks the surroundings to remember answers. */
    public GitHubOptions withCaching() {
        return new GitHubOptions(server, userAgent, apiVersion, credentials, reach, true, limits);
    }

    /** The same with other limits. */
    public GitHubOptions withLimits(GitHubLimits others) {
        return new GitHubOptions(server, userAgent, apiVersion, credentials, reach, caching, others);
    }

    boolean reaches(Origin origin) {
        return reach == null || reach.equals(origin);
    }
}
