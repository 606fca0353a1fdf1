package dev.sansio.oauth.introspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.core.Secret;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.form.FormLimits;
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
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.FormCall;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.oauth2.TokenQuestion;
import dev.sansio.oauth.proof.Confirmation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 7662, RFC 9701, RFC 7009 2.1. */
class IntrospectionTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final SigningKey KEY = SigningKey.generate(JwsAlgorithm.ES256, Vectors.RANDOM);
    private static final JoseVerifier KEYS = VerifyingKeys.of(JwkSet.of(KEY.key()), JwsAlgorithm.ES256);

    private static final String EXAMPLE = """
            {"active":true,"client_id":"l238j323ds-23ij4","username":"jdoe","scope":"read write dolphin",
             "sub":"Z5O3upPC88QrAjx00dis","aud":"https://protected.example.net/resource","iss":"https://server.example.com/",
             "exp":1419356238,"iat":1419350238,"extension_field":"twenty-seven"}""";

    private static IntrospectionResponse read(String json) {
        return IntrospectionResponse.read(JsonContent.head(200), json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rfc7662Section21Example() {
        TokenQuestion question = new TokenQuestion(Secret.of("mF_9.B5f-4.1JqM"), TokenQuestion.ACCESS_TOKEN);
        FormCall call = new FormCall(
                question.toParameters(), new ClientAuthentication.Basic("s6BhdRkqt3", Secret.of("gX1fBat3bV")));
        assertThat(call.toContent()).isEqualTo("token=mF_9.B5f-4.1JqM&token_type_hint=access_token");
        FormCall read = FormCall.parse(
                call.toHead("https", "server.example.com", "/introspect"),
                call.toContent().getBytes(StandardCharsets.US_ASCII),
                FormLimits.DEFAULT);
        assertThat(read).isEqualTo(call);
        assertThat(TokenQuestion.parse(read.parameters())).isEqualTo(question);
        assertThat(call.toString()).doesNotContain("mF_9", "gX1f");
    }

    @Test
    void aQuestionIsAboutOneToken() {
        for (Parameters wrong : new Parameters[] {
            Parameters.EMPTY, Parameters.of("token", ""), Parameters.of("token", "a", "token", "b")
        }) {
            assertThatExceptionOfType(OAuth2Exception.class).isThrownBy(() -> TokenQuestion.parse(wrong));
        }
        assertThat(TokenQuestion.parse(Parameters.of("token", "a"))).isEqualTo(new TokenQuestion(Secret.of("a"), null));
    }

    @Test
    void rfc7662Section22Example() {
        IntrospectionResponse read = read(EXAMPLE);
        assertThat(read.active()).isTrue();
        assertThat(read.clientId()).isEqualTo("l238j323ds-23ij4");
        assertThat(read.subject()).isEqualTo("Z5O3upPC88QrAjx00dis");
        assertThat(read.scope()).containsExactly("read", "write", "dolphin");
        assertThat(read.audience()).containsExactly("https://protected.example.net/resource");
        assertThat(read.expirationTime()).isEqualTo(Instant.ofEpochSecond(1_419_356_238));
        assertThat(read.members().text("extension_field")).isEqualTo("twenty-seven");
        assertThat(read.confirmation()).isNull();
        assertThat(IntrospectionResponse.read(read.toHead(), read.toContent())).isEqualTo(read);
        byte[] content = read.toContent();
        for (int length = 0; length < content.length; length++) {
            byte[] cut = Arrays.copyOf(content, length);
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> IntrospectionResponse.read(read.toHead(), cut));
        }
    }

    @Test
    void nothingIsToldAboutAnInactiveToken() {
        assertThat(read("{\"active\":false,\"sub\":\"jane\"}")).isEqualTo(IntrospectionResponse.INACTIVE);
        assertThat(IntrospectionResponse.INACTIVE.toContent()).asString().isEqualTo("{\"active\":false}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntrospectionResponse(
                        false, Document.builder().text("sub", "jane").build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntrospectionResponse(
                        true, Document.builder().flag("active", true).build()));
    }

    @Test
    void anAnswerThatWasKeptIsGoodAsLongAsTheToken() {
        IntrospectionResponse read = read("{\"active\":true,\"exp\":1700000000,\"nbf\":1699999000}");
        assertThat(read.isGood(NOW.minusSeconds(1), Duration.ZERO)).isTrue();
        assertThat(read.isGood(NOW, Duration.ZERO)).isFalse();
        assertThat(read.isGood(NOW, Duration.ofSeconds(1))).isTrue();
        assertThat(read.isGood(NOW.minusSeconds(1001), Duration.ZERO)).isFalse();
        assertThat(read("{\"active\":true}").isGood(NOW, Duration.ZERO)).isTrue();
        assertThat(IntrospectionResponse.INACTIVE.isGood(NOW, Duration.ofDays(9)))
                .isFalse();
        assertThat(read("{\"active\":true}").scope()).isEmpty();
    }

    @Test
    void aBoundTokenSaysItsKey() {
        IntrospectionResponse read = read("{\"active\":true,\"token_type\":\"DPoP\",\"cnf\":{\"jkt\":\"k\"}}");
        assertThat(read.confirmation()).isEqualTo(new Confirmation("k", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"active\":null}",
                "{\"active\":\"true\"}",
                "{\"active\":1}",
                "{\"active\":true,\"active\":false}",
                "{\"active\":true,\"exp\":\"never\"}",
                "{\"active\":true,\"scope\":[\"a\"]}",
                "{\"active\":true,\"aud\":5}",
                "{\"active\":true,\"cnf\":5}",
                "[true]"
            })
    void answersThatAreNotAsTheyShouldBeAreRefused(String json) {
        assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> read(json));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() ->
                        IntrospectionResponse.read(JsonContent.head(401), EXAMPLE.getBytes(StandardCharsets.UTF_8)));
    }

    private static IntrospectionResponse readSigned(Secret text) {
        return IntrospectionJwt.read(
                IntrospectionJwt.toHead(),
                text.reveal(),
                "https://as.example",
                "https://rs.example",
                KEYS,
                Duration.ofSeconds(5),
                NOW);
    }

    @Test
    void rfc9701Section5SignedAnswers() {
        for (IntrospectionResponse response :
                new IntrospectionResponse[] {read(EXAMPLE), IntrospectionResponse.INACTIVE}) {
            Secret text = IntrospectionJwt.sign(response, "https://as.example", "https://rs.example", NOW, KEY);
            assertThat(readSigned(text)).isEqualTo(response);
            assertThat(Jwt.verify(text, KEYS).claims().members().names())
                    .containsExactly("iss", "aud", "iat", "token_introspection");
        }
        assertThat(IntrospectionJwt.toHead().fields().first("content-type"))
                .isEqualTo("application/token-introspection+jwt");
    }

    @Test
    void rfc9701Section8AnswersForAnotherOrOfAnotherKindAreRefused() {
        IntrospectionResponse response = read(EXAMPLE);
        for (Secret wrong : new Secret[] {
            IntrospectionJwt.sign(response, "https://evil.example", "https://rs.example", NOW, KEY),
            IntrospectionJwt.sign(response, "https://as.example", "https://other.example", NOW, KEY),
            IntrospectionJwt.sign(response, "https://as.example", "https://rs.example", NOW.plusSeconds(60), KEY),
            Jwt.sign(
                    Document.builder()
                            .text("iss", "https://as.example")
                            .text("aud", "https://rs.example")
                            .time("iat", NOW)
                            .build(),
                    IntrospectionJwt.TYPE,
                    KEY),
            Jwt.sign(
                    Document.builder()
                            .text("iss", "https://as.example")
                            .text("aud", "https://rs.example")
                            .time("iat", NOW)
                            .object("token_introspection", response.toDocument())
                            .build(),
                    "at+jwt",
                    KEY)
        }) {
            assertThatExceptionOfType(ClaimRefusedException.class).isThrownBy(() -> readSigned(wrong));
        }
        Secret stranger = IntrospectionJwt.sign(
                response,
                "https://as.example",
                "https://rs.example",
                NOW,
                SigningKey.generate(JwsAlgorithm.ES256, Vectors.RANDOM));
        assertThatExceptionOfType(JoseException.class).isThrownBy(() -> readSigned(stranger));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> IntrospectionJwt.read(
                        ResponseHead.of(200, "content-type", "application/jwt"),
                        stranger.reveal(),
                        "https://as.example",
                        "https://rs.example",
                        KEYS,
                        Duration.ZERO,
                        NOW));
    }
}
