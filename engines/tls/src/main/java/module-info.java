/** TLS 1.2 and 1.3 as an engine. */
module dev.sansio.tls {
    requires transitive dev.sansio.core;
    requires static org.jspecify;

    exports dev.sansio.tls;
}
