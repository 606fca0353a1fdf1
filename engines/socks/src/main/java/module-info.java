/** SOCKS 4, 4a and 5, client and server. */
module dev.sansio.socks {
    requires transitive dev.sansio.core;
    requires static org.jspecify;

    exports dev.sansio.socks;
}
