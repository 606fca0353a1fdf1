package dev.sansio.oauth.registration;

import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.GrantTypes;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of itself (RFC 7591 2, OpenID Connect Registration 1.0 2). What has no method here is among the members, names in
 * several languages too.
 *
 * @param members all of them
 */
public record ClientMetadata(Document members) {

    static final String REDIRECT_URIS = "redirect_uris";
    private static final String AUTH_METHOD = "token_endpoint_auth_method";
    private static final String GRANT_TYPES = "grant_types";
    private static final String RESPONSE_TYPES = "response_types";
    private static final String JWKS = "jwks";
    private static final String JWKS_URI = "jwks_uri";

    private static final List<String> TEXTS = List.of(
            AUTH_METHOD,
            "client_name",
            "client_uri",
            "logo_uri",
            "scope",
            JWKS_URI,
            "software_id",
            "software_version",
            "software_statement",
            "id_token_signed_response_alg",
            "token_endpoint_auth_signing_alg");

    /**
     * Checked metadata.
     *
     * @throws DocumentException if a member that is known here is of another type than it must be, or there are both {@code jwks}
     *     and {@code jwks_uri}
     */
    public ClientMetadata {
        TEXTS.forEach(members::text);
        members.texts(REDIRECT_URIS);
        members.texts(GRANT_TYPES);
        members.texts(RESPONSE_TYPES);
        members.texts("contacts");
        if (members.object(JWKS) != null && members.has(JWKS_URI)) {
            throw DocumentException.unexpected(JWKS);
        }
    }

    /** Where user agents are sent back to; empty for a client that sends none away. */
    public List<String> redirectUris() {
        return members.texts(REDIRECT_URIS);
    }

    /** How the client authenticates; {@code client_secret_basic} if it does not say. */
    public String tokenEndpointAuthMethod() {
        String method = members.text(AUTH_METHOD);
        return method == null ? "client_secret_basic" : method;
    }

    /** The grants that it uses; codes if it does not say. */
    public List<String> grantTypes() {
        return members.has(GRANT_TYPES) ? members.texts(GRANT_TYPES) : List.of(GrantTypes.AUTHORIZATION_CODE);
    }

    /** The response types that it uses; {@code code} if it does not say. */
    public List<String> responseTypes() {
        return members.has(RESPONSE_TYPES) ? members.texts(RESPONSE_TYPES) : List.of("code");
    }

    /** The scope that it may ask for; null if it does not say. */
    public @Nullable String scope() {
        return members.text("scope");
    }

    /** Where its keys are; null without. */
    public @Nullable String jwksUri() {
        return members.text(JWKS_URI);
    }

    /**
     * Its keys; null without.
     *
     * @throws DocumentException if they are malformed
     */
    public @Nullable JwkSet jwks() {
        Document keys = members.object(JWKS);
        return keys == null ? null : JwkSet.read(keys).publicOnly();
    }

    /** The algorithm that its ID tokens are signed with; RS256 if it does not say (OpenID Connect Registration 1.0 2). */
    public String idTokenAlgorithm() {
        String algorithm = members.text("id_token_signed_response_alg");
        return algorithm == null ? "RS256" : algorithm;
    }

    /**
     * Passes what a provider may register, as RFC 9700 and OAuth 2.1 want it: redirect URIs that only the client receives, and one at
     * least for each client that sends user agents away; response types and grants that go together; neither tokens in a fragment
     * nor passwords.
     *
     * @throws OAuth2Exception with {@code invalid_redirect_uri} or {@code invalid_client_metadata}
     */
    public void check() {
        boolean redirects = grantTypes().contains(GrantTypes.AUTHORIZATION_CODE);
        if (redirects && redirectUris().isEmpty()) {
            throw refused(OAuth2Error.INVALID_REDIRECT_URI, "a client that uses codes has a redirect URI");
        }
        if (!redirectUris().stream().allMatch(ClientMetadata::isProtected)) {
            throw refused(
                    OAuth2Error.INVALID_REDIRECT_URI,
                    "a redirect URI has https, http to a loopback address, or the scheme of an application");
        }
        if (grantTypes().contains("implicit") || grantTypes().contains(GrantTypes.PASSWORD)) {
            throw refused(OAuth2Error.INVALID_CLIENT_METADATA, "the grants implicit and password are no more");
        }
        if (responseTypes().contains("code") != redirects
                || !responseTypes().stream().allMatch(type -> type.equals("code") || type.equals("none"))) {
            throw refused(OAuth2Error.INVALID_CLIENT_METADATA, "grant_types and response_types do not go together");
        }
    }

    private static boolean isProtected(String uri) {
        try {
            return new RedirectUri(uri).isProtected();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    static OAuth2Exception refused(String code, String description) {
        return new OAuth2Exception(OAuth2Error.of(code, description));
    }
}
