package dev.sansio.github.api;

import dev.sansio.github.api.Origin.Location;

/**
 * Where a GitHub is served.
 *
 * @param api the root of the REST interface, its path without a slash at its end
 * @param uploads the root of uploads
 * @param graphQl where queries go
 * @param web where people log in
 */
public record GitHubServer(Location api, Location uploads, Location graphQl, Origin web) {

    /** {@code github.com}. */
    public static final GitHubServer CLOUD = new GitHubServer(
            at("https://api.github.com", ""),
            at("https://uploads.github.com", ""),
            at("https://api.github.com", "/graphql"),
            Origin.of("https://github.com"));

    /** GitHub Enterprise Server on a host, perhaps with a port. */
    public static GitHubServer enterprise(String host) {
        String web = "https://" + host;
        return new GitHubServer(at(web, "/api/v3"), at(web, "/api/uploads"), at(web, "/api/graphql"), Origin.of(web));
    }

    /** GitHub Enterprise Cloud with data residency: {@code name.ghe.com}. */
    public static GitHubServer residency(String name) {
        String host = name + ".ghe.com";
        return new GitHubServer(
                at("https://api." + host, ""),
                at("https://uploads." + host, ""),
                at("https://api." + host, "/graphql"),
                Origin.of("https://" + host));
    }

    /** All at one origin, such as {@code http://localhost:8080}. */
    public static GitHubServer at(String origin) {
        return new GitHubServer(at(origin, ""), at(origin, ""), at(origin, "/graphql"), Origin.of(origin));
    }

    private static Location at(String origin, String path) {
        return new Location(Origin.of(origin), path);
    }

    /** Whether credentials may go to an origin. */
    public boolean trusts(Origin origin) {
        return origin.equals(api.origin()) || origin.equals(uploads.origin()) || origin.equals(graphQl.origin());
    }
}
