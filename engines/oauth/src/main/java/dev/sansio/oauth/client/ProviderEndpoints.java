package dev.sansio.oauth.client;

import dev.sansio.oauth.metadata.ServerMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider is asked what, besides for tokens; null for what it does not have.
 *
 * @param revocation RFC 7009
 * @param introspection RFC 7662
 * @param device RFC 8628 3.1
 * @param pushed RFC 9126
 */
public record ProviderEndpoints(
        @Nullable Endpoint revocation,
        @Nullable Endpoint introspection,
        @Nullable Endpoint device,
        @Nullable Endpoint pushed) {

    /** None but for tokens. */
    public static final ProviderEndpoints NONE = new ProviderEndpoints(null, null, null, null);

    /** Those that the provider publishes. */
    public static ProviderEndpoints of(ServerMetadata metadata) {
        return new ProviderEndpoints(
                endpoint(metadata.revocationEndpoint()),
                endpoint(metadata.introspectionEndpoint()),
                endpoint(metadata.deviceAuthorizationEndpoint()),
                endpoint(metadata.pushedAuthorizationRequestEndpoint()));
    }

    private static @Nullable Endpoint endpoint(@Nullable String uri) {
        return uri == null ? null : Endpoint.of(uri);
    }
}
