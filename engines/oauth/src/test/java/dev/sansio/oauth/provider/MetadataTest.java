package dev.sansio.oauth.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.provider.model.ProviderOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8414, OpenID Connect Discovery 4, RFC 7517. */
class MetadataTest {

    @Test
    void theDocumentSaysTheIssuerByteForByte() {
        Document told = new TestProvider()
                .get("/.well-known/oauth-authorization-server")
                .json();
        assertThat(told.text("issuer")).isEqualTo(TestProvider.ISSUER);
        assertThat(told.text("token_endpoint")).isEqualTo("https://as.example/token");
        assertThat(told.texts("response_types_supported")).containsExactly("code");
        assertThat(told.texts("code_challenge_methods_supported")).containsExactly("S256");
        assertThat(told.texts("grant_types_supported")).doesNotContain("password", "implicit");
        assertThat(told.flag("authorization_response_iss_parameter_supported", false))
                .isTrue();
        assertThat(told.has("registration_endpoint")).isFalse();
        assertThat(told.texts("dpop_signing_alg_values_supported")).doesNotContain("none", "HS256");
    }

    @Test
    void discoveryIsTheSameDocument() {
        TestProvider provider = new TestProvider();
        assertThat(provider.get("/.well-known/openid-configuration").content())
                .isEqualTo(
                        provider.get("/.well-known/oauth-authorization-server").content());
    }

    @Test
    void anIssuerWithAPathHasItsDocumentsAtTwoPlaces() {
        TestProvider provider = new TestProvider(ProviderOptions.strict("https://as.example/tenant"));
        assertThat(provider.get("/.well-known/oauth-authorization-server/tenant")
                        .text("token_endpoint"))
                .isEqualTo("https://as.example/tenant/token");
        assertThat(provider.get("/tenant/.well-known/openid-configuration").text("issuer"))
                .isEqualTo("https://as.example/tenant");
        assertThat(provider.get("/.well-known/openid-configuration").status()).isEqualTo(404);
    }

    @Test
    void keysAreToldWithoutTheirSecretHalf() {
        Seen seen = new TestProvider().get("/jwks");
        assertThat(seen.content()).contains("\"kid\":\"k1\"").doesNotContain("\"d\"");
        assertThat(seen.fields().first("cache-control")).contains("max-age");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/Token", "/token/", "//token", "/./token", "/%74oken", "*"})
    void otherPathsAreNobodys(String path) {
        assertThat(new TestProvider()
                        .request(path.equals("*") ? "OPTIONS" : "POST", path, "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anIssuerOnThisMachineNeedsNoTls() {
        assertThat(ProviderOptions.strict("http://127.0.0.1:8080").issuer()).isEqualTo("http://127.0.0.1:8080");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as.example",
                "https://as.example/",
                "https://as.example?a",
                "https://as.example#a",
                "urn:x",
                "http://as.example",
                "http://a_b"
            })
    void whatIsNoIssuerIsRefused(String issuer) {
        assertThatThrownBy(() -> ProviderOptions.strict(issuer)).isInstanceOf(IllegalArgumentException.class);
    }
}
