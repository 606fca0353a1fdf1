package dev.sansio.oauth.provider.model;

import dev.sansio.oauth.Scope;
import dev.sansio.oauth.metadata.SecureUri;
import dev.sansio.oauth.oauth2.AuthorizationPolicy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a provider is set up. What is not said is strict: the rules of OAuth 2.1 and RFC 9700.
 *
 * @param issuer its identifier, {@code https} (or {@code http} to this machine) without query and fragment (RFC 8414 2)
 * @param policy for requests for authorization
 * @param grants the grant types that it has at all
 * @param registrable those grant types that a client may have which registers itself (RFC 7591); nobody has vouched for it
 * @param endpoints those that it has
 * @param scopes all that there are, for metadata and for clients that register themselves; null to tell none
 * @param resources which tokens can be asked for (RFC 8707); empty for any
 * @param signedTokens whether access tokens are JWTs that resources can read by themselves (RFC 9068), and not random texts
 * @param nonceRequired whether proofs of DPoP need a nonce of this provider (RFC 9449 8)
 */
public record ProviderOptions(
        String issuer,
        AuthorizationPolicy policy,
        Set<String> grants,
        Set<String> registrable,
        Set<ProviderEndpoint> endpoints,
        @Nullable Scope scopes,
        List<String> resources,
        boolean signedTokens,
        boolean nonceRequired,
        Lifetimes lifetimes,
        ProviderLimits limits) {

    private static final Set<String> USUAL_GRANTS = Set.of(
            Grants.AUTHORIZATION_CODE,
            Grants.REFRESH_TOKEN,
            Grants.CLIENT_CREDENTIALS,
            Grants.DEVICE_CODE,
            Grants.TOKEN_EXCHANGE,
            Grants.JWT_BEARER);

    /** With each of these a user agrees before there is any token. */
    private static final Set<String> REGISTRABLE =
            Set.of(Grants.AUTHORIZATION_CODE, Grants.REFRESH_TOKEN, Grants.DEVICE_CODE);

    /**
     * Checked options; collections are copied.
     *
     * @throws IllegalArgumentException if the issuer is no absolute URI with TLS or to this machine, or has a query or an oblique stroke at its end
     */
    public ProviderOptions {
        if (!SecureUri.is(issuer) || issuer.indexOf('?') >= 0 || issuer.endsWith("/") || !hasPath(issuer)) {
            throw new IllegalArgumentException(
                    "an issuer is an absolute URI with TLS, without query, fragment and last stroke");
        }
        grants = Set.copyOf(grants);
        registrable = Set.copyOf(registrable);
        endpoints = Set.copyOf(endpoints);
        resources = List.copyOf(resources);
    }

    private static boolean hasPath(String issuer) {
        return issuer.startsWith("https://") || issuer.startsWith("http://");
    }

    /** A strict provider with all endpoints but those of registration and of OAuth 1, and opaque tokens. */
    public static ProviderOptions strict(String issuer) {
        return new ProviderOptions(
                issuer,
                AuthorizationPolicy.STRICT,
                USUAL_GRANTS,
                REGISTRABLE,
                EnumSet.complementOf(EnumSet.of(
                        ProviderEndpoint.REGISTRATION,
                        ProviderEndpoint.OAUTH1_INITIATE,
                        ProviderEndpoint.OAUTH1_AUTHORIZATION,
                        ProviderEndpoint.OAUTH1_TOKEN,
                        ProviderEndpoint.OAUTH1_USER)),
                null,
                List.of(),
                false,
                false,
                Lifetimes.DEFAULT,
                ProviderLimits.DEFAULT);
    }

    /** The same with other limits. */
    public ProviderOptions with(ProviderLimits other) {
        return new ProviderOptions(
                issuer,
                policy,
                grants,
                registrable,
                endpoints,
                scopes,
                resources,
                signedTokens,
                nonceRequired,
                lifetimes,
                other);
    }

    /** The same with other lifetimes. */
    public ProviderOptions with(Lifetimes other) {
        return new ProviderOptions(
                issuer,
                policy,
                grants,
                registrable,
                endpoints,
                scopes,
                resources,
                signedTokens,
                nonceRequired,
                other,
                limits);
    }

    /** The same with another policy. */
    public ProviderOptions with(AuthorizationPolicy other) {
        return new ProviderOptions(
                issuer,
                other,
                grants,
                registrable,
                endpoints,
                scopes,
                resources,
                signedTokens,
                nonceRequired,
                lifetimes,
                limits);
    }

    /** The same with other grants. */
    public ProviderOptions withGrants(Set<String> other) {
        return new ProviderOptions(
                issuer,
                policy,
                other,
                registrable,
                endpoints,
                scopes,
                resources,
                signedTokens,
                nonceRequired,
                lifetimes,
                limits);
    }

    /** The same with other grants for clients that register themselves. */
    public ProviderOptions withRegistrable(Set<String> other) {
        return new ProviderOptions(
                issuer,
                policy,
                grants,
                other,
                endpoints,
                scopes,
                resources,
                signedTokens,
                nonceRequired,
                lifetimes,
                limits);
    }

    /** The same with other endpoints. */
    public ProviderOptions withEndpoints(Set<ProviderEndpoint> other) {
        return new ProviderOptions(
                issuer,
                policy,
                grants,
                registrable,
                other,
                scopes,
                resources,
                signedTokens,
                nonceRequired,
                lifetimes,
                limits);
    }

    /** The same with scopes to tell of, and resources. */
    public ProviderOptions withTargets(@Nullable Scope all, List<String> uris) {
        return new ProviderOptions(
                issuer,
                policy,
                grants,
                registrable,
                endpoints,
                all,
                uris,
                signedTokens,
                nonceRequired,
                lifetimes,
                limits);
    }

    /** The same with access tokens that are JWTs, or not. */
    public ProviderOptions withSignedTokens(boolean signed) {
        return new ProviderOptions(
                issuer,
                policy,
                grants,
                registrable,
                endpoints,
                scopes,
                resources,
                signed,
                nonceRequired,
                lifetimes,
                limits);
    }

    /** The same with nonces in proofs of DPoP, or without. */
    public ProviderOptions withNonces(boolean required) {
        return new ProviderOptions(
                issuer,
                policy,
                grants,
                registrable,
                endpoints,
                scopes,
                resources,
                signedTokens,
                required,
                lifetimes,
                limits);
    }

    /** The path of the issuer; empty if it has none. */
    public String issuerPath() {
        int stroke = issuer.indexOf('/', issuer.indexOf("://") + 3);
        return stroke < 0 ? "" : issuer.substring(stroke);
    }

    /** The issuer without its path. */
    public String origin() {
        return issuer.substring(0, issuer.length() - issuerPath().length());
    }

    /** The path of an endpoint. */
    public String path(ProviderEndpoint endpoint) {
        return endpoint == ProviderEndpoint.METADATA ? endpoint.path() + issuerPath() : issuerPath() + endpoint.path();
    }

    /** The URI of an endpoint. */
    public String uri(ProviderEndpoint endpoint) {
        return origin() + path(endpoint);
    }

    /** Whether it has an endpoint. */
    public boolean has(ProviderEndpoint endpoint) {
        return endpoints.contains(endpoint);
    }
}
