package dev.sansio.core.sasl;

import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a server offers on one connection, and the exchanges that follow from it. A value: a server has one for
 * connections in clear and makes another once TLS is there.
 *
 * @param offered the mechanisms; the -PLUS ones only together with a binding
 * @param random for challenges and nonces; must be cryptographically strong
 * @param host the server's name, for CRAM-MD5
 * @param decoy what SCRAM shows of unknown users
 * @param binding the channel for the -PLUS mechanisms; null if there is none
 * @param externalIdentity whom the client's certificate, or whatever else is below, proves; null if nothing does
 * @param tokenError what a client with an invalid token is told, unless the answer says better
 * @param limits what is accepted from the client
 */
public record SaslServers(
        Set<SaslMechanism> offered,
        RandomGenerator random,
        String host,
        ScramDecoy decoy,
        @Nullable ChannelBinding binding,
        @Nullable String externalIdentity,
        TokenError tokenError,
        SaslLimits limits) {

    /** Checks that whatever is offered can be done. */
    public SaslServers {
        offered = Set.copyOf(offered);
        Objects.requireNonNull(random, "random");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(decoy, "decoy");
        Objects.requireNonNull(tokenError, "tokenError");
        Objects.requireNonNull(limits, "limits");
        if (offered.stream().anyMatch(SaslMechanism::bindsChannel) && (binding == null || !binding.binds())) {
            throw new IllegalArgumentException("a -PLUS mechanism needs a channel to bind to");
        }
    }

    /** Servers without channel binding and external identity, with the default limits. */
    public SaslServers(Set<SaslMechanism> offered, RandomGenerator random, String host, ScramDecoy decoy) {
        this(offered, random, host, decoy, null, null, TokenError.INVALID_TOKEN, SaslLimits.DEFAULTS);
    }

    /** A new exchange for the name that the client sent, in any case; null if that mechanism is not offered. */
    public @Nullable SaslServer open(String mechanism) {
        SaslMechanism named = SaslMechanism.named(mechanism);
        return named != null && offered.contains(named) ? open(named) : null;
    }

    private SaslServer open(SaslMechanism mechanism) {
        switch (mechanism) {
            case SCRAM_SHA_256_PLUS:
            case SCRAM_SHA_256:
                return scram(ScramHash.SHA_256, mechanism);
            case SCRAM_SHA_1_PLUS:
            case SCRAM_SHA_1:
                return scram(ScramHash.SHA_1, mechanism);
            case CRAM_MD5:
                return new CramMd5Server(random, host, limits);
            case OAUTHBEARER:
                return TokenServer.oauthBearer(tokenError, limits);
            case XOAUTH2:
                return TokenServer.xoauth2(tokenError, limits);
            case PLAIN:
                return new PlainServer(limits);
            case LOGIN:
                return new LoginServer(limits);
            case EXTERNAL:
                return new ExternalServer(externalIdentity, limits);
            case ANONYMOUS:
                return new AnonymousServer(limits);
            default:
                throw new AssertionError(mechanism);
        }
    }

    private SaslServer scram(ScramHash hash, SaslMechanism mechanism) {
        return new ScramServer(
                hash,
                ScramExchange.nonce(random),
                decoy,
                mechanism.bindsChannel() ? binding : null,
                offered.contains(hash.mechanism(true)),
                limits);
    }
}
