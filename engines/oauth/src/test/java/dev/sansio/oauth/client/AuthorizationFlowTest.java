package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.metadata.ServerMetadata;
import dev.sansio.oauth.oauth2.ResponseRefusedException;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.oauth2.response.PushedResponse;
import dev.sansio.oauth.openid.IdToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** From the URI that the user agent opens to the grant that comes back, and what is refused on the way. */
class AuthorizationFlowTest {

    private static final String ISSUER = "https://auth.example";
    private static final RedirectUri REDIRECT = new RedirectUri("https://app.example/cb");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final RandomGenerator RANDOM = new Random(3);

    private static ServerMetadata provider(String more) {
        String json =
                "{\"issuer\":\"" + ISSUER + "\",\"authorization_endpoint\":\"" + ISSUER + "/authorize\"" + more + "}";
        return ServerMetadata.read(Document.read(json.getBytes(StandardCharsets.UTF_8)), ISSUER);
    }

    private static AuthorizationFlow start(String more) {
        return AuthorizationFlow.start(provider(more), "app", REDIRECT, Scope.of("openid", "read"), RANDOM);
    }

    private static AuthorizationFlow start() {
        return start(",\"authorization_response_iss_parameter_supported\":true");
    }

    private static String redirect(AuthorizationFlow flow, String... more) {
        Parameters answer = Parameters.of("code", "c0de", "state", flow.state().revealText())
                .and(Parameters.of(more));
        return Form.append(REDIRECT.value(), answer);
    }

    private static ResponseRefusedException.Reason refusal(AuthorizationFlow flow, String redirect) {
        try {
            flow.finish(redirect);
        } catch (ResponseRefusedException refused) {
            return refused.reason();
        }
        throw new AssertionError("taken: " + redirect);
    }

    @Test
    void uriHasAllThatProtectsTheAnswer() {
        AuthorizationFlow flow = start().boundTo("thumb");
        Parameters sent = Form.queryOf(flow.uri(), FormLimits.DEFAULT);
        assertThat(sent.value("dpop_jkt")).isEqualTo("thumb");
        assertThat(flow.uri()).startsWith("https://auth.example/authorize?");
        assertThat(sent.value("response_type")).isEqualTo("code");
        assertThat(sent.value("code_challenge_method")).isEqualTo("S256");
        assertThat(sent.value("code_challenge"))
                .isEqualTo(flow.verifier().challenge().value())
                .isNotEqualTo(flow.verifier().value().revealText());
        assertThat(sent.value("state")).isEqualTo(flow.state().revealText()).hasSize(43);
        assertThat(Secret.of(sent.required("nonce"))).isEqualTo(flow.nonce());
        assertThat(sent.value("redirect_uri")).isEqualTo(REDIRECT.value());
    }

    @Test
    void stateVerifierAndNonceAreNeverTheSame() {
        AuthorizationFlow one = start();
        AuthorizationFlow other = start();
        assertThat(List.of(
                        one.state(),
                        one.verifier().value(),
                        other.state(),
                        other.verifier().value()))
                .doesNotHaveDuplicates();
        assertThat(one.nonce()).isNotEqualTo(other.nonce()).isNotEqualTo(one.state());
    }

    @Test
    void answerIsTheGrantWithItsVerifier() {
        AuthorizationFlow flow = start().with("prompt", "login").forResources(List.of("https://api.example"));
        TokenRequest.AuthorizationCode grant = flow.finish(redirect(flow, "iss", ISSUER));
        assertThat(grant.code()).isEqualTo(Secret.of("c0de"));
        assertThat(grant.redirectUri()).isEqualTo(REDIRECT.value());
        assertThat(grant.verifier()).isEqualTo(flow.verifier());
        assertThat(grant.resources()).containsExactly("https://api.example");
    }

    @Test
    void injectedCodesAndForgedAnswersAreRefused() {
        AuthorizationFlow victim = start();
        AuthorizationFlow attacker = start();
        assertThat(refusal(victim, redirect(attacker, "iss", ISSUER))).isEqualTo(ResponseRefusedException.Reason.STATE);
        assertThat(refusal(victim, REDIRECT + "?code=c0de&iss=" + ISSUER))
                .isEqualTo(ResponseRefusedException.Reason.STATE);
        assertThat(refusal(victim, REDIRECT + "?code=c0de&state=&iss=" + ISSUER))
                .isEqualTo(ResponseRefusedException.Reason.STATE);
    }

    @Test
    void answersOfAnotherProviderAreRefused() {
        AuthorizationFlow flow = start();
        assertThat(refusal(flow, redirect(flow))).isEqualTo(ResponseRefusedException.Reason.ISSUER);
        assertThat(refusal(flow, redirect(flow, "iss", "https://evil.example")))
                .isEqualTo(ResponseRefusedException.Reason.ISSUER);
        assertThat(refusal(flow, redirect(flow, "iss", ISSUER + "/")))
                .isEqualTo(ResponseRefusedException.Reason.ISSUER);
        AuthorizationFlow silent = start("");
        assertThat(refusal(silent, redirect(silent, "iss", "https://evil.example")))
                .as("also if the provider does not promise to say it")
                .isEqualTo(ResponseRefusedException.Reason.ISSUER);
        assertThat(silent.finish(redirect(silent)).code()).isEqualTo(Secret.of("c0de"));
    }

