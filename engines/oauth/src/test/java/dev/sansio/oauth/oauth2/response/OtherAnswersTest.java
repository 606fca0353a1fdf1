package dev.sansio.oauth.oauth2.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import dev.sansio.oauth.oauth2.ExpectedResponse;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.ResponseRefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9126 2.2, RFC 7009 2.2, RFC 6749 4.2.2, OpenID Connect Core 3.2.2.5 and 3.3.2.5. */
class OtherAnswersTest {

    private static final Instant NOW = Instant.ofEpochSecond(784_111_777);
    private static final ExpectedResponse XYZ = new ExpectedResponse(Secret.of("xyz"), null, false);
    private static final TokenResponsePolicy STRICT = TokenResponsePolicy.STRICT;

    private static byte[] octets(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void rfc9126Section22Example() {
        String uri = "urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c";
        PushedResponse read =
                PushedResponse.read(JsonContent.head(201), octets("{'request_uri':'" + uri + "','expires_in':60}"));
        assertThat(read).isEqualTo(new PushedResponse(uri, Duration.ofMinutes(1)));
        assertThat(PushedResponse.read(read.toHead(), read.toContent())).isEqualTo(read);
        assertThat(read.toHead().status()).isEqualTo(201);
        assertThat(PushedResponse.read(JsonContent.head(200), read.toContent())).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'request_uri':'','expires_in':60}",
                "{'request_uri':'a'}",
                "{'request_uri':'a','expires_in':0}",
                "{'request_uri':'a','expires_in':-5}",
                "{'request_uri':1,'expires_in':60}"
            })
    void referencesThatAreNotAsTheyShouldBeAreRefused(String json) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> PushedResponse.read(JsonContent.head(201), octets(json)));
    }

    @Test
    void aReferenceComesWithItsStatus() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() ->
                        PushedResponse.read(JsonContent.head(400), octets("{'request_uri':'a','expires_in':60}")));
        assertThatIllegalArgumentException().isThrownBy(() -> new PushedResponse("a", Duration.ZERO));
    }

    @Test
    void rfc7009Section22RevokedOrNeverOne() {
        RevocationAnswer.Revoked revoked = new RevocationAnswer.Revoked();
        assertThat(RevocationAnswer.read(revoked.toHead(), new byte[0], NOW)).isEqualTo(revoked);
        assertThat(RevocationAnswer.read(ResponseHead.of(200, "content-type", "text/html"), octets("<p>"), NOW))
                .isEqualTo(revoked);
    }

    @Test
    void rfc7009Section221UnavailableHonoursRetryAfter() {
        assertThat(RevocationAnswer.read(ResponseHead.of(503, "retry-after", "30"), new byte[0], NOW))
                .isEqualTo(new RevocationAnswer.Unavailable(Duration.ofSeconds(30)));
        assertThat(RevocationAnswer.read(
                        ResponseHead.of(503, "retry-after", "Sun, 06 Nov 1994 08:50:37 GMT"), new byte[0], NOW))
                .isEqualTo(new RevocationAnswer.Unavailable(Duration.ofMinutes(1)));
        assertThat(RevocationAnswer.read(ResponseHead.of(503, "retry-after", "x"), new byte[0], NOW))
                .isEqualTo(new RevocationAnswer.Unavailable(null));
        assertThat(RevocationAnswer.read(ResponseHead.of(503), new byte[0], NOW))
                .isEqualTo(new RevocationAnswer.Unavailable(null));
    }

    @Test
    void rfc7009Section221UnsupportedTokenType() {
        ErrorResponse error = ErrorResponse.of(OAuth2Error.of(OAuth2Error.UNSUPPORTED_TOKEN_TYPE, "no"));
        assertThat(RevocationAnswer.read(error.toHead(), error.toContent(), NOW))
                .isEqualTo(new RevocationAnswer.NotRevoked(error));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> RevocationAnswer.read(ResponseHead.of(500), new byte[0], NOW));
    }

    static Stream<FragmentResponse> fragments() {
        Secret state = Secret.of("xyz");
        TokenResponse tokens = TokenResponse.bearer(Secret.of("t"), Duration.ofHours(1));
        return Stream.of(
                new FragmentResponse.Granted(null, tokens, null, state, null),
                new FragmentResponse.Granted(null, null, Secret.of("e.y.J"), state, "https://a.example"),
                new FragmentResponse.Granted(Secret.of("c"), null, Secret.of("e.y.J"), state, null),
                new FragmentResponse.Granted(Secret.of("c"), tokens, Secret.of("e.y.J"), state, null),
                new FragmentResponse.Refused(OAuth2Error.of("access_denied", "no"), state, null));
    }

    private static String responseType(FragmentResponse response) {
        if (!(response instanceof FragmentResponse.Granted granted)) {
            return "token";
        }
        return String.join(
                " ",
                Stream.of(
                                granted.code() == null ? "" : "code",
                                granted.idToken() == null ? "" : "id_token",
                                granted.tokens() == null ? "" : "token")
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void everyFragmentIsWrittenAndReadAgain(FragmentResponse response) {
        String uri = response.toUri(new RedirectUri("https://client.example/cb"));
        String fragment = uri.substring(uri.indexOf('#') + 1);
        assertThat(FragmentResponse.parse(fragment, responseType(response), XYZ, STRICT))
                .isEqualTo(response);
        assertThat(response.toString()).doesNotContain("xyz", "e.y.J");
    }

    @Test
    void rfc6749Section422Example() {
        FragmentResponse read = FragmentResponse.parse(
                "access_token=2YotnFZFEjr1zCsicMWpAA&state=xyz&token_type=bearer&expires_in=3600",
                "token",
                XYZ,
                STRICT);
        assertThat(read)
                .isEqualTo(new FragmentResponse.Granted(
                        null,
                        TokenResponse.bearer(Secret.of("2YotnFZFEjr1zCsicMWpAA"), Duration.ofHours(1))
                                .withType(new TokenType("bearer")),
                        null,
                        Secret.of("xyz"),
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "'code=c&id_token=i', id_token",
        "'access_token=t&token_type=Bearer&id_token=i', id_token",
        "'code=c', code id_token",
        "'id_token=i', code id_token",
        "'id_token=i', id_token token",
        "'access_token=t', token",
        "'access_token=t&token_type=mac', token",
        "'access_token=t&token_type=Bearer&expires_in=-1', token",
        "'access_token=&token_type=Bearer', token"
    })
    void noPartIsMissingAndNoneComesUnasked(String parameters, String responseType) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> FragmentResponse.parse("state=xyz&" + parameters, responseType, XYZ, STRICT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code=c&id_token=i",
                "code=c&id_token=i&state=other",
                "code=c&id_token=i&state=xyz&state=xyz",
                "code=c&code=d&id_token=i&state=xyz",
                "code=%&state=xyz",
                "error=&error=x&state=xyz"
            })
    void whatWasNotAskedForByThisUserAgentIsRefused(String fragment) {
        assertThatExceptionOfType(ResponseRefusedException.class)
                .isThrownBy(() -> FragmentResponse.parse(fragment, "code id_token", XYZ, STRICT));
    }

    @Test
    void noRefreshTokenGoesThroughTheUserAgent() {
        TokenResponse refreshing = TokenResponse.bearer(Secret.of("t"), null).withRefreshToken(Secret.of("r"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FragmentResponse.Granted(null, refreshing, null, Secret.of("s"), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FragmentResponse.Granted(null, null, null, Secret.of("s"), null));
        FragmentResponse read = FragmentResponse.parse(
                "access_token=t&token_type=Bearer&refresh_token=r&state=xyz", "token", XYZ, STRICT);
        assertThat(((FragmentResponse.Granted) read).tokens())
                .isEqualTo(TokenResponse.bearer(Secret.of("t"), null))
                .extracting(TokenResponse::others)
                .isEqualTo(Document.EMPTY);
    }
}
