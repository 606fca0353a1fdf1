package dev.sansio.oauth.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.ProviderOptions;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** RFC 7591 and RFC 7592. */
class RegistrationTest {

    private static final ProviderOptions OPTIONS = ProviderOptions.strict(TestProvider.ISSUER)
            .withEndpoints(EnumSet.allOf(ProviderEndpoint.class))
            .withTargets(Scope.of("openid", "read"), List.of());

    private final TestProvider provider = open();

    static TestProvider open() {
        return new TestProvider(OPTIONS.withRegistrable(Set.of(Grants.AUTHORIZATION_CODE, Grants.CLIENT_CREDENTIALS)));
    }

    static Seen register(TestProvider provider, Document wanted) {
        return send(provider, "POST", "/register", wanted);
    }

    private static Seen send(TestProvider provider, String method, String path, Document wanted, String... fields) {
        return provider.request(
                method,
                path,
                new String(wanted.toBytes(), StandardCharsets.UTF_8),
                TestProvider.withType("application/json", fields));
    }

    private static DocumentBuilder wanted() {
        return Document.builder()
                .text("client_name", "Émile's")
                .texts("redirect_uris", List.of("https://app.example/cb"))
                .text("scope", "read")
                .text("logo_uri", "https://app.example/logo")
                .text("unknown", "left out");
    }

    private static String[] token(Seen registered) {
        return new String[] {"authorization", "Bearer " + registered.text("registration_access_token")};
    }

    private static String path(Seen registered) {
        return registered.text("registration_client_uri").substring(TestProvider.ISSUER.length());
    }

    @Test
    void itIsOffByDefault() {
        assertThat(register(new TestProvider(), wanted().build()).status()).isEqualTo(404);
        assertThat(new TestProvider().get("/register/x").status()).isEqualTo(404);
    }

    @Test
    void aClientRegistersAndIsUsedAtOnce() {
        Seen seen = register(
                provider,
                wanted().texts("grant_types", List.of(Grants.AUTHORIZATION_CODE, Grants.CLIENT_CREDENTIALS))
                        .build());
        assertThat(seen.status()).isEqualTo(201);
        assertThat(seen.text("client_name")).isEqualTo("Émile's");
        assertThat(seen.text("logo_uri")).isEqualTo("https://app.example/logo");
        assertThat(seen.json().has("unknown")).isFalse();
        assertThat(seen.json().number("client_secret_expires_at")).isZero();
        Seen tokens = provider.post(
                "/token",
                Parameters.of("grant_type", "client_credentials"),
                "authorization",
                TestProvider.basic(seen.text("client_id"), seen.secret("client_secret")));
        assertThat(tokens.text("scope")).isEqualTo("read");
    }

    @Test
    void aRegistrationIsReadChangedAndDeletedWithItsToken() {
        Seen seen = register(provider, wanted().build());
        Seen read = provider.get(path(seen), token(seen));
        assertThat(read.text("client_id")).isEqualTo(seen.text("client_id"));
        assertThat(read.json().has("client_secret")).isFalse();
        Document other = wanted().text("client_id", seen.text("client_id"))
                .text("client_name", "Other")
                .build();
        assertThat(send(provider, "PUT", path(seen), other, token(seen)).text("client_name"))
                .isEqualTo("Other");
        assertThat(provider.request("DELETE", path(seen), "", token(seen)).status())
                .isEqualTo(204);
        assertThat(provider.get(path(seen), token(seen)).status()).isEqualTo(401);
    }

    @Test
    void nobodyElseChangesARegistration() {
        Seen seen = register(provider, wanted().build());
        Seen other = register(provider, wanted().build());
        assertThat(provider.get(path(seen), token(other)).status()).isEqualTo(401);
        assertThat(provider.get(path(seen)).status()).isEqualTo(401);
        assertThat(provider.get("/register/web", token(seen)).status()).isEqualTo(401);
        assertThat(provider.get("/register/nobody", token(seen)).status()).isEqualTo(401);
        Document taken = wanted().text("client_id", other.text("client_id")).build();
        assertThat(send(provider, "PUT", path(seen), taken, token(seen)).error())
                .isEqualTo("invalid_client_metadata");
    }

