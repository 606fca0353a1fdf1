package dev.sansio.oauth.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.Vectors;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenID Connect Core 3.1.2.1, 5.3, 5.5, Discovery 1.0 3, and the three specifications of logout. */
class OpenidTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final String ISSUER = "https://server.example.com";
    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final SigningKey KEY = SigningKey.generate(JwsAlgorithm.ES256, Vectors.RANDOM);
    private static final JoseVerifier KEYS = VerifyingKeys.of(JwkSet.of(KEY.key()), JwsAlgorithm.ES256);

    private static byte[] octets(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static Document document(String json) {
        return Document.read(octets(json));
    }

    static Stream<AuthenticationParameters> parameters() {
        return Stream.of(
                AuthenticationParameters.NONE,
                AuthenticationParameters.of(Secret.of("s3cret")).with(Prompt.NONE),
                new AuthenticationParameters(
                        Secret.of("n"),
                        "form_post",
                        "popup",
                        Set.of(Prompt.LOGIN, Prompt.CONSENT, Prompt.SELECT_ACCOUNT, Prompt.CREATE),
                        Duration.ofHours(1),
                        List.of("fr-CA", "fr", "en"),
                        Secret.of("e.s3cret.s"),
                        "jane@example.com",
                        List.of("gold", "silver"),
                        ClaimsRequest.parse("{\"id_token\":{\"acr\":{\"essential\":true}}}")),
                AuthenticationParameters.NONE
                        .withMaxAge(Duration.ZERO)
                        .withClaims(ClaimsRequest.parse("{\"userinfo\":{\"name\":null}}")));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyRequestIsWrittenAndReadAgain(AuthenticationParameters parameters) {
        assertThat(AuthenticationParameters.parse(parameters.toParameters().and("x", "y")))
                .isEqualTo(parameters);
        assertThat(parameters.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "prompt, none login",
        "prompt, login none",
        "max_age, -1",
        "max_age, 1.5",
        "max_age, 9999999999",
        "claims, x",
        "claims, '{\"userinfo\":{\"\u00e9\\\"\":1}}'",
        "claims, []",
        "claims, '{\"userinfo\":5}'",
        "claims, '{\"userinfo\":{\"a\":5}}'",
        "claims, '{\"id_token\":{\"a\":{\"values\":5}}}'",
        "claims, '{\"id_token\":{\"a\":{\"essential\":\"yes\"}}}'",
        "response_type, code id_token",
        "response_type, id_token"
    })
    void parametersThatAreNotAsTheyShouldBeAreRefused(String name, String value) {
        assertThatExceptionOfType(OAuth2Exception.class)
                .isThrownBy(() -> AuthenticationParameters.parse(Parameters.of(name, value)))
                .satisfies(wrong -> assertThat(wrong.error().code()).isEqualTo("invalid_request"));
    }

    @Test
    void noneIsAloneAndUnknownPromptsArePassedOver() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuthenticationParameters.NONE.with(Prompt.NONE, Prompt.LOGIN));
        assertThat(AuthenticationParameters.parse(Parameters.of("prompt", "login x"))
                        .prompt())
                .containsExactly(Prompt.LOGIN);
        assertThatExceptionOfType(OAuth2Exception.class)
                .isThrownBy(() -> AuthenticationParameters.parse(Parameters.of("nonce", "a", "nonce", "b")));
        assertThat(AuthenticationParameters.parse(Parameters.of("response_type", "code", "nonce", "n"))
                        .nonce())
                .isEqualTo(Secret.of("n"));
    }

    @Test
    void coreSection55Example() {
        String example = "{'userinfo':{'given_name':{'essential':true},'nickname':null,'email':{'essential':true},"
                + "'email_verified':{'essential':true},'picture':null,'http://example.info/claims/groups':null},"
                + "'id_token':{'auth_time':{'essential':true},'acr':{'values':['urn:mace:incommon:iap:silver']}}}";
        ClaimsRequest read = ClaimsRequest.parse(example.replace('\'', '"'));
        assertThat(read.userInfo())
                .containsOnlyKeys(
                        "given_name",
                        "nickname",
                        "email",
                        "email_verified",
                        "picture",
                        "http://example.info/claims/groups")
                .containsEntry("nickname", ClaimsRequest.Wanted.VOLUNTARY);
        assertThat(read.idToken().get("auth_time")).isEqualTo(new ClaimsRequest.Wanted(true, List.of()));
        assertThat(ClaimsRequest.parse(read.toText())).isEqualTo(read);
        assertThat(new ClaimsRequest(Map.of(), Map.of()).toText()).isEqualTo("{}");
        String several = "{\"id_token\":{\"acr\":{\"value\":\"a\"},\"x\":{\"values\":[1,true]}}}";
        assertThat(ClaimsRequest.parse(several).toText()).isEqualTo(several);
    }

    @Test
    void coreSection532Example() {
        String example = "{'sub':'248289761001','name':'Jane Doe','email':'janedoe@example.com'}";
        UserInfo read = UserInfo.read(JsonContent.head(200), octets(example), "248289761001");
        assertThat(read.claims().text("name")).isEqualTo("Jane Doe");
        assertThat(UserInfo.read(read.toHead(), read.toContent(), read.subject()))
                .isEqualTo(read);
        assertThat(read.toString()).doesNotContain("Jane");
        for (int length = 0; length < read.toContent().length; length++) {
            byte[] cut = Arrays.copyOf(read.toContent(), length);
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> UserInfo.read(read.toHead(), cut, "248289761001"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'sub':'other'}", "{'sub':''}", "{}", "{'sub':5}", "{'sub':'s','sub':'s'}"})
    void claimsAboutAnotherUserAreRefused(String json) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> UserInfo.read(JsonContent.head(200), octets(json), "s"));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> UserInfo.read(JsonContent.head(401), octets("{'sub':'s'}"), "s"));
    }

    private static UserInfo signedUserInfo(Secret text, String subject) {
        return UserInfo.readSigned(UserInfo.toSignedHead(), text.reveal(), subject, ISSUER, "c", KEYS, SKEW, NOW);
    }

    @Test
    void signedUserInfoIsOfTheIssuerAndForTheClient() {
        UserInfo info = new UserInfo(document("{'sub':'s','name':'Jane'}"));
        assertThat(signedUserInfo(info.toSignedContent(ISSUER, "c", KEY), "s")
                        .claims()
                        .text("name"))
                .isEqualTo("Jane");
        for (Secret wrong : List.of(
                info.toSignedContent("https://evil.example", "c", KEY), info.toSignedContent(ISSUER, "d", KEY))) {
            assertThatExceptionOfType(ClaimRefusedException.class).isThrownBy(() -> signedUserInfo(wrong, "s"));
        }
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> signedUserInfo(info.toSignedContent(ISSUER, "c", KEY), "t"));
        assertThatExceptionOfType(JoseException.class)
                .isThrownBy(() -> signedUserInfo(
                        info.toSignedContent(ISSUER, "c", SigningKey.generate(JwsAlgorithm.ES256, Vectors.RANDOM)),
                        "s"));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() ->
                        UserInfo.readSigned(JsonContent.head(200), new byte[0], "s", ISSUER, "c", KEYS, SKEW, NOW));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() ->
                        UserInfo.readSigned(ResponseHead.of(500), new byte[0], "s", ISSUER, "c", KEYS, SKEW, NOW));
    }

    @Test
    void discoveryRequiresMoreThanRfc8414() {
        String example =
                "{'issuer':'https://server.example.com','authorization_endpoint':'https://server.example.com/a',"
                        + "'jwks_uri':'https://server.example.com/k','response_types_supported':['code'],"
                        + "'subject_types_supported':['public'],'id_token_signing_alg_values_supported':['RS256'],"
                        + "'claims_parameter_supported':true,'backchannel_logout_supported':true}";
        ProviderMetadata read = ProviderMetadata.read(JsonContent.head(200), octets(example), ISSUER);
        assertThat(read.subjectTypes()).containsExactly("public");
        assertThat(read.claimsParameter()).isTrue();
        assertThat(read.requestParameter()).isFalse();
        assertThat(read.requestUriParameter()).isTrue();
        assertThat(read.backChannelLogout()).isTrue();
        assertThat(read.frontChannelLogout()).isFalse();
        assertThat(read.acrValues()).isEmpty();
        assertThat(read.server().idTokenAlgorithms()).containsExactly("RS256");
        for (String required : List.of(
                "authorization_endpoint",
                "jwks_uri",
                "response_types_supported",
                "subject_types_supported",
                "id_token_signing_alg_values_supported")) {
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> ProviderMetadata.read(
                            JsonContent.head(200), octets(example.replace(required, "x_" + required)), ISSUER))
                    .satisfies(wrong -> assertThat(wrong.member()).isEqualTo(required));
        }
    }

    @Test
    void rpInitiatedLogoutGoesThereAndBack() {
        LogoutRequest request = LogoutRequest.of(Secret.of("e.s3cret.s"), "c")
                .backTo(new RedirectUri("https://rp.example/bye?x=1"), Secret.of("st"));
        assertThat(LogoutRequest.parse(request.toParameters())).isEqualTo(request);
        assertThat(request.toUri("https://op.example/logout")).startsWith("https://op.example/logout?id_token_hint=");
        assertThat(request.toString()).doesNotContain("s3cret");
        assertThat(request.toAnswer()).isEqualTo("https://rp.example/bye?x=1&state=st");
        assertThat(LogoutRequest.isAnswer("/bye?x=1&state=st", Secret.of("st"))).isTrue();
        for (String wrong : List.of("/bye", "/bye?state=", "/bye?state=x", "/bye?state=st&state=st", "/bye?state=%")) {
            assertThat(LogoutRequest.isAnswer(wrong, Secret.of("st"))).isFalse();
        }
        assertThat(LogoutRequest.of(Secret.of("x"), "c").toAnswer()).isNull();
        for (Parameters wrong : List.of(
                Parameters.of("post_logout_redirect_uri", "javascript:alert(1)"),
                Parameters.of("state", "a", "state", "b"))) {
            assertThatExceptionOfType(OAuth2Exception.class).isThrownBy(() -> LogoutRequest.parse(wrong));
        }
    }

    private static LogoutToken validate(Secret text) {
        return LogoutToken.validate(text, ISSUER, "c", KEYS, SKEW, NOW);
    }

    @Test
    void backChannelLogoutIsMadeAndValidated() {
        for (LogoutToken token : List.of(
                new LogoutToken("248289761001", "08a5019c", "bWJq"),
                new LogoutToken("248289761001", null, "bWJq"),
                new LogoutToken(null, "08a5019c", "bWJq"))) {
            Secret text = token.sign(ISSUER, "c", NOW, KEY);
            byte[] content = LogoutToken.toContent(text).getBytes(StandardCharsets.US_ASCII);
            assertThat(validate(LogoutToken.ofContent(content))).isEqualTo(token);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new LogoutToken(null, null, "j"));
        assertThatExceptionOfType(OAuth2Exception.class).isThrownBy(() -> LogoutToken.ofContent(new byte[0]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'iss':'https://server.example.com' | 'iss':'https://evil.example' | iss",
                "'aud':'c' | 'aud':'d' | aud",
                "'iat':1700000000 | 'x':1 | iat",
                "'iat':1700000000 | 'iat':1700000011 | iat",
                "'exp':1700000120 | 'x':1 | exp",
                "'exp':1700000120 | 'exp':1699999990 | exp",
                "'jti':'j' | 'x':1 | jti",
                "'sub':'s' | 'x':1 | sub",
                "'sub':'s' | 'sub':'s','nonce':'n' | nonce",
                "'events':{'http://schemas.openid.net/event/backchannel-logout':{}} | 'x':1 | events",
                "'events':{'http://schemas.openid.net/event/backchannel-logout':{}} | 'events':{} | events",
                "'events':{'http://schemas.openid.net/event/backchannel-logout':{}} | 'events':{'http://schemas.openid.net/event/backchannel-logout':1} | events",
                "'events':{'http://schemas.openid.net/event/backchannel-logout':{}} | 'events':5 | events"
            })
    void backChannelLogoutSection26EachClaimHasAnErrorOfItsOwn(String from, String to, String claim) {
        String good =
                "{'iss':'https://server.example.com','sub':'s','aud':'c','iat':1700000000,'exp':1700000120,'jti':'j',"
                        + "'events':{'http://schemas.openid.net/event/backchannel-logout':{}}}";
        assertThat(validate(Jwt.sign(document(good), null, KEY)).subject()).isEqualTo("s");
        assertThat(good).contains(from);
        Secret text = Jwt.sign(document(good.replace(from, to)), "logout+jwt", KEY);
        assertThatExceptionOfType(ClaimRefusedException.class)
                .isThrownBy(() -> validate(text))
                .satisfies(wrong -> assertThat(wrong.claim()).isEqualTo(claim));
    }

    @Test
    void anIdTokenIsNotTakenForALogoutTokenNorTheOtherWayRound() {
        Secret idToken = IdToken.sign(IdToken.Content.of(ISSUER, "s", "c", Secret.of("n")), NOW, KEY);
        assertThatExceptionOfType(ClaimRefusedException.class).isThrownBy(() -> validate(idToken));
        Secret logout = new LogoutToken("s", null, "j").sign(ISSUER, "c", NOW, KEY);
        assertThatExceptionOfType(ClaimRefusedException.class)
                .isThrownBy(() -> IdToken.validate(logout, KEYS, IdTokenExpectation.of(ISSUER, "c", null, NOW)));
        assertThatExceptionOfType(ClaimRefusedException.class)
                .isThrownBy(() -> validate(Jwt.sign(document("{}"), "at+jwt", KEY)));
    }

    @Test
    void frontChannelLogoutHasIssuerAndSessionTogether() {
        for (FrontChannelLogout logout :
                List.of(new FrontChannelLogout(ISSUER, "08a5019c"), new FrontChannelLogout(null, null))) {
            assertThat(FrontChannelLogout.parse(logout.toUri("https://rp.example/logout?a=b"), ISSUER))
                    .isEqualTo(logout);
        }
        for (String wrong : List.of(
                "/logout?iss=https://server.example.com",
                "/logout?sid=x",
                "/logout?sid=x&iss=https://evil.example",
                "/logout?sid=x&sid=y&iss=https://server.example.com",
                "/logout?%")) {
            assertThatExceptionOfType(OAuth2Exception.class).isThrownBy(() -> FrontChannelLogout.parse(wrong, ISSUER));
        }
    }
}
