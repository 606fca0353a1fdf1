package dev.sansio.socks;

import dev.sansio.core.SessionFailedException;

/**
 * Why an engine of this package fails: the codes of its {@link SessionFailedException}s, beside those that every engine has
 * ({@code truncated}: the peer ended within the handshake; {@code timeout}, {@code limit}, {@code lost}).
 */
public final class SocksFailure {

    /** What came is of no version of SOCKS: the peer speaks another protocol. */
    public static final String NOT_SOCKS = "not-socks";

    /** A message is not as the specification has it. */
    public static final String MALFORMED = "malformed";

    private SocksFailure() {}

    static SessionFailedException notSocks(String expected, int version) {
        return new SessionFailedException(NOT_SOCKS, "expected " + expected + ", and the first octet is " + version);
    }

    static SessionFailedException malformed(String message) {
        return new SessionFailedException(MALFORMED, message);
    }
}
