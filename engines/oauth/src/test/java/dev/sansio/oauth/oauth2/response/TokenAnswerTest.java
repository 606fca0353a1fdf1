package dev.sansio.oauth.oauth2.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.auth.Challenge;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.DocumentException.Problem;
import dev.sansio.oauth.json.JsonContent;
import dev.sansio.oauth.oauth2.OAuth2Error;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6749 5, RFC 8693 2.2, RFC 8628 3.5, OpenID Connect Core 3.1.3.3. */
class TokenAnswerTest {

    private static final String BEARER = "'access_token':'t','token_type':'Bearer'";

    private static TokenAnswer read(int status, String json, TokenResponsePolicy policy) {
        return TokenAnswer.read(JsonContent.head(status), octets(json), policy);
    }

    private static TokenResponse tokens(String json) {
        return (TokenResponse) read(200, json, TokenResponsePolicy.STRICT);
    }

    private static byte[] octets(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(Problem problem, int status, String json) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> read(status, json, TokenResponsePolicy.STRICT))
                .satisfies(wrong -> {
                    assertThat(wrong.problem()).isEqualTo(problem);
                    assertThat(wrong.getMessage()).matches("[ -~]+").doesNotContain("s3cret");
                });
    }

    static Stream<TokenResponse> responses() {
        TokenResponse least = TokenResponse.bearer(Secret.of("t+s3cret"), null);
        return Stream.of(
                least,
                TokenResponse.bearer(Secret.of("t"), Duration.ZERO),
                least.withType(TokenType.DPOP)
                        .withRefreshToken(Secret.of("r s3cret"))
                        .withScope(Scope.of("a", "b"))
                        .withIdToken(Secret.of("e.s3cret.s"))
                        .withIssuedTokenType("urn:ietf:params:oauth:token-type:jwt"),
                new TokenResponse(
                        Secret.of("t"),
                        TokenType.NOT_APPLICABLE,
                        Duration.ofDays(3),
                        null,
                        "",
                        null,
                        "urn:ietf:params:oauth:token-type:saml2",
                        Document.builder()
                                .text("example_parameter", "s3cret")
                                .object("authorization_details", Document.EMPTY)
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void everyResponseIsWrittenAndReadAgain(TokenResponse response) {
        TokenAnswer read = TokenAnswer.read(response.toHead(), response.toContent(), TokenResponsePolicy.STRICT);
        assertThat(read).isEqualTo(response);
        assertThat(response.toString()).doesNotContain("s3cret");
        assertThat(response.toHead().fields().first("cache-control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @MethodSource("responses")
    void everyTruncationIsRefused(TokenResponse response) {
        byte[] content = response.toContent();
        for (int length = 0; length < content.length; length++) {
            byte[] cut = Arrays.copyOf(content, length);
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> TokenAnswer.read(response.toHead(), cut, TokenResponsePolicy.STRICT));
        }
    }

    @Test
    void rfc6749Section51Example() {
        TokenResponse read = tokens(
                "{'access_token':'2YotnFZFEjr1zCsicMWpAA','token_type':'example','expires_in':3600,"
                        + "'refresh_token':'tGzv3JOkF0XG5Qx2TlKWIA','example_parameter':'example_value'}",
                TokenResponsePolicy.STRICT.withTypes(new TokenType("Example")));
        assertThat(read.accessToken()).isEqualTo(Secret.of("2YotnFZFEjr1zCsicMWpAA"));
        assertThat(read.tokenType()).isEqualTo(new TokenType("EXAMPLE"));
        assertThat(read.expiresIn()).isEqualTo(Duration.ofHours(1));
        assertThat(read.refreshToken()).isEqualTo(Secret.of("tGzv3JOkF0XG5Qx2TlKWIA"));
        assertThat(read.others().text("example_parameter")).isEqualTo("example_value");
    }

    private static TokenResponse tokens(String json, TokenResponsePolicy policy) {
        return (TokenResponse) read(200, json, policy);
    }

    @Test
    void rfc8693Section23Example() {
        TokenResponse read = tokens(
                "{'access_token':'eyJhbGciOiJFUzI1NiIsImtpZCI6IjllciJ9.e.s',"
                        + "'issued_token_type':'urn:ietf:params:oauth:token-type:access_token','token_type':'Bearer','expires_in':60}");
        assertThat(read.issuedTokenType()).isEqualTo("urn:ietf:params:oauth:token-type:access_token");
        assertThat(tokens("{'access_token':'x','issued_token_type':'urn:x','token_type':'N_A'}")
                        .tokenType())
                .isEqualTo(TokenType.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "bearer", "BEARER", "bEaReR"})
    void theCaseOfTheTypeDoesNotCount(String type) {
        TokenResponse read = tokens("{'access_token':'t','token_type':'" + type + "'}");
        assertThat(read.tokenType()).isEqualTo(TokenType.BEARER).hasSameHashCodeAs(TokenType.BEARER);
        assertThat(read.tokenType().name()).isEqualTo(type);
    }

    @Test
    void aTokenOfATypeThatTheClientCannotUseIsRefused() {
        refused(Problem.UNEXPECTED, 200, "{'access_token':'s3cret','token_type':'mac'}");
        refused(Problem.MISSING, 200, "{'access_token':'s3cret'}");
        refused(Problem.MISSING, 200, "{'access_token':'s3cret','token_type':''}");
        refused(Problem.UNSUITABLE, 200, "{'access_token':'s3cret','token_type':'a b'}");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> tokens("{" + BEARER + "}", TokenResponsePolicy.STRICT.withTypes(TokenType.DPOP)));
    }

    @Test
    void aProviderOfBeforeMayLeaveTheTypeOutIfThatWasAskedFor() {
        assertThat(tokens("{'access_token':'t'}", TokenResponsePolicy.COMPATIBLE)
                        .tokenType())
                .isEqualTo(TokenType.BEARER);
    }

    @Test
    void aMemberThatComesTwiceIsRefused() {
        refused(Problem.MALFORMED, 200, "{" + BEARER + ",'access_token':'s3cret'}");
        refused(Problem.MALFORMED, 200, "{" + BEARER + ",'expires_in':1,'expires_in':2}");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"token_type\":\"Bearer\"}', MISSING",
        "'{\"access_token\":null,\"token_type\":\"Bearer\"}', MISSING",
        "'{\"access_token\":\"\",\"token_type\":\"Bearer\"}', MISSING",
        "'{\"access_token\":5,\"token_type\":\"Bearer\"}', UNSUITABLE",
        "'{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":-1}', UNSUITABLE",
        "'{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":\"-1\"}', UNSUITABLE",
        "'{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":\"soon\"}', UNSUITABLE",
        "'{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"scope\":[\"a\"]}', UNSUITABLE",
        "'{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"refresh_token\":{}}', UNSUITABLE",
        "'[]', MALFORMED",
        "'access_token=t&token_type=Bearer', MALFORMED"
    })
    void responsesThatAreNotAsTheyShouldBeAreRefused(String json, Problem problem) {
        refused(problem, 200, json);
    }

    @Test
    void theLifetimeIsANumberOrDigits() {
        assertThat(tokens("{" + BEARER + ",'expires_in':'3600'}").expiresIn()).isEqualTo(Duration.ofHours(1));
        assertThat(tokens("{" + BEARER + ",'expires_in':3600.0}").expiresIn()).isEqualTo(Duration.ofHours(1));
        assertThat(tokens("{" + BEARER + "}").expiresIn()).isNull();
        assertThat(tokens("{" + BEARER + ",'refresh_token':null}").refreshToken())
                .isNull();
    }

    @Test
    void anotherScopeThanWasAskedForIsToldAndNotThrown() {
        GrantedScope granted = tokens("{" + BEARER + ",'scope':'b  c'}").grantedScope(Scope.of("a", "b"));
        assertThat(granted).isEqualTo(new GrantedScope(Set.of("b", "c"), Set.of("a"), Set.of("c")));
        assertThat(granted.asRequested()).isFalse();
        assertThat(tokens("{" + BEARER + "}").grantedScope(Scope.of("a")))
                .isEqualTo(new GrantedScope(Set.of("a"), Set.of(), Set.of()));
        assertThat(tokens("{" + BEARER + ",'scope':''}")
                        .grantedScope(Scope.of("a"))
                        .missing())
                .containsExactly("a");
        assertThat(tokens("{" + BEARER + ",'scope':'repo,gist'}")
                        .grantedScope(null)
                        .granted())
                .containsExactly("repo,gist");
        assertThat(tokens("{" + BEARER + ",'scope':'b a'}")
                        .grantedScope(Scope.of("a", "b"))
                        .asRequested())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invalid_request",
                "invalid_client",
                "invalid_grant",
                "unauthorized_client",
                "unsupported_grant_type",
                "invalid_scope",
                "authorization_pending",
                "slow_down",
                "access_denied",
                "expired_token",
                "invalid_target",
                "invalid_dpop_proof",
                "use_dpop_nonce",
                "temporarily_unavailable",
                "x_something_new"
            })
    void everyErrorIsWrittenAndReadAgain(String code) {
        ErrorResponse error = ErrorResponse.of(new OAuth2Error(code, "what is wrong", "https://a.example/e"));
        assertThat(TokenAnswer.read(error.toHead(), error.toContent(), TokenResponsePolicy.STRICT))
                .isEqualTo(error);
        assertThat(error.toHead().status())
                .isEqualTo(code.equals("invalid_client") ? 401 : code.equals("temporarily_unavailable") ? 503 : 400);
        byte[] content = error.toContent();
        for (int length = 0; length < content.length; length++) {
            byte[] cut = Arrays.copyOf(content, length);
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> ErrorResponse.read(error.toHead(), cut));
        }
    }

    @Test
    void rfc6749Section52Example() {
        assertThat(((ErrorResponse) read(400, "{'error':'invalid_request'}", TokenResponsePolicy.STRICT)).error())
                .isEqualTo(new OAuth2Error("invalid_request", null, null));
    }

    @Test
    void anErrorIsOneWhateverItsStatus() {
        assertThat(read(200, "{'error':'authorization_pending'," + BEARER + "}", TokenResponsePolicy.STRICT))
                .isInstanceOf(ErrorResponse.class);
        assertThat(((ErrorResponse) read(503, "{'error':'x','error_description':5,'a':1}", TokenResponsePolicy.STRICT))
                        .others()
                        .names())
                .containsExactly("a");
    }

    @Test
    void whatIsNeitherIsRefused() {
        refused(Problem.STATUS, 400, "{" + BEARER + "}");
        refused(Problem.STATUS, 302, "{}");
        refused(Problem.UNSUITABLE, 400, "{'error':'\u00e9'}");
        refused(Problem.UNSUITABLE, 400, "{'error':5}");
        refused(Problem.MISSING, 400, "{'error':''}");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> TokenAnswer.read(
                        ResponseHead.of(500, "content-type", "text/html"),
                        octets("<html>"),
                        TokenResponsePolicy.COMPATIBLE))
                .satisfies(wrong -> assertThat(wrong.problem()).isEqualTo(Problem.CONTENT_TYPE));
    }

    @Test
    void aFormIsReadOnlyIfThatWasAskedFor() {
        ResponseHead head = ResponseHead.of(200, "content-type", Form.CONTENT_TYPE);
        byte[] form = octets("access_token=t%2B&token_type=bearer&scope=a+b&expires_in=60");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> TokenAnswer.read(head, form, TokenResponsePolicy.STRICT));
        TokenResponse read = (TokenResponse) TokenAnswer.read(head, form, TokenResponsePolicy.COMPATIBLE);
        assertThat(read.accessToken()).isEqualTo(Secret.of("t+"));
        assertThat(read.expiresIn()).isEqualTo(Duration.ofMinutes(1));
        assertThat(TokenAnswer.read(head, octets("error=bad_verification_code"), TokenResponsePolicy.COMPATIBLE))
                .isInstanceOf(ErrorResponse.class);
        for (String wrong : List.of("access_token=a&access_token=b&token_type=Bearer", "%", "")) {
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> TokenAnswer.read(head, octets(wrong), TokenResponsePolicy.COMPATIBLE));
        }
    }

    @Test
    void aClientThatShowedItselfInAFieldIsAskedInOne() {
        ErrorResponse error =
                ErrorResponse.of(OAuth2Error.of(OAuth2Error.INVALID_CLIENT, "no"), Challenge.of("basic", "clients"));
        assertThat(error.toHead().status()).isEqualTo(401);
        assertThat(error.toHead().fields().first("www-authenticate")).isEqualTo("basic realm=\"clients\"");
        assertThat(error.with("DPoP-Nonce", "n").head().fields().first("dpop-nonce"))
                .isEqualTo("n");
    }

    @Test
    void howLongToWaitIsToldIfItIsUnderstood() {
        Instant now = Instant.ofEpochSecond(784_111_777);
        ErrorResponse error = ErrorResponse.of(OAuth2Error.of(OAuth2Error.TEMPORARILY_UNAVAILABLE, "later"));
        assertThat(error.retryAfter(now)).isNull();
        assertThat(error.with("retry-after", "120").retryAfter(now)).isEqualTo(Duration.ofMinutes(2));
        assertThat(error.with("retry-after", "Sun, 06 Nov 1994 08:50:37 GMT").retryAfter(now))
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(error.with("retry-after", "soon").retryAfter(now)).isNull();
    }

    @Test
    void nothingComesTwiceByConstruction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TokenResponse(
                        Secret.of("t"),
                        TokenType.BEARER,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Document.builder().text("access_token", "u").build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenResponse.bearer(Secret.of("t"), Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenType(""));
    }
}
