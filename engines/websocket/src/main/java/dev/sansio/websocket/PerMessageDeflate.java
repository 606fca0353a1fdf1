package dev.sansio.websocket;

/**
 * What both sides agreed on about permessage-deflate (RFC 7692 section 7.1).
 *
 * @param serverNoContextTakeover whether the server compresses each message for itself
 * @param clientNoContextTakeover whether the client compresses each message for itself
 * @param serverMaxWindowBits how far back the server's compression refers: 2 to this power, 8 to 15
 * @param clientMaxWindowBits how far back the client's compression refers: 2 to this power, 8 to 15
 */
public record PerMessageDeflate(
        boolean serverNoContextTakeover,
        boolean clientNoContextTakeover,
        int serverMaxWindowBits,
        int clientMaxWindowBits) {

    static final int LEAST_BITS = 8;
    static final int MOST_BITS = 15;

    /** No parameters: contexts are taken over, windows are 32 KiB. */
    public static final PerMessageDeflate PLAIN = new PerMessageDeflate(false, false, MOST_BITS, MOST_BITS);

    /** An agreement; a window that does not exist is an {@link IllegalArgumentException}. */
    public PerMessageDeflate {
        if (serverMaxWindowBits < LEAST_BITS
                || serverMaxWindowBits > MOST_BITS
                || clientMaxWindowBits < LEAST_BITS
                || clientMaxWindowBits > MOST_BITS) {
            throw new IllegalArgumentException(
                    "windows have 8 to 15 bits: " + serverMaxWindowBits + ", " + clientMaxWindowBits);
        }
    }
}
