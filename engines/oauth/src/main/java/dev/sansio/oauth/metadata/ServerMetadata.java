package dev.sansio.oauth.metadata;

import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Metadata of a provider (RFC 8414 2, OpenID Connect Discovery 1.0 3). What has no method here is among the members.
 *
 * @param members all of them
 */
public record ServerMetadata(Document members) {

    /** Every member that is the URI of an endpoint, or of keys. */
    private static final List<String> ENDPOINTS = List.of(
            "authorization_endpoint",
            "token_endpoint",
            "jwks_uri",
            "registration_endpoint",
            "revocation_endpoint",
            "introspection_endpoint",
            "device_authorization_endpoint",
            "pushed_authorization_request_endpoint",
            "userinfo_endpoint",
            "end_session_endpoint");

    private static final List<String> LISTS = List.of(
            "scopes_supported",
            "response_types_supported",
            "grant_types_supported",
            "token_endpoint_auth_methods_supported",
            "code_challenge_methods_supported",
            "dpop_signing_alg_values_supported",
            "id_token_signing_alg_values_supported");

    private static final List<String> FLAGS =
            List.of("require_pushed_authorization_requests", "authorization_response_iss_parameter_supported");

    private static final String ISSUER = "issuer";

    /**
     * Checked metadata.
     *
     * @throws DocumentException if the issuer is missing, has a query or no TLS, an endpoint is no URI with TLS, or a member is
     *     of another type than it must be
     */
    public ServerMetadata {
        if (!SecureUri.is(members.requiredText(ISSUER))
                || members.requiredText(ISSUER).indexOf('?') >= 0) {
            throw DocumentException.unsuitable(ISSUER, "a URI with TLS and without query");
        }
        ENDPOINTS.forEach(name -> SecureUri.read(members, name));
        LISTS.forEach(members::texts);
        FLAGS.forEach(members::flag);
    }

    /**
     * Reads a document.
     *
     * @param issuer that was asked for: the document is of this one, character by character (RFC 8414 3.3)
     * @throws DocumentException if it is none, or of another issuer
     */
    public static ServerMetadata read(ResponseHead head, byte[] content, String issuer) {
        if (head.status() != 200) {
            throw DocumentException.status(head.status());
        }
        return read(JsonContent.read(head.fields(), content), issuer);
    }

    /**
     * Takes a document.
     *
     * @throws DocumentException if it is malformed, or of another issuer
     */
    public static ServerMetadata read(Document in, String issuer) {
        if (!in.requiredText(ISSUER).equals(issuer)) {
            throw DocumentException.unexpected(ISSUER);
        }
        return new ServerMetadata(in);
    }

    /** The issuer, an identifier by itself. */
    public String issuer() {
        return members.requiredText(ISSUER);
    }

    /** Where the user agent is sent; null without. */
    public @Nullable String authorizationEndpoint() {
        return members.text("authorization_endpoint");
    }

    /** Where tokens are asked for; null without. */
    public @Nullable String tokenEndpoint() {
        return members.text("token_endpoint");
    }

    /** Where the keys are; null without. */
    public @Nullable String jwksUri() {
        return members.text("jwks_uri");
    }

    /** Where clients register (RFC 7591); null without. */
    public @Nullable String registrationEndpoint() {
        return members.text("registration_endpoint");
    }

    /** Where tokens are given back (RFC 7009); null without. */
    public @Nullable String revocationEndpoint() {
        return members.text("revocation_endpoint");
    }

    /** Where tokens are asked about (RFC 7662); null without. */
    public @Nullable String introspectionEndpoint() {
        return members.text("introspection_endpoint");
    }

    /** Where devices begin (RFC 8628 4); null without. */
    public @Nullable String deviceAuthorizationEndpoint() {
        return members.text("device_authorization_endpoint");
    }

    /** Where requests are pushed to (RFC 9126 5); null without. */
    public @Nullable String pushedAuthorizationRequestEndpoint() {
        return members.text("pushed_authorization_request_endpoint");
    }

    /** Whether a request that was not pushed is refused (RFC 9126 5). */
    public boolean pushedAuthorizationRequestRequired() {
        return members.flag("require_pushed_authorization_requests", false);
    }

    /** Where the claims about the user are (OpenID Connect Core 5.3); null without. */
    public @Nullable String userinfoEndpoint() {
        return members.text("userinfo_endpoint");
    }

    /** Where the user agent is sent to log out (OpenID Connect RP-Initiated Logout 1.0 2.1); null without. */
    public @Nullable String endSessionEndpoint() {
        return members.text("end_session_endpoint");
    }

    /** Response types; empty if the provider does not say. */
    public List<String> responseTypes() {
        return members.texts("response_types_supported");
    }

    /** Grants; those of RFC 8414 2 if the provider does not say. */
    public List<String> grantTypes() {
        return members.has("grant_types_supported")
                ? members.texts("grant_types_supported")
                : List.of("authorization_code", "implicit");
    }

    /** How clients authenticate at the token endpoint; by {@code client_secret_basic} if the provider does not say. */
    public List<String> tokenEndpointAuthMethods() {
        return members.has("token_endpoint_auth_methods_supported")
                ? members.texts("token_endpoint_auth_methods_supported")
                : List.of("client_secret_basic");
    }

    /** Methods of PKCE; empty if the provider has none, or does not say. */
    public List<String> codeChallengeMethods() {
        return members.texts("code_challenge_methods_supported");
    }

    /** Algorithms of proofs of possession (RFC 9449 5.1); empty if the provider takes none. */
    public List<String> dpopAlgorithms() {
        return members.texts("dpop_signing_alg_values_supported");
    }

    /** Algorithms of ID tokens (OpenID Connect Discovery 1.0 3); empty if the provider does not say. */
    public List<String> idTokenAlgorithms() {
        return members.texts("id_token_signing_alg_values_supported");
    }

    /** Whether every response by way of the user agent has {@code iss} (RFC 9207 3). */
    public boolean issuerInResponses() {
        return members.flag("authorization_response_iss_parameter_supported", false);
    }

    /** The endpoint for clients that show a certificate of TLS (RFC 8705 5), or else the other one of the same name. */
    public @Nullable String mutualTlsEndpoint(String name) {
        Document aliases = members.object("mtls_endpoint_aliases");
        String alias = aliases == null ? null : SecureUri.read(aliases, name);
        return alias == null ? SecureUri.read(members, name) : alias;
    }
}
