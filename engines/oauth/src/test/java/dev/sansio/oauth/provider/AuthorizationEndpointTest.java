package dev.sansio.oauth.provider;

import static dev.sansio.oauth.provider.TestProvider.CALLBACK;
import static dev.sansio.oauth.provider.TestProvider.authorization;
import static dev.sansio.oauth.provider.TestProvider.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Interaction;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.Question;
import dev.sansio.oauth.provider.model.Login;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6749 4.1.1 and 4.1.2, RFC 9207, RFC 9700 2.1 and 4, OpenID Connect Core 3.1.2. */
class AuthorizationEndpointTest {

    private final TestProvider provider = new TestProvider();

    private static Parameters request() {
        return authorization("web", CALLBACK);
    }

    private void decides(Function<ProviderAsk.Decide, ProviderAnswer> decision) {
        provider.application = ask -> ask instanceof ProviderAsk.Decide decide ? decision.apply(decide) : null;
    }

    /** Nothing leads elsewhere, whatever the request says. */
    private static void isFatal(Seen seen) {
        assertThat(seen.status()).isEqualTo(400);
        assertThat(seen.fields().contains("location")).isFalse();
        assertThat(seen.fields().first("content-type")).startsWith("text/html");
        assertThat(seen.content()).doesNotContain("evil").doesNotContain("href");
    }

    @Test
    void theAnswerBringsBackStateAndTellsTheIssuer() {
        Seen seen = provider.authorize(request());
        assertThat(seen.status()).isEqualTo(303);
        assertThat(seen.location()).startsWith(CALLBACK + "?");
        assertThat(seen.sentBack().value("state")).isEqualTo("xyz");
        assertThat(seen.sentBack().value("iss")).isEqualTo(TestProvider.ISSUER);
        assertThat(seen.sentBack().value("code")).hasSize(43);
        assertThat(seen.fields().first("referrer-policy")).isEqualTo("no-referrer");
        assertThat(seen.fields().first("cache-control")).isEqualTo("no-store");
    }

    @Test
    void errorsTellTheIssuerToo() {
        Seen seen = provider.authorize(request().and("prompt", "none consent"));
        assertThat(seen.error()).isEqualTo("invalid_request");
        assertThat(seen.sentBack().value("iss")).isEqualTo(TestProvider.ISSUER);
        assertThat(seen.sentBack().value("state")).isEqualTo("xyz");
    }

    @Test
    void aRequestMayBePosted() {
        assertThat(provider.post("/authorize", request()).sentBack().value("code"))
                .isNotNull();
    }

