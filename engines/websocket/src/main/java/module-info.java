/** WebSocket: opening handshake, frames and permessage-deflate, client and server. */
module dev.sansio.websocket {
    requires transitive dev.sansio.http;
    requires static org.jspecify;

    exports dev.sansio.websocket;
}
