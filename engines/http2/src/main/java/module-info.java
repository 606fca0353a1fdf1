/** HTTP/2 (RFC 9113) and HPACK (RFC 7541). */
@SuppressWarnings("module") // the digit is the version of the protocol
module dev.sansio.http2 {
    requires transitive dev.sansio.http;
    requires static org.jspecify;

    exports dev.sansio.http2;
    exports dev.sansio.http2.hpack;
}
