package dev.sansio.reactive.smtp;

import dev.sansio.core.sasl.SaslMechanism;
import java.util.EnumSet;
import java.util.Set;

/** What of an authenticator's mechanisms a server can offer. */
final class Authenticators {

    private Authenticators() {}

    /** All but those that bind to the channel, which the server's side of TLS does not tell of. */
    static Set<SaslMechanism> offered(Authenticator users) {
        Set<SaslMechanism> offered = EnumSet.noneOf(SaslMechanism.class);
        offered.addAll(users.mechanisms());
        offered.removeIf(SaslMechanism::bindsChannel);
        return offered;
    }
}
