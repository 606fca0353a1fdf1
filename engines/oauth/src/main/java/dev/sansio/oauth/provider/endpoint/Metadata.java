package dev.sansio.oauth.provider.endpoint;

import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.provider.caller.Jwts;
import dev.sansio.oauth.provider.caller.Proofs;
import dev.sansio.oauth.provider.model.ClientMethod;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.ProviderKeys;
import dev.sansio.oauth.provider.model.ProviderOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the provider tells of itself (RFC 8414 2, OpenID Connect Discovery 3). */
final class Metadata {

    private Metadata() {}

    static Document of(ProviderOptions options, ProviderKeys keys) {
        DocumentBuilder document = Document.builder().text("issuer", options.issuer());
        for (ProviderEndpoint endpoint : ProviderEndpoint.values()) {
            if (endpoint.member() != null && options.has(endpoint)) {
                document.text(endpoint.member(), options.uri(endpoint));
            }
        }
        List<String> methods =
                Arrays.stream(ClientMethod.values()).map(ClientMethod::toString).toList();
        if (options.scopes() != null) {
            document.texts("scopes_supported", options.scopes().tokens());
        }
        return document.texts(
                        "response_types_supported",
                        new TreeSet<>(options.policy().responseTypes()))
                .texts("response_modes_supported", List.of("query"))
                .texts("grant_types_supported", new TreeSet<>(options.grants()))
                .texts("token_endpoint_auth_methods_supported", methods)
                .texts("token_endpoint_auth_signing_alg_values_supported", withHmac())
                .texts("revocation_endpoint_auth_methods_supported", methods)
                .texts("introspection_endpoint_auth_methods_supported", confidential(methods))
                .texts(
                        "code_challenge_methods_supported",
                        options.policy().plainAccepted() ? List.of("S256", "plain") : List.of("S256"))
                .flag("authorization_response_iss_parameter_supported", true)
                .flag("require_pushed_authorization_requests", false)
                .flag("request_parameter_supported", true)
                .flag("request_uri_parameter_supported", false)
                .texts("request_object_signing_alg_values_supported", Jwts.names(Jwts.ASYMMETRIC))
                .texts("dpop_signing_alg_values_supported", Jwts.names(Proofs.POLICY.algorithms()))
                .flag("tls_client_certificate_bound_access_tokens", true)
                .texts("subject_types_supported", List.of("public"))
                .texts("id_token_signing_alg_values_supported", signing(keys))
                .texts("claims_supported", List.of("sub", "iss", "aud", "exp", "iat", "auth_time", "nonce", "at_hash"))
                .flag("claims_parameter_supported", false)
                .texts("prompt_values_supported", List.of("none", "login", "consent", "select_account"))
                .build();
    }

    private static Set<String> signing(ProviderKeys keys) {
        Set<String> names = new TreeSet<>();
        for (JoseSigner signer : keys.signers()) {
            names.add(signer.algorithm().toString());
        }
        return names;
    }

    private static Set<String> withHmac() {
        Set<String> names = new TreeSet<>(Jwts.names(Jwts.ASYMMETRIC));
        names.add("HS256");
        return names;
    }

    private static List<String> confidential(List<String> methods) {
        return methods.stream().filter(each -> !each.equals("none")).toList();
    }
}
