package dev.sansio.lsp.method;

/** Who sends a message. */
public enum Direction {
    /** The client, to the server. */
    CLIENT_TO_SERVER,
    /** The server, to the client. */
    SERVER_TO_CLIENT,
    /** Either of them. */
    BOTH
}
