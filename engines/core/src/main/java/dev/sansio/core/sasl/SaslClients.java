package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import java.util.Collection;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes clients. Credentials that a mechanism cannot carry give a {@link SaslException} with
 * {@link SaslException#CREDENTIALS}.
 */
public final class SaslClients {

    private static final SaslLimits LIMITS = SaslLimits.DEFAULTS;

    private SaslClients() {}

    /**
     * The client of the strongest mechanism that the server offers, the caller allows, and the credentials fit. The order
     * of preference is that of {@link SaslMechanism}: SCRAM before CRAM-MD5 before PLAIN before LOGIN, SHA-256 before
     * SHA-1, with channel binding before without, OAUTHBEARER before XOAUTH2.
     *
     * <p>A client that could bind and allows the -PLUS mechanism tells so when the server does not offer it, so that a
     * server that did offer it notices.
     *
     * @param offered the server's names, in any case; unknown ones are ignored
     * @param credentials what there is to prove oneself with
     * @param allowed the most that the caller allows; on an unencrypted connection at most
     *     {@link SaslMechanism#NOT_REVEALING}
     * @param random for SCRAM's nonce; must be cryptographically strong
     * @param binding the channel to bind to, or null if the connection has none to give
     * @param limits what is accepted from the server
     * @return a client, or null if no mechanism fits
     */
    public static @Nullable SaslClient choose(
            Collection<String> offered,
            SaslCredentials credentials,
            Set<SaslMechanism> allowed,
            RandomGenerator random,
            @Nullable ChannelBinding binding,
            SaslLimits limits) {
        boolean binds = binding != null && binding.binds();
        for (SaslMechanism mechanism : SaslMechanism.values()) {
            boolean fits = fits(mechanism, credentials) && (binds || !mechanism.bindsChannel());
            if (fits && allowed.contains(mechanism) && contains(offered, mechanism)) {
                ChannelBinding told = binding;
                if (!mechanism.bindsChannel() && binding != null) {
                    told = allowed.contains(withBinding(mechanism)) ? ChannelBinding.notOffered() : null;
                }
                return open(mechanism, credentials, random, told, limits);
            }
        }
        return null;
    }

    /** As {@link #choose(Collection, SaslCredentials, Set, RandomGenerator, ChannelBinding, SaslLimits)}, default limits. */
    public static @Nullable SaslClient choose(
            Collection<String> offered,
            SaslCredentials credentials,
            Set<SaslMechanism> allowed,
            RandomGenerator random,
            @Nullable ChannelBinding binding) {
        return choose(offered, credentials, allowed, random, binding, LIMITS);
    }

    /**
     * The client of one mechanism.
     *
     * @throws IllegalArgumentException if the credentials are not of the mechanism's kind, or a -PLUS mechanism has
     *     nothing to bind to
     */
    public static SaslClient open(
            SaslMechanism mechanism,
            SaslCredentials credentials,
            RandomGenerator random,
            @Nullable ChannelBinding binding,
            SaslLimits limits) {
        if (!fits(mechanism, credentials)) {
            throw new IllegalArgumentException(mechanism.registeredName() + " needs other credentials");
        }
        boolean binds = binding != null && binding.binds();
        if (credentials instanceof SaslCredentials.Password) {
            SaslCredentials.Password password = (SaslCredentials.Password) credentials;
            switch (mechanism) {
                case PLAIN:
                    return plain(password, limits);
                case LOGIN:
                    return new LoginClient(password.user(), password.password(), limits);
                case CRAM_MD5:
                    return new CramMd5Client(password.user(), password.password(), limits);
                default:
                    if (binds != mechanism.bindsChannel()) {
                        throw new IllegalArgumentException(
                                mechanism.registeredName() + (binds ? " does not bind" : " needs a channel binding"));
                    }
                    return new ScramClient(hash(mechanism), password, binding, ScramExchange.nonce(random), limits);
            }
        }
        if (credentials instanceof SaslCredentials.Token) {
            SaslCredentials.Token token = (SaslCredentials.Token) credentials;
            return mechanism == SaslMechanism.XOAUTH2
                    ? TokenClient.xoauth2(token.user(), token.token(), limits)
                    : TokenClient.oauthBearer(token.user(), token.token(), token.host(), token.port(), limits);
        }
        return credentials instanceof SaslCredentials.External
                ? external((SaslCredentials.External) credentials, limits)
                : anonymous((SaslCredentials.Anonymous) credentials, limits);
    }

    /** PLAIN (RFC 4616). */
    public static SaslClient plain(@Nullable String authorizationId, String user, Secret password) {
        return plain(new SaslCredentials.Password(user, password, authorizationId), LIMITS);
    }

    /** LOGIN. */
    public static SaslClient login(String user, Secret password) {
        return new LoginClient(user, password, LIMITS);
    }

    /** CRAM-MD5 (RFC 2195). */
    public static SaslClient cramMd5(String user, Secret password) {
        return new CramMd5Client(user, password, LIMITS);
    }

    /**
     * SCRAM-SHA-1 (RFC 5802), with a binding to a channel SCRAM-SHA-1-PLUS.
     *
     * @param random for the nonce; must be cryptographically strong
     * @param binding the channel, {@link ChannelBinding#notOffered()}, or null if this side cannot bind
     */
    public static SaslClient scramSha1(
            String user, Secret password, RandomGenerator random, @Nullable ChannelBinding binding) {
        return scram(ScramHash.SHA_1, user, password, random, binding);
    }

    /** SCRAM-SHA-256 (RFC 7677), with a binding to a channel SCRAM-SHA-256-PLUS; see {@link #scramSha1}. */
    public static SaslClient scramSha256(
            String user, Secret password, RandomGenerator random, @Nullable ChannelBinding binding) {
        return scram(ScramHash.SHA_256, user, password, random, binding);
    }

    /** XOAUTH2. */
    public static SaslClient xoauth2(String user, Secret token) {
        return TokenClient.xoauth2(user, token, LIMITS);
    }

    /**
     * OAUTHBEARER (RFC 7628).
     *
     * @param host the server's name as the client knows it; null to leave it out
     * @param port its port; 0 to leave it out
     */
    public static SaslClient oauthBearer(String user, Secret token, @Nullable String host, int port) {
        return TokenClient.oauthBearer(user, token, host, port, LIMITS);
    }

    /** EXTERNAL (RFC 4422 appendix A). */
    public static SaslClient external(@Nullable String authorizationId) {
        return external(new SaslCredentials.External(authorizationId), LIMITS);
    }

    /** ANONYMOUS (RFC 4505); the trace may be empty. */
    public static SaslClient anonymous(String trace) {
        return anonymous(new SaslCredentials.Anonymous(trace), LIMITS);
    }

    private static SaslClient scram(
            ScramHash hash, String user, Secret password, RandomGenerator random, @Nullable ChannelBinding binding) {
        SaslCredentials.Password credentials = new SaslCredentials.Password(user, password);
        return new ScramClient(hash, credentials, binding, ScramExchange.nonce(random), LIMITS);
    }

    /** {@code message = [authzid] UTF8NUL authcid UTF8NUL passwd}. */
    private static SaslClient plain(SaslCredentials.Password credentials, SaslLimits limits) {
        String authorizationId = credentials.authorizationId();
        String password = credentials.password().revealText();
        if (password.isEmpty() || password.indexOf('\0') >= 0) {
            throw new SaslException(SaslException.CREDENTIALS, "password is empty or has a NUL");
        }
        String message = (authorizationId == null ? "" : Utf8.carriable(authorizationId, "authorization identity"))
                + "\0"
                + Utf8.carriable(credentials.user(), "user")
                + "\0"
                + password;
        return new SingleMessageClient(SaslMechanism.PLAIN, message, limits);
    }

    private static SaslClient external(SaslCredentials.External credentials, SaslLimits limits) {
        String authorizationId = credentials.authorizationId();
        return new SingleMessageClient(
                SaslMechanism.EXTERNAL,
                authorizationId == null ? "" : Utf8.carriable(authorizationId, "authorization identity"),
                limits);
    }

    private static SaslClient anonymous(SaslCredentials.Anonymous credentials, SaslLimits limits) {
        String trace = credentials.trace();
        if (trace.codePointCount(0, trace.length()) > AnonymousServer.MAX_TRACE) {
            throw new SaslException(SaslException.CREDENTIALS, "trace of more than 255 characters");
        }
        return new SingleMessageClient(
                SaslMechanism.ANONYMOUS, trace.isEmpty() ? "" : Utf8.carriable(trace, "trace"), limits);
    }

    private static boolean contains(Collection<String> offered, SaslMechanism mechanism) {
        return offered.stream().anyMatch(name -> SaslMechanism.named(name) == mechanism);
    }

    private static boolean fits(SaslMechanism mechanism, SaslCredentials credentials) {
        switch (mechanism) {
            case OAUTHBEARER:
            case XOAUTH2:
                return credentials instanceof SaslCredentials.Token;
            case EXTERNAL:
                return credentials instanceof SaslCredentials.External;
            case ANONYMOUS:
                return credentials instanceof SaslCredentials.Anonymous;
            case LOGIN:
            case CRAM_MD5:
                // Neither can say whom to act as, and dropping that silently would act as somebody else.
                return credentials instanceof SaslCredentials.Password
                        && ((SaslCredentials.Password) credentials).authorizationId() == null;
            default:
                return credentials instanceof SaslCredentials.Password;
        }
    }

    private static ScramHash hash(SaslMechanism mechanism) {
        return mechanism == SaslMechanism.SCRAM_SHA_1 || mechanism == SaslMechanism.SCRAM_SHA_1_PLUS
                ? ScramHash.SHA_1
                : ScramHash.SHA_256;
    }

    private static SaslMechanism withBinding(SaslMechanism mechanism) {
        return hash(mechanism).mechanism(true);
    }
}
