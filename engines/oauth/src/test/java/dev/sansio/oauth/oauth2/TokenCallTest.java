package dev.sansio.oauth.oauth2;

import static dev.sansio.oauth.oauth2.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.CodeVerifier;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6749 2.3, 3.2, 4.1.3, 4.3.2, 4.4.2, 4.5, 6; RFC 7522, 7523, 8628, 8693. */
class TokenCallTest {

    private static final ClientAuthentication BASIC =
            new ClientAuthentication.Basic("s6BhdRkqt3", Secret.of("gX1fBat3bV"));
    private static final Scope SCOPE = Scope.of("read", "write");
    private static final TokenRequest.TypedToken TOKEN =
            new TokenRequest.TypedToken(Secret.of("t+s3cret"), "urn:ietf:params:oauth:token-type:access_token");

    private static TokenCall parse(String content, String... fields) {
        return parseAs("POST", "/token", content, fields);
    }

    private static TokenCall parseAs(String method, String path, String content, String... fields) {
        HttpFields all = HttpFields.of(fields).toBuilder()
                .add("content-type", Form.CONTENT_TYPE)
                .build();
        return TokenCall.parse(
                new RequestHead(method, "https", "server.example.com", path, null, all),
                content.getBytes(StandardCharsets.UTF_8),
                FormLimits.DEFAULT);
    }