    @Test
    void aChangedRegistrationKeepsItsSecret() {
        Seen seen = register(
                provider,
                wanted().texts("grant_types", List.of(Grants.CLIENT_CREDENTIALS))
                        .build());
        Document other = wanted().text("client_id", seen.text("client_id"))
                .texts("grant_types", List.of(Grants.CLIENT_CREDENTIALS))
                .build();
        send(provider, "PUT", path(seen), other, token(seen));
        Secret secret = seen.secret("client_secret");
        assertThat(provider.post(
                                "/token",
                                Parameters.of("grant_type", "client_credentials"),
                                "authorization",
                                TestProvider.basic(seen.text("client_id"), secret))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatNobodyGetsIsRefused() {
        assertThat(register(
                                provider,
                                wanted().texts("redirect_uris", List.of("http://app.example/cb"))
                                        .build())
                        .error())
                .isEqualTo("invalid_redirect_uri");
        assertThat(register(
                                provider,
                                wanted().texts("redirect_uris", List.of("javascript:x"))
                                        .build())
                        .error())
                .isEqualTo("invalid_redirect_uri");
        assertThat(register(provider, Document.EMPTY).error()).isEqualTo("invalid_redirect_uri");
        for (Document wrong : List.of(
                wanted().text("scope", "admin").build(),
                wanted().texts("grant_types", List.of("password")).build(),
                wanted().texts("grant_types", List.of("implicit")).build(),
                wanted().texts("response_types", List.of("token")).build(),
                wanted().text("token_endpoint_auth_method", "magic").build(),
                wanted().text("token_endpoint_auth_method", "private_key_jwt").build(),
                wanted().text("token_endpoint_auth_method", "none")
                        .texts("grant_types", List.of(Grants.CLIENT_CREDENTIALS))
                        .build(),
                wanted().text("jwks_uri", "https://app.example/jwks").build(),
                wanted().number("client_name", 1L).build(),
                wanted().number("logo_uri", 1L)
                        .number("id_token_signed_response_alg", 1L)
                        .build())) {
            assertThat(register(provider, wrong).status()).isEqualTo(400);
        }
    }

    @Test
    void nobodyRegistersForAGrantThatNeedsNoUser() {
        TestProvider strict = new TestProvider(OPTIONS);
        for (String grant : List.of(Grants.CLIENT_CREDENTIALS, Grants.TOKEN_EXCHANGE, Grants.JWT_BEARER)) {
            Document wanted = wanted().texts("grant_types", List.of(grant)).build();
            assertThat(register(strict, wanted).error()).isEqualTo("invalid_client_metadata");
        }
        List<String> usual = List.of(Grants.AUTHORIZATION_CODE, Grants.REFRESH_TOKEN, Grants.DEVICE_CODE);
        assertThat(register(strict, wanted().texts("grant_types", usual).build())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whereNoScopesAreToldNobodyRegistersForOne() {
        TestProvider untold = new TestProvider(OPTIONS.withTargets(null, List.of()));
        assertThat(register(untold, wanted().build()).error()).isEqualTo("invalid_client_metadata");
        assertThat(register(untold, wanted().text("scope", "").build()).status())
                .isEqualTo(201);
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        assertThat(provider.request("POST", "/register", "{", "content-type", "application/json")
                        .error())
                .isEqualTo("invalid_client_metadata");
        assertThat(provider.request("POST", "/register", "{\"a\":1,\"a\":1}", "content-type", "application/json")
                        .error())
                .isEqualTo("invalid_client_metadata");
        assertThat(provider.request("POST", "/register", "{}", "content-type", "text/plain")
                        .error())
                .isEqualTo("invalid_request");
        assertThat(provider.get("/register").status()).isEqualTo(405);
        assertThat(provider.request("POST", "/register/x", "{}", "content-type", "application/json")
                        .status())
                .isEqualTo(405);
    }

    @Test
    void registrationsAreCounted() {
        for (int i = 0; i < 10; i++) {
            assertThat(register(provider, wanted().build()).status()).isEqualTo(201);
        }
        assertThat(register(provider, wanted().build()).error()).isEqualTo("access_denied");
    }
}
