package dev.sansio.oauth.openid;

import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.metadata.ServerMetadata;
import java.util.List;

/**
 * The discovery document of a provider (Discovery 1.0 3, 4.3): metadata of a server, of which OpenID Connect requires more.
 *
 * @param server all of it
 */
public record ProviderMetadata(ServerMetadata server) {

    private static final List<String> REQUIRED_TEXTS = List.of("authorization_endpoint", "jwks_uri");
    private static final List<String> REQUIRED_LISTS =
            List.of("response_types_supported", "subject_types_supported", "id_token_signing_alg_values_supported");
    private static final List<String> FLAGS = List.of(
            "claims_parameter_supported",
            "request_parameter_supported",
            "request_uri_parameter_supported",
            "backchannel_logout_supported",
            "frontchannel_logout_supported");

    /**
     * A checked document.
     *
     * @throws DocumentException if a member that OpenID Connect requires is missing, or one is of another type than it must be
     */
    public ProviderMetadata {
        REQUIRED_TEXTS.forEach(server.members()::requiredText);
        for (String name : REQUIRED_LISTS) {
            if (server.members().texts(name).isEmpty()) {
                throw DocumentException.missing(name);
            }
        }
        FLAGS.forEach(server.members()::flag);
        server.members().texts("acr_values_supported");
    }

    /**
     * Reads a document.
     *
     * @param issuer that was asked for: the document is of this one, character by character
     * @throws DocumentException if it is none, or of another issuer
     */
    public static ProviderMetadata read(ResponseHead head, byte[] content, String issuer) {
        return new ProviderMetadata(ServerMetadata.read(head, content, issuer));
    }

    /** {@code public} or {@code pairwise}, or both. */
    public List<String> subjectTypes() {
        return server.members().texts("subject_types_supported");
    }

    /** How users may be authenticated; empty if the provider does not say. */
    public List<String> acrValues() {
        return server.members().texts("acr_values_supported");
    }

    /** Whether it takes {@code claims}. */
    public boolean claimsParameter() {
        return server.members().flag("claims_parameter_supported", false);
    }

    /** Whether it takes {@code request}. */
    public boolean requestParameter() {
        return server.members().flag("request_parameter_supported", false);
    }

    /** Whether it takes {@code request_uri}; it does if it does not say. */
    public boolean requestUriParameter() {
        return server.members().flag("request_uri_parameter_supported", true);
    }

    /** Whether it tells clients about logouts (Back-Channel Logout 1.0 2.1). */
    public boolean backChannelLogout() {
        return server.members().flag("backchannel_logout_supported", false);
    }

    /** Whether it has user agents tell clients about logouts (Front-Channel Logout 1.0 3). */
    public boolean frontChannelLogout() {
        return server.members().flag("frontchannel_logout_supported", false);
    }
}