    @Test
    void repeatedAndMalformedParametersAreRefused() {
        AuthorizationFlow flow = start("");
        assertThat(refusal(flow, redirect(flow, "code", "other"))).isEqualTo(ResponseRefusedException.Reason.REPEATED);
        assertThat(refusal(flow, redirect(flow, "state", "other"))).isEqualTo(ResponseRefusedException.Reason.REPEATED);
        assertThat(refusal(flow, redirect(flow) + "&x=%zz")).isEqualTo(ResponseRefusedException.Reason.MALFORMED);
        assertThat(refusal(flow, redirect(flow, "error", "access_denied")))
                .isEqualTo(ResponseRefusedException.Reason.MALFORMED);
    }

    @Test
    void userWhoSaysNoIsTold() {
        AuthorizationFlow flow = start("");
        String answer = REDIRECT + "?error=access_denied&state=" + flow.state().revealText();
        assertThatThrownBy(() -> flow.finish(answer))
                .isInstanceOfSatisfying(
                        AuthorizationDeniedException.class,
                        denied -> assertThat(denied.error().code()).isEqualTo("access_denied"));
        assertThat(refusal(flow, REDIRECT + "?error=access_denied&state=other"))
                .as("anybody can say no")
                .isEqualTo(ResponseRefusedException.Reason.STATE);
    }

    @Test
    void requestIsPushedIfTheProviderWantsIt() {
        AuthorizationFlow flow = start(",\"require_pushed_authorization_requests\":true");
        assertThatThrownBy(flow::uri).isInstanceOf(IllegalStateException.class);
        String uri = flow.uri(new PushedResponse("urn:ietf:params:oauth:request_uri:1", Duration.ofMinutes(1)));
        assertThat(Form.queryOf(uri, FormLimits.DEFAULT).stream().map(each -> each.name()))
                .containsExactly("client_id", "request_uri");
        assertThat(flow.push(7).request().toParameters().value("state"))
                .isEqualTo(flow.state().revealText());
    }

    @Test
    void neverWithoutS256AndNeverInClearText() {
        assertThatThrownBy(() -> start(",\"code_challenge_methods_supported\":[\"plain\"]"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(start(",\"code_challenge_methods_supported\":[\"plain\",\"S256\"]")
                        .uri())
                .contains("S256");
        assertThatThrownBy(() -> AuthorizationFlow.start("http://auth.example/a", "app", REDIRECT, null, RANDOM))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void replayedAnswerFindsNoQuestion() {
        PendingAuthorizations pending = new PendingAuthorizations();
        AuthorizationFlow flow = start("");
        AuthorizationFlow other = start("");
        pending.add(flow, 0);
        pending.add(other, 0);
        assertThat(pending.take(redirect(flow), 1)).isEqualTo(flow);
        assertThat(pending.take(redirect(flow), 2)).isNull();
        assertThat(pending.take(REDIRECT + "?code=c0de", 2)).isNull();
        assertThat(pending.take(redirect(start("")), 2)).isNull();
        assertThatThrownBy(() -> pending.take(redirect(other, "state", "x"), 2))
                .isInstanceOf(ResponseRefusedException.class);
        assertThat(pending.take(redirect(other), 3)).isEqualTo(other);
    }

    @Test
    void questionsThatAreOldOrTooManyAreForgotten() {
        PendingAuthorizations pending = new PendingAuthorizations(2, Duration.ofMinutes(1));
        List<AuthorizationFlow> flows = List.of(start(""), start(""), start(""));
        flows.forEach(flow -> pending.add(flow, 5));
        assertThat(pending.take(redirect(flows.get(0)), 6)).isNull();
        assertThat(pending.take(redirect(flows.get(1)), 6)).isEqualTo(flows.get(1));
        assertThat(pending.take(
                        redirect(flows.get(2)), 5 + Duration.ofMinutes(1).toNanos()))
                .isNull();
    }

    @Test
    void idTokenOfAnotherQuestionIsRefused() {
        SigningKey key = SigningKey.shared(Secret.of("0123456789abcdef0123456789abcdef"), JwsAlgorithm.HS256);
        VerifyingKeys keys = VerifyingKeys.shared(Secret.of("0123456789abcdef0123456789abcdef"), JwsAlgorithm.HS256);
        AuthorizationFlow flow = start();
        Secret access = Secret.of("t");
        Secret mine = IdToken.sign(
                IdToken.Content.of(ISSUER, "me", "app", flow.nonce()).with(null, access), NOW, key);
        assertThat(IdToken.validate(mine, keys, flow.expectedIdToken(access, NOW))
                        .subject())
                .isEqualTo("me");
        Secret replayed = IdToken.sign(
                IdToken.Content.of(ISSUER, "me", "app", start().nonce()).with(null, access), NOW, key);
        assertThatThrownBy(() -> IdToken.validate(replayed, keys, flow.expectedIdToken(access, NOW)))
                .isInstanceOf(ClaimRefusedException.class);
    }

    @Test
    void noTextHasAnyOfTheSecrets() {
        AuthorizationFlow flow = start();
        assertThat(flow.toString())
                .doesNotContain(flow.state().revealText())
                .doesNotContain(flow.verifier().value().revealText());
        assertThat(flow.push(1).toString()).doesNotContain(flow.state().revealText());
    }
}
