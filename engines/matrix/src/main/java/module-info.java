/** Matrix: the client-server API, and the encryption of what it carries. */
module dev.sansio.matrix {
    requires transitive dev.sansio.http;
    requires transitive dev.sansio.json;
    requires transitive dev.sansio.oauth;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports dev.sansio.matrix.api;
    exports dev.sansio.matrix.canonical;
    exports dev.sansio.matrix.client;
    exports dev.sansio.matrix.crypto.attachment;
    exports dev.sansio.matrix.crypto.backup;
    exports dev.sansio.matrix.crypto.export;
    exports dev.sansio.matrix.crypto.identity;
    exports dev.sansio.matrix.crypto.machine;
    exports dev.sansio.matrix.crypto.megolm;
    exports dev.sansio.matrix.crypto.olm;
    exports dev.sansio.matrix.crypto.pickle;
    exports dev.sansio.matrix.crypto.primitive;
    exports dev.sansio.matrix.crypto.secret;
    exports dev.sansio.matrix.crypto.verification;
    exports dev.sansio.matrix.crypto;
    exports dev.sansio.matrix.event;
    exports dev.sansio.matrix.homeserver;
    exports dev.sansio.matrix.json;
    exports dev.sansio.matrix.model;
    exports dev.sansio.matrix.room;
    exports dev.sansio.matrix.sync;
}
