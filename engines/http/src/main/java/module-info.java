/** HTTP, whatever the version: fields, heads, events and commands. */
module dev.sansio.http {
    requires transitive dev.sansio.core;
    requires static org.jspecify;

    exports dev.sansio.http;
    exports dev.sansio.http.content;
    exports dev.sansio.http.multipart;
    exports dev.sansio.http.structured;
}
