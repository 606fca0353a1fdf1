/** The GitHub API and its webhooks, carried by HTTP. */
module dev.sansio.github {
    requires transitive dev.sansio.http;
    requires transitive dev.sansio.json;
    requires dev.sansio.oauth;
    requires static org.jspecify;

    exports dev.sansio.github;
    exports dev.sansio.github.actions;
    exports dev.sansio.github.api;
    exports dev.sansio.github.auth;
    exports dev.sansio.github.cache;
    exports dev.sansio.github.catalogue;
    exports dev.sansio.github.webhook;
}
