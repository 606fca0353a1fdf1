package dev.sansio.reactive.smtp;

import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.tls.TlsConfig;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of an authenticator's mechanisms a server can offer. */
final class Authenticators {

    private Authenticators() {}

    /** All, or all but those that bind to the channel where a connection might turn out to have nothing to bind to. */
    static Set<SaslMechanism> offered(Authenticator users, @Nullable TlsConfig tls) {
        boolean binds = tls != null
                && tls.credentials().stream().allMatch(credentials -> Binding.of(credentials.chain()) != null);
        return offered(users, binds);
    }

    static Set<SaslMechanism> offered(Authenticator users, boolean binds) {
        Set<SaslMechanism> offered = EnumSet.noneOf(SaslMechanism.class);
        offered.addAll(users.mechanisms());
        offered.removeIf(mechanism -> mechanism.bindsChannel() && !binds);
        return offered;
    }
}