    @Test
    void aPostWithAQueryIsRefused() {
        isFatal(provider.post("/authorize?client_id=web", without(request(), "client_id")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/cb",
                "https://app.example/cb/evil",
                "https://app.example/cb?evil=1",
                "https://app.example.evil.example/cb",
                "https://app.example@evil.example/cb",
                "https://app.example/cb#evil",
                "http://app.example/cb",
                "https://APP.example/cb",
                "javascript:evil()",
                "//evil.example",
                "/cb"
            })
    void aUriThatIsNotRegisteredIsNeverRedirectedTo(String uri) {
        isFatal(provider.authorize(authorization("web", uri)));
        isFatal(provider.authorize(without(authorization("web", uri), "response_type")));
    }

    @Test
    void aClientThatIsNotKnownIsNeverRedirected() {
        isFatal(provider.authorize(authorization("evil", "https://evil.example/cb")));
    }

    @Test
    void aRequestWithoutClientIsShown() {
        isFatal(provider.authorize(without(request(), "client_id")));
    }

    @Test
    void ofTwoClientsNoneIsChosen() {
        isFatal(provider.authorize(request().and("client_id", "native")));
    }

    @Test
    void ofTwoRedirectUrisNoneIsChosen() {
        isFatal(provider.authorize(request().and("redirect_uri", "https://evil.example")));
    }

    @ParameterizedTest
    @CsvSource({
        "native, http://127.0.0.1:8080/cb, 303",
        "native, http://127.0.0.1/cb, 303",
        "native, http://127.0.0.1:8080/other, 400",
        "native, http://localhost:8080/cb, 400",
        "native, http://127.0.0.1.evil.example/cb, 400",
        "native, http://127.0.0.1:8080@evil.example/cb, 400",
        "native, com.example.app:/cb, 303",
        "web, https://app.example:8443/cb, 400"
    })
    void onlyTheLoopbackAddressHasAnyPort(String client, String uri, int status) {
        assertThat(provider.authorize(authorization(client, uri)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "response_type, token, unsupported_response_type",
        "response_type, id_token, unsupported_response_type",
        "response_type, '', invalid_request",
        "scope, admin, invalid_scope",
        "scope, 'a  b', invalid_scope",
        "code_challenge, '', invalid_request",
        "code_challenge, short, invalid_request",
        "code_challenge_method, plain, invalid_request",
        "code_challenge_method, S512, invalid_request",
        "response_mode, fragment, invalid_request",
        "resource, not-absolute, invalid_target",
        "max_age, -1, invalid_request",
        "prompt, evil, invalid_request"
    })
    void whatIsWrongOtherwiseIsRedirected(String name, String value, String error) {
        Seen seen = provider.authorize(without(request(), name).and(name, value));
        assertThat(seen.location()).startsWith(CALLBACK + "?");
        assertThat(seen.error()).isEqualTo(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"response_type", "scope", "state", "code_challenge", "nonce", "prompt"})
    void aRepeatedParameterIsRefused(String name) {
        Parameters twice = without(request(), name).and(name, "login").and(name, "login");
        assertThat(provider.authorize(twice).error()).isEqualTo("invalid_request");
    }

    @Test
    void aSecretInTheUriIsRefused() {
        assertThat(provider.authorize(request().and("client_secret", "s")).error())
                .isEqualTo("invalid_request");
    }

    @Test
    void withoutPkceThereIsNoCode() {
        Seen seen = provider.authorize(without(request(), "code_challenge", "code_challenge_method"));
        assertThat(seen.error()).isEqualTo("invalid_request");
    }

    @Test
    void aUserWhoRefusesIsSentBackWithoutCode() {
        decides(asked -> new ProviderAnswer.Refused(asked.token()));
        assertThat(provider.authorize(request()).error()).isEqualTo("access_denied");
    }

    @Test
    void aUserWhoHasToLogInGoesToThePageOfTheApplicationAndComesBack() {
        decides(asked -> new ProviderAnswer.InteractionNeeded(
                asked.token(),
                Interaction.LOGIN,
                "/login?to="
                        + dev.sansio.oauth.form.PercentEncoding.encode(
                                asked.question().again())));
        Seen seen = provider.authorize(request());
        assertThat(seen.status()).isEqualTo(303);
        assertThat(seen.location()).startsWith("/login?to=%2Fauthorize%3F");
        provider.application = ask -> null;
        assertThat(provider.get(Objects.requireNonNull(seen.sentBack().value("to")))
                        .sentBack()
                        .value("code"))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "LOGIN, login_required",
        "CONSENT, consent_required",
        "ACCOUNT, account_selection_required",
        "OTHER, interaction_required"
    })
    void aClientThatWantsNothingToBeShownIsTold(Interaction interaction, String error) {
        decides(asked -> new ProviderAnswer.InteractionNeeded(asked.token(), interaction, "/login"));
        assertThat(provider.authorize(request().and("prompt", "none")).error()).isEqualTo(error);
    }

    @Test
    void theUserIsAskedForWhatIsChecked() {
        provider.authorize(
                request().and("login_hint", "al").and("max_age", "60").and("prompt", "login consent"));
        Question question = provider.asked.stream()
                .filter(each -> each instanceof ProviderAsk.Decide)
                .map(each -> ((ProviderAsk.Decide) each).question())
                .findFirst()
                .orElseThrow();
        assertThat(question.client().name()).isEqualTo("Web <application>");
        assertThat(question.scope()).isEqualTo(Scope.of("openid", "read"));
        assertThat(question.prompt()).containsExactlyInAnyOrder("login", "consent");
        assertThat(question.maxAge()).isEqualTo(60);
        assertThat(question.others().value("login_hint")).isEqualTo("al");
        assertThat(question.device()).isFalse();
    }

    @Test
    void aUserMayGrantLessAndTheClientIsToldSo() {
        decides(asked -> new ProviderAnswer.Granted(asked.token(), Login.of("alice", provider.at), Scope.of("read")));
        assertThat(provider.tokens().text("scope")).isEqualTo("read");
    }

    @Test
    void moreThanWasAskedForIsNotGranted() {
        decides(asked -> new ProviderAnswer.Granted(asked.token(), Login.of("alice", provider.at), Scope.of("admin")));
        assertThat(provider.authorize(request()).status()).isEqualTo(500);
    }

    @Test
    void aLoginThatIsTooOldDoesNotCount() {
        decides(asked -> new ProviderAnswer.Granted(
                asked.token(),
                Login.of("alice", provider.at.minusSeconds(61)),
                asked.question().scope()));
        assertThat(provider.authorize(request().and("max_age", "60")).error()).isEqualTo("login_required");
        assertThat(provider.authorize(request().and("max_age", "61")).error()).isNull();
    }

    @Test
    void aHintIsHeldAgainstWhoLogsIn() {
        String hint = provider.tokens().text("id_token");
        assertThat(provider.authorize(request().and("id_token_hint", hint)).error())
                .isNull();
        decides(asked -> new ProviderAnswer.Granted(
                asked.token(),
                Login.of("mallory", provider.at),
                asked.question().scope()));
        assertThat(provider.authorize(request().and("id_token_hint", hint)).error())
                .isEqualTo("login_required");
        assertThat(provider.authorize(request().and("id_token_hint", hint + "x"))
                        .error())
                .isEqualTo("invalid_request");
    }

    @Test
    void aReferenceToSomewhereElseIsNotFetched() {
        isFatal(provider.authorize(request().and("request_uri", "https://evil.example/request")));
        isFatal(provider.authorize(request().and("request_uri", "urn:ietf:params:oauth:request_uri:made-up")));
    }

    @Test
    void pagesAreNotShownWithinOthers() {
        Seen seen = provider.authorize(authorization("nobody", CALLBACK));
        assertThat(seen.fields().first("content-security-policy")).contains("frame-ancestors 'none'");
        assertThat(seen.fields().first("x-frame-options")).isEqualTo("DENY");
    }

    @Test
    void noScriptOfAnotherOriginReadsAnything() {
        Seen seen = provider.get("/authorize", "origin", "https://evil.example");
        assertThat(seen.fields().contains("access-control-allow-origin")).isFalse();
        Seen preflight = provider.request("OPTIONS", "/token", "", "origin", "https://evil.example");
        assertThat(preflight.status()).isEqualTo(405);
        assertThat(preflight.fields().contains("access-control-allow-origin")).isFalse();
    }
}
