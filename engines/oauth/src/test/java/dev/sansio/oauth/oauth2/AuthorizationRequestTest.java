package dev.sansio.oauth.oauth2;

import static dev.sansio.oauth.oauth2.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.oauth.CodeChallenge;
import dev.sansio.oauth.CodeVerifier;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6749 4.1.1, RFC 7636 4.3 and 4.4, RFC 8707 2, RFC 9126 4. */
class AuthorizationRequestTest {

    private static final String CHALLENGE =
            "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
    private static final String RFC_6749 = "response_type=code&client_id=s6BhdRkqt3&state=xyz"
            + "&redirect_uri=https%3A%2F%2Fclient%2Eexample%2Ecom%2Fcb";

    private static final AuthorizationRequest REQUEST = AuthorizationRequest.code(
            "s6BhdRkqt3",
            new RedirectUri("https://client.example.com/cb"),
            Scope.of("read", "write"),
            Secret.of("xyz"),
            new CodeVerifier(Secret.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).challenge());

    private static Parameters query(String text) {
        return Form.decode(text, FormLimits.DEFAULT);
    }

    private static AuthorizationRequest strict(String text) {
        return AuthorizationRequest.parse(query(text), AuthorizationPolicy.STRICT);
    }

    @Test
    void rfc6749Section411ExampleIsRead() {
        AuthorizationRequest read = AuthorizationRequest.parse(query(RFC_6749), AuthorizationPolicy.COMPATIBLE);
        assertThat(read)
                .isEqualTo(new AuthorizationRequest(
                        "code",
                        "s6BhdRkqt3",
                        new RedirectUri("https://client.example.com/cb"),
                        null,
                        Secret.of("xyz"),
                        null,
                        List.of(),
                        Parameters.EMPTY));
    }

    @Test
    void aRequestIsWrittenAndReadAgain() {
        AuthorizationRequest request =
                REQUEST.with("nonce", "n-0S6_WzA2Mj").forResources(List.of("https://a.example/", "https://b.example/"));
        String uri = request.toUri("https://server.example.com/authorize?tenant=1");
        assertThat(uri)
                .isEqualTo(
                        "https://server.example.com/authorize?tenant=1&response_type=code&client_id=s6BhdRkqt3"
                                + "&redirect_uri=https%3A%2F%2Fclient.example.com%2Fcb&scope=read%20write&state=xyz"
                                + CHALLENGE
                                + "&resource=https%3A%2F%2Fa.example%2F&resource=https%3A%2F%2Fb.example%2F&nonce=n-0S6_WzA2Mj");
        Parameters received = Form.queryOf(uri, FormLimits.DEFAULT);
        assertThat(AuthorizationRequest.parse(
                        received.where(name -> !name.equals("tenant")), AuthorizationPolicy.STRICT))
                .isEqualTo(request);
        assertThat(AuthorizationRequest.parse(received, AuthorizationPolicy.STRICT)
                        .others())
                .isEqualTo(Parameters.of("tenant", "1", "nonce", "n-0S6_WzA2Mj"));
    }

    /** The reference library forgets that the challenge was hashed, and claims that it is plain. */
    @Test
    void theMethodOfTheChallengeIsAlwaysSaid() {
        assertThat(REQUEST.toParameters().value("code_challenge_method")).isEqualTo("S256");
    }

    @Test
    void withoutAChallengeTheStrictPolicyRefuses() {
        refused("invalid_request", () -> strict(RFC_6749));
        assertThat(strict(RFC_6749 + CHALLENGE).challenge())
                .isEqualTo(new CodeChallenge("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", CodeChallenge.Method.S256));
    }

