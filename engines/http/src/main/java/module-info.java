/** HTTP, whatever the version: fields, heads, events and commands. */
module dev.sansio.http {
    requires transitive dev.sansio.core;
    requires static org.jspecify;

    exports dev.sansio.http;
    exports dev.sansio.http.auth;
    exports dev.sansio.http.caching;
    exports dev.sansio.http.call;
    exports dev.sansio.http.conditional;
    exports dev.sansio.http.content;
    exports dev.sansio.http.context;
    exports dev.sansio.http.cookie;
    exports dev.sansio.http.multipart;
    exports dev.sansio.http.negotiation;
    exports dev.sansio.http.range;
    exports dev.sansio.http.structured;
}
