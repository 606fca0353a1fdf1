package dev.sansio.oauth.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.oauth2.response.TokenType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6750 2.1 and 3, RFC 9449 7.1, RFC 9470 3, RFC 9728 5.1. */
class ResourceTest {

    @Test
    void rfc6750Section21Example() {
        ShownToken token = new ShownToken(TokenType.BEARER, Secret.of("mF_9.B5f-4.1JqM"));
        assertThat(token.toField().value()).isEqualTo("Bearer mF_9.B5f-4.1JqM");
        assertThat(ShownToken.of(HttpFields.of("authorization", "Bearer mF_9.B5f-4.1JqM")))
                .isEqualTo(token);
        assertThat(token.toString() + token.toField()).doesNotContain("mF_9");
    }

    @Test
    void rfc9449Section71Example() {
        ShownToken token = new ShownToken(TokenType.DPOP, Secret.of("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"));
        assertThat(token.toField().value()).isEqualTo("DPoP Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU");
        assertThat(ShownToken.of(HttpFields.of(token.toField()))).isEqualTo(token);
        assertThat(ShownToken.of(HttpFields.of("authorization", "dpop abc==")))
                .isEqualTo(new ShownToken(TokenType.DPOP, Secret.of("abc==")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer a b",
                "Bearer a=b",
                "Bearer =",
                "Bearer realm=\"x\"",
                "Bearer \"t\"",
                "Bearer t, Bearer u",
                "Bearer t\u00e9"
            })
    void whatIsNoTokenIsRefused(String value) {
        assertThatExceptionOfType(OAuth2Exception.class)
                .isThrownBy(() -> ShownToken.of(HttpFields.of("authorization", value)))
                .satisfies(wrong -> assertThat(wrong.error().code()).isEqualTo("invalid_request"));
    }

    @Test
    void twoTokensInOneRequestAreRefused() {
        assertThatExceptionOfType(OAuth2Exception.class)
                .isThrownBy(() -> ShownToken.of(HttpFields.of("authorization", "Bearer t", "authorization", "DPoP t")));
        assertThat(ShownToken.of(HttpFields.of("authorization", "Basic dTpw"))).isNull();
        assertThat(ShownToken.of(HttpFields.EMPTY)).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new ShownToken(TokenType.NOT_APPLICABLE, Secret.of("t")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShownToken(TokenType.BEARER, Secret.of("t\r\nx: y")));
    }

    static Stream<TokenChallenge> challenges() {
        return Stream.of(
                TokenChallenge.bearer(),
                TokenChallenge.bearer(OAuth2Error.of(OAuth2Error.INVALID_TOKEN, "The access token expired"))
                        .with("realm", "example"),
                TokenChallenge.bearer(new OAuth2Error("insufficient_scope", null, "https://a.example/e"))
                        .with("scope", "a b"),
                TokenChallenge.dpop(null, "ES256 PS256"),
                TokenChallenge.dpop(OAuth2Error.of(OAuth2Error.USE_DPOP_NONCE, "a nonce"), "ES256"),
                TokenChallenge.bearer()
                        .with("resource_metadata", "https://r.example/.well-known/oauth-protected-resource"),
                TokenChallenge.bearer(OAuth2Error.of(OAuth2Error.INSUFFICIENT_USER_AUTHENTICATION, "more"))
                        .with("acr_values", "myACR")
                        .with("max_age", "5"));
    }

    @ParameterizedTest
    @MethodSource("challenges")
    void everyChallengeIsWrittenAndReadAgain(TokenChallenge challenge) {
        String value = challenge.toChallenge().toString();
        assertThat(TokenChallenge.of(HttpFields.of("www-authenticate", value))).containsExactly(challenge);
    }

    @Test
    void rfc6750Section3Example() {
        List<TokenChallenge> read = TokenChallenge.of(HttpFields.of(
                "www-authenticate",
                "Bearer realm=\"example\", error=\"invalid_token\", error_description=\"The access token expired\""));
        assertThat(read)
                .containsExactly(new TokenChallenge(
                        TokenType.BEARER,
                        OAuth2Error.of("invalid_token", "The access token expired"),
                        Map.of("realm", "example")));
        assertThat(read.get(0).scope()).isNull();
    }

    @Test
    void rfc9449Section9ExampleBesideAnother() {
        List<TokenChallenge> read = TokenChallenge.of(HttpFields.of(
                "www-authenticate",
                "Basic realm=\"a\", Bearer, DPoP error=\"use_dpop_nonce\", algs=\"ES256\"",
                "www-authenticate",
                "DPoP ((",
                "www-authenticate",
                "Bearer resource_metadata=\"https://r.example/m\""));
        assertThat(read)
                .extracting(TokenChallenge::type)
                .containsExactly(TokenType.BEARER, TokenType.DPOP, TokenType.BEARER);
        assertThat(read.get(1).parameters()).containsEntry("algs", "ES256");
        assertThat(read.get(2).resourceMetadata()).isEqualTo("https://r.example/m");
    }

    @Test
    void anErrorThatIsMalformedIsNone() {
        assertThat(TokenChallenge.of(HttpFields.of("www-authenticate", "Bearer error=\"\u00e9\""))
                        .get(0)
                        .error())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "invalid_request, 400",
        "invalid_token, 401",
        "insufficient_scope, 403",
        "insufficient_user_authentication, 401",
        "use_dpop_nonce, 401",
        "invalid_dpop_proof, 401"
    })
    void rfc6750Section31Statuses(String code, int status) {
        assertThat(TokenChallenge.bearer(new OAuth2Error(code, null, null)).status())
                .isEqualTo(status);
        assertThat(TokenChallenge.bearer().status()).isEqualTo(401);
    }
}
