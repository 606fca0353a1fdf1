package dev.sansio.oauth.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sansio.core.Secret;
import dev.sansio.oauth.CodeVerifier;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.Vectors;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwk.Base64Url;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.oauth2.AuthorizationPolicy;
import dev.sansio.oauth.oauth2.AuthorizationRequest;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9101, RFC 9126 3. */
class RequestObjectTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final String ISSUER = "https://as.example";
    private static final SigningKey KEY = SigningKey.generate(JwsAlgorithm.PS256, Vectors.RANDOM);
    private static final JoseVerifier KEYS = VerifyingKeys.of(JwkSet.of(KEY.key()), JwsAlgorithm.PS256);

    private static final AuthorizationRequest REQUEST = AuthorizationRequest.code(
                    "c",
                    new RedirectUri("https://client.example/cb"),
                    Scope.of("openid", "a"),
                    Secret.of("s3cret"),
                    new CodeVerifier(Secret.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).challenge())
            .forResources(List.of("https://a.example/", "https://b.example/"))
            .with("max_age", "60")
            .with("claims", "{\"id_token\":{\"acr\":null}}")
            .with("nonce", "n");

    private static Parameters check(Secret object) {
        return RequestObject.check(object, "c", ISSUER, KEYS, Duration.ofMinutes(10), Duration.ofSeconds(10), NOW);
    }

    private static Secret signed(String json, String type) {
        return Jwt.sign(Document.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), type, KEY);
    }

    private static void refused(Secret object) {
        assertThatExceptionOfType(OAuth2Exception.class)
                .isThrownBy(() -> check(object))
                .satisfies(wrong -> {
                    assertThat(wrong.error().code()).isEqualTo("invalid_request_object");
                    assertThat(wrong.getMessage()).matches("[ -~]+").doesNotContain("s3cret");
                });
    }

    @Test
    void aSignedRequestIsTheWholeRequest() {
        Secret object = RequestObject.sign(REQUEST, ISSUER, "j", NOW, Duration.ofMinutes(5), KEY);
        assertThat(AuthorizationRequest.parse(check(object), AuthorizationPolicy.STRICT))
                .isEqualTo(REQUEST);
        Document claims = Jwt.verify(object, KEYS).claims().members();
        assertThat(claims.number("max_age")).isEqualTo(60);
        assertThat(claims.object("claims")).isNotNull();
        assertThat(claims.texts("resource")).hasSize(2);
    }

    @Test
    void aRequestHasNoMoreParametersThanAQuery() {
        String json = "{'client_id':'c','iss':'c','aud':'" + ISSUER + "','exp':1700000060,'resource':[";
        Secret most = signed(json + "'',".repeat(254) + "'']}", RequestObject.TYPE);
        assertThat(check(most).all("resource")).hasSize(255);
        refused(signed(json + "'',".repeat(255) + "'']}", RequestObject.TYPE));
        refused(signed(json + "'',".repeat(9000) + "'']}", RequestObject.TYPE));
    }

    @Test
    void byValueOnlyTheClientStandsBesideIt() {
        Secret object = RequestObject.sign(REQUEST, ISSUER, "j", NOW, Duration.ofMinutes(5), KEY);
        String uri = RequestObject.toUri("https://as.example/authorize?tenant=1", "c", object);
        Parameters in = Form.queryOf(uri, FormLimits.DEFAULT);
        assertThat(in.stream().map(each -> each.name())).containsExactly("tenant", "client_id", "request");
        assertThat(check(Secret.of(in.required("request"))).required("state")).isEqualTo("s3cret");
        assertThat(RequestObject.toUriByReference("https://as.example/a", "c", "urn:x"))
                .isEqualTo("https://as.example/a?client_id=c&request_uri=urn%3Ax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'client_id':'d','iss':'d','aud':'https://as.example','exp':1700000060}",
                "{'client_id':'c','iss':'d','aud':'https://as.example','exp':1700000060}",
                "{'iss':'c','aud':'https://as.example','exp':1700000060}",
                "{'client_id':'c','aud':'https://as.example','exp':1700000060}",
                "{'client_id':'c','iss':'c','exp':1700000060}",
                "{'client_id':'c','iss':'c','aud':'https://other.example','exp':1700000060}",
                "{'client_id':'c','iss':'c','aud':'https://as.example'}",
                "{'client_id':'c','iss':'c','aud':'https://as.example','exp':1699999990}",
                "{'client_id':'c','iss':'c','aud':'https://as.example','exp':1700000611}",
                "{'client_id':'c','iss':'c','aud':'https://as.example','exp':1700000060,'nbf':1700000011}",
                "{'client_id':'c','iss':'c','aud':'https://as.example','exp':1700000060,'request':'x'}",
                "{'client_id':'c','iss':'c','aud':'https://as.example','exp':1700000060,'request_uri':'x'}"
            })
    void claimsThatAreNotAsTheyShouldBeAreRefused(String claims) {
        refused(signed(claims, RequestObject.TYPE));
    }

    @Test
    void aJwtOfAnotherTypeOrWithoutSignatureIsRefused() {
        String claims = "{'client_id':'c','iss':'c','aud':['https://as.example','x'],'exp':1700000060,'state':null}";
        assertThat(check(signed(claims, "oauth-authz-req+jwt")).required("client_id"))
                .isEqualTo("c");
        refused(signed(claims, null));
        refused(signed(claims, "JWT"));
        refused(Secret.of(Base64Url.encode(
                        "{\"alg\":\"none\",\"typ\":\"oauth-authz-req+jwt\"}".getBytes(StandardCharsets.US_ASCII))
                + "." + Base64Url.encode("{}".getBytes(StandardCharsets.US_ASCII)) + "."));
        refused(Secret.of("x"));
    }

    @Test
    void membersThatAreNoTextsAreTakenAsTheyAreWritten() {
        Parameters read = check(signed(
                "{'client_id':'c','iss':'c','aud':'https://as.example','exp':1700000060,'max_age':5,'a':true,"
                        + "'authorization_details':[{'type':'x'}],'resource':['b','c']}",
                RequestObject.TYPE));
        assertThat(read.required("max_age")).isEqualTo("5");
        assertThat(read.required("a")).isEqualTo("true");
        assertThat(read.required("authorization_details")).isEqualTo("[{\"type\":\"x\"}]");
        assertThat(read.all("resource")).containsExactly("b", "c");
    }
}
