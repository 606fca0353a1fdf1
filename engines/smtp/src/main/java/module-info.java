/** SMTP and LMTP, client and server. */
module dev.sansio.smtp {
    requires transitive dev.sansio.core;
    requires static org.jspecify;

    exports dev.sansio.smtp;
}
