package dev.sansio.github;

import dev.sansio.github.api.GitHubServer;
import dev.sansio.github.api.Origin.Location;
import dev.sansio.github.api.RateLimit;

/** Which limit a call is counted under, as far as its path tells. The answer says it for certain. */
final class Resources {

    private Resources() {}

    static String of(GitHubServer server, Location target) {
        if (target.equals(server.graphQl())) {
            return "graphql";
        }
        String root = server.api().path();
        String path = target.path().startsWith(root) ? target.path().substring(root.length()) : target.path();
        if (path.startsWith("/search/code")) {
            return "code_search";
        }
        if (path.startsWith("/search/")) {
            return "search";
        }
        if (path.startsWith("/app-manifests/")) {
            return "integration_manifest";
        }
        if (path.endsWith("/code-scanning/sarifs")) {
            return "code_scanning_upload";
        }
        if (path.endsWith("/dependency-graph/snapshots")) {
            return "dependency_snapshots";
        }
        return path.startsWith("/scim/") ? "scim" : RateLimit.CORE;
    }
}
