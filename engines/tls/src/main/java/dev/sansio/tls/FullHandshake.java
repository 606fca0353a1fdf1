package dev.sansio.tls;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/**
 * Tells a full handshake from a resumed one, which JSSE does not. In a full handshake the server's key or the server's
 * certificate is asked for; whoever is asked leaves a mark on the session. A resumed session finds no mark, because the
 * engine takes it away when the handshake is complete.
 */
final class FullHandshake {

    private static final String MARK = "dev.sansio.tls.full";

    private FullHandshake() {}

    /** The server is proving who it is. */
    static void mark(@Nullable SSLEngine engine) {
        SSLSession session = engine == null ? null : engine.getHandshakeSession();
        if (session != null) {
            session.putValue(MARK, Boolean.TRUE);
        }
    }

    /** Whether the server proved who it is in the handshake that made this session; asked once. */
    static boolean take(SSLSession session) {
        boolean marked = session.getValue(MARK) != null;
        session.removeValue(MARK);
        return marked;
    }
}
