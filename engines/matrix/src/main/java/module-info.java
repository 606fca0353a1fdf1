/** Matrix: the client-server API, and the encryption of what it carries. */
module dev.sansio.matrix {
    requires transitive dev.sansio.http;
    requires transitive dev.sansio.json;
    requires transitive dev.sansio.oauth;
    requires static org.jspecify;

    exports dev.sansio.matrix.canonical;
    exports dev.sansio.matrix.crypto;
    exports dev.sansio.matrix.crypto.primitive;
}
