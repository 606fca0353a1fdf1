package dev.sansio.tls;

import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.StandardConstants;

/**
 * Tells a full handshake from a resumed one, which JSSE does not: in a full one the server proves who it is, so that its
 * credentials are asked for, or at the client its certificate is judged. Whoever is asked knows the JDK's engine and nothing
 * of ours; the matcher of server names is the one object of ours that an engine gives back. (Values of its session would do,
 * but they make the JDK send further tickets, and keep a session out of a ticket.)
 *
 * <p>It is also what it says: it refuses a name for which a server has no credentials.
 */
final class Proof extends SNIMatcher {

    private final Identities identities;
    private boolean given;

    Proof(Identities identities) {
        super(StandardConstants.SNI_HOST_NAME);
        this.identities = identities;
    }

    /** The server of an engine's handshake proves who it is. */
    static void give(SSLEngine engine) {
        for (SNIMatcher matcher : engine.getSSLParameters().getSNIMatchers()) {
            if (matcher instanceof Proof) {
                ((Proof) matcher).given = true;
            }
        }
    }

    /** Whether the server has proved who it is. */
    boolean isGiven() {
        return given;
    }

    @Override
    public boolean matches(SNIServerName name) {
        try {
            return identities.know(new SNIHostName(name.getEncoded()).getAsciiName());
        } catch (IllegalArgumentException notAHostName) {
            return false;
        }
    }
}
