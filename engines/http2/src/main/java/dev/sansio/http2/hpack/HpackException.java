package dev.sansio.http2.hpack;

/**
 * A block cannot be decoded, so that the tables of both sides differ from now on: a connection error of type
 * COMPRESSION_ERROR (RFC 9113 4.3). The decoder must not be used again. Without a stack trace, for a peer causes it.
 */
public final class HpackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception of a short text that holds nothing which the peer sent.
     *
     * @param message what is wrong with the block
     */
    public HpackException(String message) {
        super(message, null, false, false);
    }
}
