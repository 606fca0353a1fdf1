/** HTTP/1.1, client and server. */
@SuppressWarnings("module") // the digit is the version of the protocol
module dev.sansio.http1 {
    requires transitive dev.sansio.http;
    requires static org.jspecify;

    exports dev.sansio.http1;
}