    static Stream<TokenRequest> grants() {
        return Stream.of(
                new TokenRequest.AuthorizationCode(Secret.of("c s3cret"), null, null),
                new TokenRequest.AuthorizationCode(
                        Secret.of("c"),
                        "https://client.example.com/cb",
                        new CodeVerifier(Secret.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
                        List.of("https://a.example/")),
                new TokenRequest.RefreshToken(Secret.of("r=s3cret")),
                new TokenRequest.RefreshToken(
                        Secret.of("r"), SCOPE, List.of("https://a.example/", "https://b.example/")),
                new TokenRequest.ClientCredentials(null),
                new TokenRequest.ClientCredentials(SCOPE, List.of("https://a.example/")),
                new TokenRequest.Password("j\u00e4ne", Secret.of("s3cret \u20ac"), SCOPE),
                new TokenRequest.DeviceCode(Secret.of("d&s3cret")),
                new TokenRequest.JwtBearer(Secret.of("e.s3cret.s"), null),
                new TokenRequest.SamlBearer(Secret.of("s3cret"), SCOPE),
                new TokenRequest.TokenExchange(TOKEN, null, null, List.of(), List.of(), null),
                new TokenRequest.TokenExchange(
                        TOKEN,
                        new TokenRequest.TypedToken(Secret.of("a"), "urn:ietf:params:oauth:token-type:jwt"),
                        "urn:ietf:params:oauth:token-type:jwt",
                        List.of("https://a.example/"),
                        List.of("one", "two"),
                        SCOPE),
                new TokenRequest.Extension("urn:example:grant", Parameters.of("x", "s3cret", "x", "2")));
    }

    static Stream<ClientAuthentication> clients() {
        return Stream.of(
                new ClientAuthentication.Unauthenticated("c"),
                BASIC,
                new ClientAuthentication.Basic("a:b \u00fc%", Secret.of("s3cret:+ \u20ac")),
                new ClientAuthentication.Post("a&b", Secret.of("s3cret+ \u20ac")),
                new ClientAuthentication.Assertion(null, ClientAuthentication.JWT_ASSERTION, Secret.of("e.s3cret.s")),
                new ClientAuthentication.Assertion("c", ClientAuthentication.JWT_ASSERTION, Secret.of("e.s3cret.s")));
    }

    private static TokenCall received(TokenCall call) {
        return TokenCall.parse(
                call.toHead("https", "server.example.com", "/token?tenant=1"),
                call.toContent().getBytes(StandardCharsets.US_ASCII),
                FormLimits.DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("grants")
    void everyGrantIsWrittenAndReadAgain(TokenRequest grant) {
        TokenCall call = new TokenCall(grant, BASIC);
        assertThat(received(call)).isEqualTo(call);
        assertThat(call.toString()).doesNotContain("s3cret", "gX1fBat3bV");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void everyClientIsWrittenAndReadAgain(ClientAuthentication client) {
        TokenCall call = new TokenCall(new TokenRequest.RefreshToken(Secret.of("r")), client);
        assertThat(received(call)).isEqualTo(call);
        assertThat(call.toString()).doesNotContain("s3cret");
        RequestHead head = call.toHead("https", "server.example.com", "/token");
        assertThat(head.path()).isEqualTo("/token");
        assertThat(head.toString()).doesNotContain("s3cret");
    }

    @Test
    void rfc6749Section413Example() {
        TokenCall call = new TokenCall(
                new TokenRequest.AuthorizationCode(
                        Secret.of("SplxlOBeZQQYbYS6WxSbIA"), "https://client.example.com/cb", null),
                BASIC);
        assertThat(call.toHead("https", "server.example.com", "/token").fields().first("authorization"))
                .isEqualTo("Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW");
        assertThat(call.toContent())
                .isEqualTo("grant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA"
                        + "&redirect_uri=https%3A%2F%2Fclient.example.com%2Fcb");
        assertThat(parse(
                        "grant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA"
                                + "&redirect_uri=https%3A%2F%2Fclient%2Eexample%2Ecom%2Fcb",
                        "authorization", "Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW"))
                .isEqualTo(call);
    }

    @Test
    void rfc6749Sections432And442And6Examples() {
        assertThat(parse("grant_type=password&username=johndoe&password=A3ddj3w&client_id=c")
                        .grant())
                .isEqualTo(new TokenRequest.Password("johndoe", Secret.of("A3ddj3w"), null));
        assertThat(parse("grant_type=client_credentials&client_id=c").grant())
                .isEqualTo(new TokenRequest.ClientCredentials(null));
        assertThat(parse("grant_type=refresh_token&refresh_token=tGzv3JOkF0XG5Qx2TlKWIA&client_id=s6BhdRkqt3"
                        + "&client_secret=7Fjfp0ZBr1KtDRbnfVdmIw"))
                .isEqualTo(new TokenCall(
                        new TokenRequest.RefreshToken(Secret.of("tGzv3JOkF0XG5Qx2TlKWIA")),
                        new ClientAuthentication.Post("s6BhdRkqt3", Secret.of("7Fjfp0ZBr1KtDRbnfVdmIw"))));
    }

    @Test
    void rfc8628Section34Example() {
        assertThat(parse("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code"
                        + "&device_code=GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS&client_id=1406020730"))
                .isEqualTo(new TokenCall(
                        new TokenRequest.DeviceCode(Secret.of("GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS")),
                        new ClientAuthentication.Unauthenticated("1406020730")));
    }

    @Test
    void twoWaysToAuthenticateAtOnceAreRefused() {
        String basic = "Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW";
        String refresh = "grant_type=refresh_token&refresh_token=r";
        refused("invalid_request", () -> parse(refresh + "&client_secret=s3cret", "authorization", basic));
        refused(
                "invalid_request",
                () -> parse(refresh + "&client_assertion=a&client_assertion_type=t", "authorization", basic));
        refused(
                "invalid_request",
                () -> parse(refresh + "&client_id=c&client_secret=s3cret&client_assertion=a&client_assertion_type=t"));
        refused("invalid_request", () -> parse(refresh + "&client_id=other", "authorization", basic));
        refused("invalid_request", () -> parse(refresh, "authorization", basic, "authorization", basic));
        assertThat(parse(refresh + "&client_id=s6BhdRkqt3", "authorization", basic)
                        .client())
                .isEqualTo(BASIC);
    }

    @Test
    void clientsThatDoNotSayWhoTheyAreAreRefused() {
        String refresh = "grant_type=refresh_token&refresh_token=r";
        refused("invalid_client", () -> parse(refresh));
        refused("invalid_client", () -> parse(refresh + "&client_secret=s3cret"));
        refused("invalid_client", () -> parse(refresh, "authorization", "Bearer s3cret"));
        refused("invalid_client", () -> parse(refresh, "authorization", "Basic OnMzY3JldA=="));
        refused("invalid_request", () -> parse(refresh, "authorization", "Basic %"));
        refused("invalid_request", () -> parse(refresh, "authorization", "Basic YSU6Yg=="));
        refused("invalid_request", () -> parse(refresh + "&client_id=c&client_assertion=a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "grant_type=",
                "grant_type=authorization_code",
                "grant_type=refresh_token&refresh_token=",
                "grant_type=refresh_token&refresh_token=a&refresh_token=b",
                "grant_type=password&username=a",
                "grant_type=refresh_token&refresh_token=r&grant_type=password",
                "grant_type=authorization_code&code=c&code_verifier=s3cret",
                "grant_type=refresh_token&refresh_token=s3cret%",
                "grant_type=urn:ietf:params:oauth:grant-type:device_code",
                "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer",
                "grant_type=urn:ietf:params:oauth:grant-type:token-exchange&subject_token=s",
                "grant_type=urn:ietf:params:oauth:grant-type:token-exchange&subject_token=s&subject_token_type=t&actor_token=a",
                "grant_type=urn:ietf:params:oauth:grant-type:token-exchange&subject_token=s&subject_token_type=t&actor_token_type=a"
            })
    void grantsThatAreNotAsTheyShouldBeAreRefused(String content) {
        refused("invalid_request", () -> parse(content + "&client_id=c"));
    }

    @Test
    void scopeAndResourceHaveErrorsOfTheirOwn() {
        refused("invalid_scope", () -> parse("grant_type=client_credentials&client_id=c&scope=%22"));
        refused("invalid_target", () -> parse("grant_type=client_credentials&client_id=c&resource=x%23y"));
    }

    @Test
    void onlyAPostOfAFormIsTakenAndNoSecretInTheUri() {
        String content = "grant_type=client_credentials&client_id=c";
        refused("invalid_request", () -> parseAs("GET", "/token", content));
        refused("invalid_request", () -> parse(content, "content-type", "application/json"));
        refused("invalid_request", () -> parseAs("POST", "/token?client_secret=s3cret", content));
        refused("invalid_request", () -> parseAs("POST", "/token?grant_type=client_credentials", content));
        assertThat(parseAs("POST", "/token?tenant=1", content).client().clientId())
                .isEqualTo("c");
    }

    @Test
    void secretsGoWithTlsOrStayOnThisMachine() {
        TokenCall call = new TokenCall(new TokenRequest.ClientCredentials(null), BASIC);
        assertThatIllegalArgumentException().isThrownBy(() -> call.toHead("http", "server.example.com", "/token"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.toHead("http", "127.0.0.1.evil.example:80", "/token"));
        assertThat(call.toHead("http", "127.0.0.1:8080", "/token").scheme()).isEqualTo("http");
    }
}
