package dev.sansio.oauth.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.DocumentException.Problem;
import dev.sansio.oauth.json.JsonContent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8414, RFC 9728, RFC 9207 3, RFC 9126 5, RFC 8705 5. */
class MetadataTest {

    private static final String SERVER = """
            {"issuer":"https://server.example.com",
             "authorization_endpoint":"https://server.example.com/authorize",
             "token_endpoint":"https://server.example.com/token",
             "token_endpoint_auth_methods_supported":["client_secret_basic","private_key_jwt"],
             "token_endpoint_auth_signing_alg_values_supported":["RS256","ES256"],
             "userinfo_endpoint":"https://server.example.com/userinfo",
             "jwks_uri":"https://server.example.com/jwks.json",
             "registration_endpoint":"https://server.example.com/register",
             "scopes_supported":["openid","profile","email"],
             "response_types_supported":["code","code token"],
             "service_documentation":"http://server.example.com/service_documentation.html",
             "ui_locales_supported":["en-US","en-GB"]}""";

    private static byte[] octets(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static ServerMetadata server(String json) {
        return ServerMetadata.read(JsonContent.head(200), octets(json), "https://server.example.com");
    }

    private static void refused(Problem problem, String json) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> server(json))
                .satisfies(wrong -> assertThat(wrong.problem()).isEqualTo(problem));
    }

    @Test
    void rfc8414Section32Example() {
        ServerMetadata read = server(SERVER);
        assertThat(read.issuer()).isEqualTo("https://server.example.com");
        assertThat(read.authorizationEndpoint()).isEqualTo("https://server.example.com/authorize");
        assertThat(read.tokenEndpoint()).isEqualTo("https://server.example.com/token");
        assertThat(read.jwksUri()).isEqualTo("https://server.example.com/jwks.json");
        assertThat(read.registrationEndpoint()).isEqualTo("https://server.example.com/register");
        assertThat(read.userinfoEndpoint()).isEqualTo("https://server.example.com/userinfo");
        assertThat(read.tokenEndpointAuthMethods()).containsExactly("client_secret_basic", "private_key_jwt");
        assertThat(read.responseTypes()).containsExactly("code", "code token");
        assertThat(read.members().texts("ui_locales_supported")).containsExactly("en-US", "en-GB");
        assertThat(ServerMetadata.read(JsonContent.head(200), read.members().toBytes(), read.issuer()))
                .isEqualTo(read);
    }

    @Test
    void whatIsNotSaidHasTheDefaultsOfTheSpecification() {
        ServerMetadata read = server("{\"issuer\":\"https://server.example.com\"}");
        assertThat(read.grantTypes()).containsExactly("authorization_code", "implicit");
        assertThat(read.tokenEndpointAuthMethods()).containsExactly("client_secret_basic");
        assertThat(read.codeChallengeMethods()).isEmpty();
        assertThat(read.issuerInResponses()).isFalse();
        assertThat(read.pushedAuthorizationRequestRequired()).isFalse();
        assertThat(read.dpopAlgorithms()).isEmpty();
        assertThat(read.idTokenAlgorithms()).isEmpty();
        assertThat(read.revocationEndpoint()).isNull();
        assertThat(read.introspectionEndpoint()).isNull();
        assertThat(read.deviceAuthorizationEndpoint()).isNull();
        assertThat(read.pushedAuthorizationRequestEndpoint()).isNull();
        assertThat(read.endSessionEndpoint()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://server.example.com/",
                "https://Server.example.com",
                "https://server.example.com:443",
                "https://evil.example.com",
                "HTTPS://server.example.com"
            })
    void aDocumentOfAnotherIssuerIsRefusedToTheCharacter(String issuer) {
        refused(Problem.UNEXPECTED, SERVER.replace("\"https://server.example.com\"", "\"" + issuer + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authorization_endpoint",
                "token_endpoint",
                "jwks_uri",
                "registration_endpoint",
                "revocation_endpoint",
                "introspection_endpoint",
                "device_authorization_endpoint",
                "pushed_authorization_request_endpoint",
                "userinfo_endpoint",
                "end_session_endpoint"
            })
    void everyEndpointHasTlsOrStaysOnThisMachine(String name) {
        String start = "{\"issuer\":\"https://server.example.com\",\"" + name + "\":";
        for (String uri :
                new String[] {"http://server.example.com/x", "javascript:alert(1)", "/x", "", "https://a/#b"}) {
            refused(Problem.UNSUITABLE, start + "\"" + uri + "\"}");
        }
        refused(Problem.UNSUITABLE, start + "5}");
        assertThat(server(start + "\"http://127.0.0.1:8080/x\"}").members().text(name))
                .isEqualTo("http://127.0.0.1:8080/x");
    }

    @Test
    void anIssuerHasTlsAndNeitherQueryNorFragment() {
        for (String issuer : new String[] {"http://a.example", "https://a.example?b", "https://a.example#b", "x"}) {
            Document in = Document.builder().text("issuer", issuer).build();
            assertThatExceptionOfType(DocumentException.class)
                    .as(issuer)
                    .isThrownBy(() -> ServerMetadata.read(in, issuer));
        }
    }

    @Test
    void whatIsNoMetadataIsRefused() {
        refused(Problem.MISSING, "{}");
        refused(Problem.MALFORMED, SERVER.replace("{", "{\"issuer\":\"https://server.example.com\","));
        refused(
                Problem.UNSUITABLE,
                "{\"issuer\":\"https://server.example.com\",\"code_challenge_methods_supported\":\"S256\"}");
        refused(
                Problem.UNSUITABLE,
                "{\"issuer\":\"https://server.example.com\",\"require_pushed_authorization_requests\":\"yes\"}");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(
                        () -> ServerMetadata.read(JsonContent.head(404), octets(SERVER), "https://server.example.com"));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> ServerMetadata.read(
                        ResponseHead.of(200, "content-type", "text/html"),
                        octets(SERVER),
                        "https://server.example.com"));
        byte[] content = octets(SERVER);
        for (int length = 0; length < content.length; length++) {
            byte[] cut = Arrays.copyOf(content, length);
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> ServerMetadata.read(JsonContent.head(200), cut, "https://server.example.com"));
        }
    }

    @Test
    void rfc8705Section5Aliases() {
        ServerMetadata read = server(SERVER.replace(
                "{\"issuer\"",
                "{\"mtls_endpoint_aliases\":{\"token_endpoint\":\"https://mtls.example.com/token\"},\"issuer\""));
        assertThat(read.mutualTlsEndpoint("token_endpoint")).isEqualTo("https://mtls.example.com/token");
        assertThat(read.mutualTlsEndpoint("jwks_uri")).isEqualTo("https://server.example.com/jwks.json");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com, https://example.com/.well-known/oauth-authorization-server",
        "https://example.com/, https://example.com/.well-known/oauth-authorization-server",
        "https://example.com/issuer1, https://example.com/.well-known/oauth-authorization-server/issuer1",
        "https://example.com:8443/a/b, https://example.com:8443/.well-known/oauth-authorization-server/a/b"
    })
    void rfc8414Section31WellKnown(String issuer, String uri) {
        assertThat(WellKnown.ofServer(issuer)).isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com, https://example.com/.well-known/openid-configuration",
        "https://example.com/, https://example.com/.well-known/openid-configuration",
        "https://example.com/issuer1, https://example.com/issuer1/.well-known/openid-configuration"
    })
    void discoverySection4WellKnown(String issuer, String uri) {
        assertThat(WellKnown.ofOpenid(issuer)).isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "https://resource.example.com, https://resource.example.com/.well-known/oauth-protected-resource",
        "https://resource.example.com/, https://resource.example.com/.well-known/oauth-protected-resource",
        "https://resource.example.com/resource1, https://resource.example.com/.well-known/oauth-protected-resource/resource1",
        "https://resource.example.com?a=b, https://resource.example.com/.well-known/oauth-protected-resource?a=b"
    })
    void rfc9728Section31WellKnown(String resource, String uri) {
        assertThat(WellKnown.ofResource(resource)).isEqualTo(uri);
        assertThatIllegalArgumentException().isThrownBy(() -> WellKnown.ofResource("http://a.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> WellKnown.ofOpenid("http://a.example"));
    }

    @Test
    void rfc9728Section32Example() {
        byte[] content = octets("""
                {"resource":"https://resource.example.com",
                 "authorization_servers":["https://as1.example.com","https://as2.example.net"],
                 "bearer_methods_supported":["header","body"],
                 "scopes_supported":["profile","email","phone"],
                 "resource_documentation":"https://resource.example.com/resource_documentation.html"}""");
        ResourceMetadata read = ResourceMetadata.read(JsonContent.head(200), content, "https://resource.example.com");
        assertThat(read.resource()).isEqualTo("https://resource.example.com");
        assertThat(read.authorizationServers()).containsExactly("https://as1.example.com", "https://as2.example.net");
        assertThat(read.bearerMethods()).containsExactly("header", "body");
        assertThat(read.scopes()).containsExactly("profile", "email", "phone");
        assertThat(read.jwksUri()).isNull();
        assertThat(read.dpopRequired()).isFalse();
        assertThat(ResourceMetadata.read(JsonContent.head(200), read.members().toBytes(), read.resource()))
                .isEqualTo(read);
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(
                        () -> ResourceMetadata.read(JsonContent.head(200), content, "https://resource.example.com/"))
                .satisfies(wrong -> assertThat(wrong.problem()).isEqualTo(Problem.UNEXPECTED));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(
                        () -> ResourceMetadata.read(JsonContent.head(500), content, "https://resource.example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"authorization_servers\":[\"http://as.example\"]",
                "\"authorization_servers\":\"https://as.example\"",
                "\"jwks_uri\":\"http://as.example\"",
                "\"dpop_bound_access_tokens_required\":1"
            })
    void metadataOfAResourceThatIsNotAsItShouldBeIsRefused(String member) {
        Document in = Document.read(octets("{\"resource\":\"https://r.example\"," + member + "}"));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> ResourceMetadata.read(in, "https://r.example"));
    }
}
