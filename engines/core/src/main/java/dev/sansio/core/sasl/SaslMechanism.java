package dev.sansio.core.sasl;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mechanisms that are implemented, in the order in which {@link SaslClients#choose} prefers them. */
public enum SaslMechanism {
    /** RFC 7677 with channel binding. */
    SCRAM_SHA_256_PLUS("SCRAM-SHA-256-PLUS", false),
    /** RFC 7677. */
    SCRAM_SHA_256("SCRAM-SHA-256", false),
    /** RFC 5802 with channel binding. */
    SCRAM_SHA_1_PLUS("SCRAM-SHA-1-PLUS", false),
    /** RFC 5802. */
    SCRAM_SHA_1("SCRAM-SHA-1", false),
    /** RFC 2195; whoever sees the exchange can guess passwords at speed, and the server keeps them in clear. */
    CRAM_MD5("CRAM-MD5", false),
    /** RFC 7628. */
    OAUTHBEARER("OAUTHBEARER", true),
    /** The mail providers' predecessor of OAUTHBEARER. */
    XOAUTH2("XOAUTH2", true),
    /** RFC 4616. */
    PLAIN("PLAIN", true),
    /** No standard: two prompts. */
    LOGIN("LOGIN", true),
    /** RFC 4422 appendix A. */
    EXTERNAL("EXTERNAL", false),
    /** RFC 4505. */
    ANONYMOUS("ANONYMOUS", false);

    /** Every mechanism: for a connection that is encrypted and whose server was verified. */
    public static final Set<SaslMechanism> ALL = Collections.unmodifiableSet(EnumSet.allOf(SaslMechanism.class));

    /** The mechanisms that do not reveal a secret: the most that an unencrypted connection may allow. */
    public static final Set<SaslMechanism> NOT_REVEALING = notRevealing();

    private final String registeredName;
    private final boolean revealsSecret;

    SaslMechanism(String registeredName, boolean revealsSecret) {
        this.registeredName = registeredName;
        this.revealsSecret = revealsSecret;
    }

    /** The mechanism of a name, in upper or lower case; null if it is none of these. */
    public static @Nullable SaslMechanism named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (SaslMechanism mechanism : values()) {
            if (mechanism.registeredName.equals(upper)) {
                return mechanism;
            }
        }
        return null;
    }

    /** The name as it is registered and as it goes over the wire. */
    public String registeredName() {
        return registeredName;
    }

    /** Whether whoever sees the exchange can read the password or token, so that it needs TLS. */
    public boolean revealsSecret() {
        return revealsSecret;
    }

    /** Whether this is a {@code -PLUS} mechanism, which binds the exchange to its channel. */
    public boolean bindsChannel() {
        return this == SCRAM_SHA_256_PLUS || this == SCRAM_SHA_1_PLUS;
    }

    private static Set<SaslMechanism> notRevealing() {
        Set<SaslMechanism> mechanisms = EnumSet.allOf(SaslMechanism.class);
        mechanisms.removeIf(SaslMechanism::revealsSecret);
        return Collections.unmodifiableSet(mechanisms);
    }
}