    @Test
    void aChallengeWithoutMethodIsPlainWhichTheStrictPolicyRefuses() {
        String plain = RFC_6749 + "&code_challenge=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        refused("invalid_request", () -> strict(plain));
        refused("invalid_request", () -> strict(plain + "&code_challenge_method=plain"));
        AuthorizationRequest read = AuthorizationRequest.parse(query(plain), AuthorizationPolicy.COMPATIBLE);
        assertThat(read.challenge())
                .isEqualTo(
                        new CodeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", CodeChallenge.Method.PLAIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&code_challenge=short&code_challenge_method=S256",
                "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S512",
                "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=s256",
                "&code_challenge_method=S256"
            })
    void challengesThatAreNotAsTheyShouldBeAreRefused(String challenge) {
        refused("invalid_request", () -> strict(RFC_6749 + challenge));
        refused(
                "invalid_request",
                () -> AuthorizationRequest.parse(query(RFC_6749 + challenge), AuthorizationPolicy.COMPATIBLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response_type=code",
                "state=a",
                "scope=a",
                "client_id=x",
                "code_challenge_method=S256",
                "nonce=a&nonce=a"
            })
    void repeatedParametersAreRefused(String again) {
        refused("invalid_request", () -> strict(RFC_6749 + CHALLENGE + "&scope=a&" + again));
    }

    @Test
    void errorsHaveTheirOwnCodes() {
        refused("unsupported_response_type", () -> strict(RFC_6749.replace("=code", "=token")));
        refused("invalid_scope", () -> strict(RFC_6749 + CHALLENGE + "&scope=a++b"));
        refused("invalid_target", () -> strict(RFC_6749 + CHALLENGE + "&resource=/a"));
        refused("invalid_request", () -> strict(RFC_6749.replace("response_type", "x")));
        refused("invalid_request", () -> strict(RFC_6749 + CHALLENGE + "&client_secret=s3cret"));
        assertThat(AuthorizationRequest.parse(
                                query(RFC_6749.replace("=code", "=token")),
                                new AuthorizationPolicy(Set.of("code", "token"), false, false))
                        .responseType())
                .isEqualTo("token");
    }

    @Test
    void whatIsWrongWithTheTargetIsNotRedirected() {
        refused("invalid_request", () -> AuthorizationTarget.parse(query("redirect_uri=https%3A%2F%2Fa.example%2F")));
        refused("invalid_request", () -> AuthorizationTarget.parse(query(RFC_6749 + "&client_id=other")));
        refused(
                "invalid_request",
                () -> AuthorizationTarget.parse(query(RFC_6749 + "&redirect_uri=https://b.example/")));
        for (String uri :
                new String[] {"/cb", "javascript:alert(1)", "https://a.example/%23f", "https://u@a.example/"}) {
            refused("invalid_request", () -> AuthorizationTarget.parse(query("client_id=c&redirect_uri=" + uri)));
        }
    }

    @Test
    void theTargetIsKnownWhateverElseIsWrong() {
        AuthorizationTarget target = AuthorizationTarget.parse(query(RFC_6749 + "&scope=%22&response_type=x"));
        assertThat(target)
                .isEqualTo(new AuthorizationTarget(
                        "s6BhdRkqt3", new RedirectUri("https://client.example.com/cb"), Secret.of("xyz")));
        assertThat(AuthorizationTarget.parse(query(RFC_6749 + "&state=other")).state())
                .isNull();
        assertThat(AuthorizationTarget.parse(query("client_id=c")).redirectUri())
                .isNull();
    }

    @Test
    void noUriHasASecretAndNoParameterComesTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> REQUEST.with("client_secret", "s"));
        assertThatIllegalArgumentException().isThrownBy(() -> REQUEST.with("scope", "s"));
    }

    @Test
    void aPushedRequestIsReferredTo() {
        assertThat(AuthorizationRequest.pushedUri(
                        "https://as.example.com/authorize",
                        "s6BhdRkqt3",
                        "urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c"))
                .isEqualTo("https://as.example.com/authorize?client_id=s6BhdRkqt3"
                        + "&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A6esc_11ACC5bwc014ltc14eY22c");
    }

    @Test
    void theStateIsNotShown() {
        assertThat(REQUEST.with("login_hint", "jane").toString())
                .contains("***")
                .doesNotContain("xyz", "jane");
    }
}
