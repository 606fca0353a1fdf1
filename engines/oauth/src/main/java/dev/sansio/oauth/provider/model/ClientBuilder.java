package dev.sansio.oauth.provider.model;

import dev.sansio.core.Secret;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.json.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is known of a {@link RegisteredClient}. */
public final class ClientBuilder {

    private final String clientId;
    private @Nullable String name;
    private ClientMethod method = ClientMethod.NONE;
    private @Nullable TokenHash secretHash;
    private @Nullable Secret sharedSecret;
    private @Nullable Document keys;
    private @Nullable String certificateSubject;
    private Set<String> grants = Set.of();
    private List<RedirectUri> redirectUris = List.of();
    private List<String> logoutUris = List.of();
    private @Nullable Scope scope;
    private boolean pushedOnly;
    private boolean proofRequired;
    private boolean certificateBound;
    private @Nullable TokenHash registrationToken;
    private Document metadata = Document.EMPTY;

    ClientBuilder(String clientId) {
        this.clientId = clientId;
    }

    ClientBuilder(RegisteredClient from) {
        clientId = from.clientId();
        name = from.name();
        method = from.method();
        secretHash = from.secretHash();
        sharedSecret = from.sharedSecret();
        keys = from.keys();
        certificateSubject = from.certificateSubject();
        grants = from.grants();
        redirectUris = from.redirectUris();
        logoutUris = from.logoutUris();
        scope = from.scope();
        pushedOnly = from.pushedOnly();
        proofRequired = from.proofRequired();
        certificateBound = from.certificateBound();
        registrationToken = from.registrationToken();
        metadata = from.metadata();
    }

    /** A name for users. */
    public ClientBuilder called(@Nullable String other) {
        name = other;
        return this;
    }

    /** How it authenticates, where nothing has to be kept for it or that is told apart. */
    public ClientBuilder by(ClientMethod other) {
        method = other;
        return this;
    }

    /** It sends a secret in the field {@code Authorization}; only the hash is kept. */
    public ClientBuilder secret(Secret secret) {
        return secret(ClientMethod.CLIENT_SECRET_BASIC, TokenHash.of(secret));
    }

    /** It sends a secret. */
    public ClientBuilder secret(ClientMethod how, TokenHash hash) {
        method = how;
        secretHash = hash;
        return this;
    }

    /** It makes MACs with a secret, which therefore is kept as it is. */
    public ClientBuilder sharedSecret(Secret secret) {
        method = ClientMethod.CLIENT_SECRET_JWT;
        sharedSecret = secret;
        return this;
    }

    /** Its public keys, a JWK set. */
    public ClientBuilder keys(@Nullable Document jwkSet) {
        keys = jwkSet;
        return this;
    }

    /** The subject of its certificate, in the form of RFC 2253. */
    public ClientBuilder certificateSubject(@Nullable String subject) {
        certificateSubject = subject;
        return this;
    }

    /** The grants that it may use. */
    public ClientBuilder grants(String... types) {
        return grants(Set.of(types));
    }

    /** The grants that it may use. */
    public ClientBuilder grants(Set<String> types) {
        grants = types;
        return this;
    }

    /** Where it may send users back to. */
    public ClientBuilder redirectUris(String... uris) {
        return redirectUris(Arrays.stream(uris).map(RedirectUri::new).toList());
    }

    /** Where it may send users back to. */
    public ClientBuilder redirectUris(List<RedirectUri> uris) {
        redirectUris = uris;
        return this;
    }

    /** Where it may send users after a logout. */
    public ClientBuilder logoutUris(List<String> uris) {
        logoutUris = uris;
        return this;
    }

    /** All that it may ask for. */
    public ClientBuilder scope(String... tokens) {
        return scope(Scope.of(tokens));
    }

    /** All that it may ask for; null for nothing. */
    public ClientBuilder scope(@Nullable Scope other) {
        scope = other;
        return this;
    }

    /** Its requests for authorization have to be pushed. */
    public ClientBuilder pushedOnly(boolean required) {
        pushedOnly = required;
        return this;
    }

    /** Its tokens are bound to a key of DPoP. */
    public ClientBuilder proofRequired(boolean required) {
        proofRequired = required;
        return this;
    }

    /** Its tokens are bound to its certificate. */
    public ClientBuilder certificateBound(boolean bound) {
        certificateBound = bound;
        return this;
    }

    /** The hash of what changes its registration. */
    public ClientBuilder registrationToken(@Nullable TokenHash hash) {
        registrationToken = hash;
        return this;
    }

    /** What else it was registered with. */
    public ClientBuilder metadata(Document other) {
        metadata = other;
        return this;
    }

    /** The client. */
    public RegisteredClient build() {
        return new RegisteredClient(
                clientId,
                name,
                method,
                secretHash,
                sharedSecret,
                keys,
                certificateSubject,
                grants,
                redirectUris,
                logoutUris,
                scope,
                pushedOnly,
                proofRequired,
                certificateBound,
                registrationToken,
                metadata);
    }
}
