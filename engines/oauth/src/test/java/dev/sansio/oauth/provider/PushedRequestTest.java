package dev.sansio.oauth.provider;

import static dev.sansio.oauth.provider.TestProvider.CALLBACK;
import static dev.sansio.oauth.provider.TestProvider.authorization;
import static dev.sansio.oauth.provider.TestProvider.web;
import static dev.sansio.oauth.provider.TestProvider.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Interaction;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** RFC 9126 and RFC 9101: requests that the user agent cannot change. */
class PushedRequestTest {

    private static final SigningKey KEY = SigningKey.generate(JwsAlgorithm.ES256, new Random(11));

    private final TestProvider provider = new TestProvider();

    private Seen push(Parameters request) {
        return provider.post("/par", request, web());
    }

    private static Parameters request() {
        return authorization("web", CALLBACK);
    }

    private Seen follow(Seen pushed, String client) {
        return provider.authorize(Parameters.of("client_id", client, "request_uri", pushed.text("request_uri")));
    }

    @Test
    void aPushedRequestIsFollowedByItsReferenceAlone() {
        Seen pushed = push(request());
        assertThat(pushed.status()).isEqualTo(201);
        assertThat(pushed.text("request_uri")).startsWith("urn:ietf:params:oauth:request_uri:");
        assertThat(pushed.json().number("expires_in")).isEqualTo(90);
        Seen seen = follow(pushed, "web");
        assertThat(seen.location()).startsWith(CALLBACK);
        assertThat(provider.redeem(Objects.requireNonNull(seen.sentBack().value("code")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoeverSaysToBeAPublicClientPushesTenRequestsAMinute() {
        Parameters open = authorization("native", "http://127.0.0.1/cb");
        for (int i = 0; i < 10; i++) {
            assertThat(provider.post("/par", open).status()).isEqualTo(201);
        }
        assertThat(provider.post("/par", open).error()).isEqualTo("access_denied");
        for (int i = 0; i < 11; i++) {
            assertThat(push(request()).status()).isEqualTo(201);
        }
    }

    @Test
    void whatTheUserAgentAddsDoesNotCount() {
        Seen pushed = push(request());
        Seen seen = provider.authorize(Parameters.of(
                "client_id",
                "web",
                "request_uri",
                pushed.text("request_uri"),
                "scope",
                "write",
                "redirect_uri",
                "https://evil.example"));
        assertThat(seen.location()).startsWith(CALLBACK);
        assertThat(provider.redeem(Objects.requireNonNull(seen.sentBack().value("code")))
                        .text("scope"))
                .isEqualTo("openid read");
    }

    @Test
    void aReferenceIsGoodForOneCode() {
        Seen pushed = push(request());
        assertThat(follow(pushed, "web").error()).isNull();
        assertThat(follow(pushed, "web").error()).isEqualTo("invalid_request_uri");
    }

    @Test
    void aReferenceOutlivesTheLogin() {
        Seen pushed = push(request());
        provider.application = ask -> ask instanceof ProviderAsk.Decide
                ? new ProviderAnswer.InteractionNeeded(ask.token(), Interaction.LOGIN, "/login")
                : null;
        assertThat(follow(pushed, "web").location()).isEqualTo("/login");
        provider.application = ask -> null;
        assertThat(follow(pushed, "web").error()).isNull();
    }

    @Test
    void aReferenceIsOfNoUseToAnotherClient() {
        assertThat(follow(push(request()), "native").status()).isEqualTo(400);
    }

    @Test
    void aReferenceExpires() {
        Seen pushed = push(request());
        provider.pass(Duration.ofSeconds(90));
        assertThat(follow(pushed, "web").status()).isEqualTo(400);
    }

    @Test
    void aPushedRequestIsCheckedAtOnce() {
        assertThat(push(without(request(), "redirect_uri").and("redirect_uri", "https://evil.example"))
                        .error())
                .isEqualTo("invalid_request");
        assertThat(push(without(request(), "scope").and("scope", "admin")).error())
                .isEqualTo("invalid_scope");
        assertThat(push(without(request(), "code_challenge")).error()).isEqualTo("invalid_request");
        assertThat(push(request().and("request_uri", "urn:x")).error()).isEqualTo("invalid_request");
        assertThat(push(authorization("native", "http://127.0.0.1/cb")).error()).isEqualTo("invalid_request");
        assertThat(provider.post("/par", request()).status()).isEqualTo(401);
    }

    @Test
    void aClientThatHasToPushIsRefusedOtherwise() {
        provider.store.with(TestProvider.WEB.toBuilder().pushedOnly(true).build());
        assertThat(provider.authorize(request()).error()).isEqualTo("invalid_request");
        assertThat(follow(push(request()), "web").error()).isNull();
    }

    // RFC 9101

    private DocumentBuilder claims() {
        DocumentBuilder claims = Document.builder()
                .text("iss", "web")
                .text("aud", TestProvider.ISSUER)
                .time("exp", provider.at.plusSeconds(60));
        request().forEach(each -> claims.text(each.name(), each.value()));
        return claims;
    }

    private Seen signed(Document claims, String type, JoseSigner signer) {
        provider.store.with(TestProvider.WEB.toBuilder()
                .keys(JwkSet.of(KEY.key()).toPublic())
                .build());
        String object = Jwt.sign(claims, type, signer).revealText();
        return provider.authorize(Parameters.of("client_id", "web", "request", object, "scope", "write"));
    }

    @Test
    void aSignedRequestCountsAndNothingBesideIt() {
        Seen seen = signed(claims().build(), "oauth-authz-req+jwt", KEY);
        assertThat(provider.redeem(Objects.requireNonNull(seen.sentBack().value("code")))
                        .text("scope"))
                .isEqualTo("openid read");
    }

    @Test
    void numbersAndListsInASignedRequestAreParameters() {
        Document claims = claims().number("max_age", 60L)
                .texts("resource", java.util.List.of("https://a.example"))
                .build();
        assertThat(signed(claims, "oauth-authz-req+jwt", KEY).error()).isNull();
        assertThat(provider.asked)
                .anyMatch(each -> each instanceof ProviderAsk.Decide decide
                        && Long.valueOf(60).equals(decide.question().maxAge())
                        && decide.question().resources().equals(java.util.List.of("https://a.example")));
    }

    @Test
    void aSignedRequestIsOfItsClientForThisProviderAndNotExpired() {
        for (Document wrong : java.util.List.of(
                claims().text("client_id", "native").build(),
                claims().text("aud", "https://evil.example").build(),
                claims().text("iss", "native").build(),
                claims().time("exp", provider.at.minusSeconds(31)).build(),
                claims().text("request_uri", "urn:x").build())) {
            Seen seen = signed(wrong, "oauth-authz-req+jwt", KEY);
            assertThat(seen.status()).isEqualTo(400);
            assertThat(seen.content()).contains("invalid_request_object");
        }
    }

    @Test
    void aSignedRequestByAnotherKeyOrByASecretOrOfAnotherKindIsRefused() {
        Secret publicKey = Secret.of(JwkSet.of(KEY.key()).toPublic().toBytes());
        assertThat(signed(claims().build(), "JWT", SigningKey.shared(publicKey, JwsAlgorithm.HS256))
                        .status())
                .isEqualTo(400);
        assertThat(signed(claims().build(), "JWT", SigningKey.generate(JwsAlgorithm.ES256, new Random(2)))
                        .status())
                .isEqualTo(400);
        assertThat(signed(claims().build(), "dpop+jwt", KEY).status()).isEqualTo(400);
    }

    @Test
    void aSignedRequestMayBePushed() {
        provider.store.with(TestProvider.WEB.toBuilder()
                .keys(JwkSet.of(KEY.key()).toPublic())
                .build());
        String object = Jwt.sign(claims().build(), "oauth-authz-req+jwt", KEY).revealText();
        assertThat(follow(push(Parameters.of("request", object)), "web").error())
                .isNull();
    }
}
