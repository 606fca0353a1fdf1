package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Secret;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.device.DeviceRequest;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.metadata.WellKnown;
import dev.sansio.oauth.oauth2.TokenQuestion;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.registration.ClientMetadata;
import dev.sansio.oauth.registration.RegistrationCall;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What an application can ask of a provider, and what it is told. */
class TokenEngineTest {

    private static final Grant CREDENTIALS = Grant.clientCredentials(Scope.of("read"));
    private static final Secret TOKEN = Secret.of("t0ken");
    static final ProviderEndpoints ENDPOINTS = new ProviderEndpoints(
            Endpoint.of("https://auth.example/revoke"),
            Endpoint.of("https://auth.example/introspect"),
            Endpoint.of("https://auth.example/device"),
            Endpoint.of("https://auth.example/par"));

    static Bench<TokenCommand, TokenEvent> bench(OAuthClientOptions options) {
        return new Bench<>(surroundings -> new TokenEngine(options, ENDPOINTS, surroundings));
    }

    private static Bench<TokenCommand, TokenEvent> bench() {
        return bench(Bench.options(CREDENTIALS));
    }

    private static TokenFailure failure(Bench<TokenCommand, TokenEvent> bench) {
        List<TokenEvent.Failed> failed = bench.seen(TokenEvent.Failed.class);
        assertThat(failed).isNotEmpty();
        return failed.get(failed.size() - 1).failure();
    }

    @Test
    void thousandWhoRequireTheTokenCauseOneRequest() {
        Bench<TokenCommand, TokenEvent> bench = bench();
        for (int i = 0; i < 1000; i++) {
            bench.send(new TokenCommand.Require(i));
        }
        assertThat(bench.tokenRequests()).hasSize(1);
        bench.grant("t1", "r1", 3600);
        assertThat(bench.seen(TokenEvent.Obtained.class))
                .hasSize(1000)
                .allSatisfy(each -> assertThat(each.token().access()).isEqualTo(Secret.of("t1")))
                .extracting(TokenEvent.Obtained::call)
                .doesNotHaveDuplicates();
        bench.send(new TokenCommand.Require(1000));
        assertThat(bench.tokenRequests()).hasSize(1);
        assertThat(bench.seen(TokenEvent.Obtained.class)).hasSize(1001);
    }

    @Test
    void thousandWhoRequireATokenThatIsRefusedAreToldOnceEach() {
        Bench<TokenCommand, TokenEvent> bench = bench();
        for (int i = 0; i < 1000; i++) {
            bench.send(new TokenCommand.Require(i));
        }
        bench.refuse("unauthorized_client");
        bench.pass(Duration.ofHours(1));
        assertThat(bench.tokenRequests()).hasSize(1);
        assertThat(bench.seen(TokenEvent.Failed.class))
                .hasSize(1000)
                .allSatisfy(each -> assertThat(each.failure().retryable()).isFalse())
                .extracting(TokenEvent.Failed::call)
                .doesNotHaveDuplicates();
    }

    @Test
    void tokenThatAResourceRefusedIsRenewed() {
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(new TokenCommand.Require(1));
        bench.grant("t1", "r1", 3600);
        bench.send(new TokenCommand.Reject(Secret.of("another")));
        assertThat(bench.tokenRequests()).hasSize(1);
        bench.send(new TokenCommand.Reject(Secret.of("t1")));
        bench.send(new TokenCommand.Require(2));
        assertThat(bench.tokenRequests()).hasSize(2);
        bench.grant("t2", "r2", 3600);
        assertThat(bench.seen(TokenEvent.Obtained.class))
                .hasSize(2)
                .last()
                .satisfies(each -> assertThat(each.token().access()).isEqualTo(Secret.of("t2")));
    }

    @Test
    void resourceThatRefusesEveryTokenCausesOneRequestInTenSeconds() {
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(new TokenCommand.Require(0));
        bench.grant("t0", null, 3600);
        bench.send(new TokenCommand.Reject(Secret.of("t0")));
        bench.grant("t1", null, 3600);
        for (int i = 1; i < 100; i++) {
            bench.send(new TokenCommand.Reject(Secret.of("t1")));
        }
        assertThat(bench.tokenRequests()).hasSize(2);
        bench.pass(Duration.ofSeconds(10));
        bench.send(new TokenCommand.Reject(Secret.of("t1")));
        assertThat(bench.tokenRequests()).hasSize(3);
    }

    @Test
    void grantOfItsOwnIsNotKept() {
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(new TokenCommand.Obtain(1, new TokenRequest.RefreshToken(Secret.of("theirs"))));
        assertThat(bench.content(bench.lastTokenRequest())).isEqualTo("grant_type=refresh_token&refresh_token=theirs");
        bench.grant("t1", "r1", 3600);
        assertThat(bench.seen(TokenEvent.Obtained.class)).singleElement().satisfies(each -> {
            assertThat(each.call()).isEqualTo(1);
            assertThat(each.token().expires()).isNotNull();
        });
        bench.send(new TokenCommand.Require(2));
        assertThat(bench.content(bench.lastTokenRequest())).startsWith("grant_type=client_credentials");
    }

    @Test
    void everyGrantIsAskedForAsItsSpecificationHasIt() {
        TokenRequest.TypedToken subject = new TokenRequest.TypedToken(TOKEN, "urn:ietf:params:oauth:token-type:jwt");
        List<TokenRequest> grants = List.of(
                new TokenRequest.AuthorizationCode(TOKEN, "https://app.example/cb", null),
                new TokenRequest.Password("me", TOKEN, null),
                new TokenRequest.JwtBearer(TOKEN, null),
                new TokenRequest.SamlBearer(TOKEN, null),
                new TokenRequest.TokenExchange(subject, null, null, List.of(), List.of(), null));
        Bench<TokenCommand, TokenEvent> bench = bench();
        for (int i = 0; i < grants.size(); i++) {
            bench.send(new TokenCommand.Obtain(i, grants.get(i)));
            assertThat(bench.content(bench.lastTokenRequest()))
                    .contains("grant_type="
                            + dev.sansio.oauth.form.Form.encodeText(
                                    grants.get(i).grantType()))
                    .contains("t0ken");
            bench.grant("t" + i, null, 60);
        }
        assertThat(bench.seen(TokenEvent.Obtained.class)).hasSize(5);
    }

    @Test
    void deviceBegins() {
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(new TokenCommand.StartDevice(1, new DeviceRequest(Scope.of("read"))));
        bench.json(
                bench.lastTokenRequest(),
                200,
                "{\"device_code\":\"d\",\"user_code\":\"ABCD\",\"verification_uri\":\"https://a.example\",\"expires_in\":9}");
        assertThat(bench.events).singleElement().isInstanceOf(TokenEvent.UserCodeIssued.class);
        bench.pass(Duration.ofSeconds(5));
        bench.grant("t", null, 60);
        assertThat(bench.seen(TokenEvent.Obtained.class)).hasSize(1);
    }

    @Test
    void tokenIsRevoked() {
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(new TokenCommand.Revoke(1, new TokenQuestion(TOKEN, TokenQuestion.REFRESH_TOKEN)));
        assertThat(bench.content(bench.lastTokenRequest())).isEqualTo("token=t0ken&token_type_hint=refresh_token");
        assertThat(Bench.authorization(bench.lastTokenRequest())).startsWith("Basic ");
        bench.respond(bench.lastTokenRequest(), 200, "");
        assertThat(bench.events).containsExactly(new TokenEvent.Revoked(1));
    }

    @Test
    void revocationThatThePoviderPutsOffIsTriedAgainByTheApplication() {
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(new TokenCommand.Revoke(1, new TokenQuestion(TOKEN, null)));
        bench.respond(bench.lastTokenRequest(), 503, "", "retry-after", "120");
        assertThat(failure(bench).kind()).isEqualTo(TokenFailure.Kind.UNAVAILABLE);
        assertThat(failure(bench).retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void tokenIsIntrospected() {
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(new TokenCommand.Introspect(1, new TokenQuestion(TOKEN, null)));
        bench.json(bench.lastTokenRequest(), 200, "{\"active\":true,\"sub\":\"me\"}");
        assertThat(bench.seen(TokenEvent.Introspected.class))
                .singleElement()
                .satisfies(each -> assertThat(each.response().subject()).isEqualTo("me"));
        bench.send(new TokenCommand.Introspect(2, new TokenQuestion(TOKEN, null)));
        bench.json(bench.lastTokenRequest(), 401, "{\"error\":\"invalid_client\"}");
        assertThat(failure(bench).error()).isNotNull();
        assertThat(failure(bench).kind()).isEqualTo(TokenFailure.Kind.REFUSED);
    }

    @Test
    void requestIsPushed() {
        AuthorizationFlow flow = AuthorizationFlow.start(
                "https://auth.example/authorize",
                "app",
                new RedirectUri("https://app.example/cb"),
                null,
                new Random(1));
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(flow.push(1));
        assertThat(bench.content(bench.lastTokenRequest())).contains("code_challenge_method=S256", "state=");
        bench.json(bench.lastTokenRequest(), 201, "{\"request_uri\":\"urn:x:1\",\"expires_in\":60}");
        TokenEvent.Pushed pushed = bench.seen(TokenEvent.Pushed.class).get(0);
        assertThat(flow.uri(pushed.response()))
                .isEqualTo("https://auth.example/authorize?client_id=app&request_uri=urn%3Ax%3A1");
    }

    @Test
    void metadataOfAnotherIssuerIsRefused() {
        String issuer = "https://auth.example";
        Bench<TokenCommand, TokenEvent> bench = bench();
        String[] issuers = {issuer, issuer + "/", "https://evil.example"};
        for (int i = 0; i < issuers.length; i++) {
            bench.send(new TokenCommand.Discover(i, issuer, Endpoint.of(WellKnown.ofServer(issuer))));
            assertThat(bench.lastTokenRequest().head().path()).isEqualTo("/.well-known/oauth-authorization-server");
            assertThat(Bench.authorization(bench.lastTokenRequest())).isNull();
            bench.json(bench.lastTokenRequest(), 200, "{\"issuer\":\"" + issuers[i] + "\"}");
        }
        assertThat(bench.seen(TokenEvent.Discovered.class)).hasSize(1);
        assertThat(bench.seen(TokenEvent.Failed.class)).hasSize(2);
        assertThat(failure(bench).kind()).isEqualTo(TokenFailure.Kind.MALFORMED);
    }

    @Test
    void resourceDescribesItself() {
        String resource = "https://api.example";
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(new TokenCommand.DescribeResource(1, resource, Endpoint.of(WellKnown.ofResource(resource))));
        bench.json(bench.lastApiRequest(), 200, "{\"resource\":\"https://api.example\"}");
        assertThat(bench.seen(TokenEvent.ResourceDescribed.class)).hasSize(1);
    }

    @Test
    void keysAreFetched() {
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(new TokenCommand.FetchKeys(1, Endpoint.of("https://auth.example/keys")));
        bench.respond(bench.lastTokenRequest(), 200, "{\"keys\":[]}", "content-type", "application/jwk-set+json");
        assertThat(bench.seen(TokenEvent.KeysFetched.class)).hasSize(1);
        bench.send(new TokenCommand.FetchKeys(2, Endpoint.of("https://auth.example/keys")));
        bench.respond(bench.lastTokenRequest(), 404, "no");
        assertThat(failure(bench).kind()).isEqualTo(TokenFailure.Kind.REFUSED);
    }

    @Test
    void clientRegistersAndLeaves() {
        Endpoint endpoint = Endpoint.of("https://auth.example/register");
        ClientMetadata metadata = new ClientMetadata(Document.read(
                "{\"redirect_uris\":[\"https://app.example/cb\"]}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(new TokenCommand.Register(1, endpoint, new RegistrationCall.Register(metadata, null)));
        bench.json(
                bench.lastTokenRequest(),
                201,
                "{\"client_id\":\"new\",\"redirect_uris\":[\"https://app.example/cb\"]}");
        assertThat(bench.seen(TokenEvent.Registered.class))
                .singleElement()
                .satisfies(each -> assertThat(each.response().clientId()).isEqualTo("new"));
        bench.send(new TokenCommand.Register(2, endpoint, new RegistrationCall.Delete(TOKEN)));
        assertThat(Bench.authorization(bench.lastTokenRequest())).isEqualTo("Bearer t0ken");
        bench.respond(bench.lastTokenRequest(), 204, "");
        assertThat(bench.seen(TokenEvent.Unregistered.class)).hasSize(1);
    }

    @Test
    void cancelledCallsAreNotHeardOfAgain() {
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(new TokenCommand.Require(1));
        bench.send(new TokenCommand.Obtain(2, new TokenRequest.JwtBearer(TOKEN, null)));
        bench.send(new TokenCommand.Introspect(3, new TokenQuestion(TOKEN, null)));
        List<HttpCommand.SendRequest> asked = bench.tokenRequests();
        for (int i = 1; i <= 3; i++) {
            bench.send(new TokenCommand.Cancel(i));
            bench.send(new TokenCommand.Cancel(i));
        }
        assertThat(bench.sent)
                .contains(
                        new HttpCommand.Abort(asked.get(1).exchange(), HttpError.Code.CANCEL),
                        new HttpCommand.Abort(asked.get(2).exchange(), HttpError.Code.CANCEL));
        bench.json(asked.get(0), 200, Scenarios.tokenJson("t", "r"));
        bench.pass(Duration.ofHours(1));
        assertThat(bench.events).isEmpty();
        bench.send(new TokenCommand.Require(1));
        assertThat(bench.seen(TokenEvent.Obtained.class)).isEmpty();
        assertThat(bench.tokenRequests()).as("the token has expired meanwhile").hasSize(4);
    }

    @Test
    void commandsThatTheStateForbidsAreRejected() {
        Bench<TokenCommand, TokenEvent> bench =
                new Bench<>(any -> new TokenEngine(Bench.options(CREDENTIALS), ProviderEndpoints.NONE, any));
        bench.send(new TokenCommand.Require(1));
        List<TokenCommand> rejected = List.of(
                new TokenCommand.Require(1),
                new TokenCommand.Require(-1),
                new TokenCommand.Cancel(2),
                new TokenCommand.Cancel(-1),
                new TokenCommand.Revoke(3, new TokenQuestion(TOKEN, null)),
                new TokenCommand.Introspect(3, new TokenQuestion(TOKEN, null)),
                new TokenCommand.StartDevice(3, new DeviceRequest(null)));
        for (TokenCommand each : rejected) {
            assertThatThrownBy(() -> bench.send(each)).as(each.toString()).isInstanceOf(CommandRejectedException.class);
        }
        assertThat(bench.tokenRequests()).hasSize(1);
    }

    @Test
    void callsAreBounded() {
        OAuthClientOptions options = Bench.options(CREDENTIALS).withLimits(OAuthClientLimits.DEFAULT.withWaiting(2, 0));
        Bench<TokenCommand, TokenEvent> bench = bench(options);
        for (int i = 0; i < 3; i++) {
            bench.send(new TokenCommand.Require(i));
        }
        assertThat(failure(bench).kind()).isEqualTo(TokenFailure.Kind.LIMIT);
        assertThat(failure(bench).detail()).contains("OAuthClientLimits.waiting");
    }

    @Test
    void lostCarrierFailsEveryCallOnce() {
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(new TokenCommand.Require(1));
        bench.send(new TokenCommand.Obtain(2, new TokenRequest.JwtBearer(TOKEN, null)));
        bench.send(new TokenCommand.Introspect(3, new TokenQuestion(TOKEN, null)));
        bench.layer.lost(new IOException("reset"), bench.now);
        bench.drain();
        assertThat(bench.seen(TokenEvent.Failed.class))
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.failure().retryable()).isTrue());
        bench.send(new TokenCommand.Require(4));
        bench.receive(new HttpEvent.Draining(HttpError.of(HttpError.Code.NO_ERROR, "")));
        bench.pass(Duration.ofHours(1));
        assertThat(bench.events).hasSize(3);
    }

    @Test
    void failureBelowIsPassedOnAfterTheEvents() {
        Bench<TokenCommand, TokenEvent> bench = bench();
        bench.send(new TokenCommand.Require(1));
        SessionFailedException below = new SessionFailedException("bad-frame", "a frame");
        bench.layer.lost(below, bench.now);
        assertThat(bench.layer.poll()).isInstanceOf(TokenEvent.Failed.class);
        assertThatThrownBy(bench.layer::poll).isSameAs(below);
    }

    @Test
    void noTextHasASecret() {
        List<Object> all = List.of(
                new TokenCommand.Reject(TOKEN),
                new TokenCommand.Redeem(new TokenRequest.AuthorizationCode(TOKEN, null, null)),
                new TokenCommand.Obtain(1, new TokenRequest.Password("me", TOKEN, null)),
                new TokenCommand.Revoke(1, new TokenQuestion(TOKEN, null)),
                new TokenCommand.Register(1, Bench.TOKENS, new RegistrationCall.Delete(TOKEN)),
                new TokenEvent.Obtained(1, Token.bearer(TOKEN, TOKEN, null)),
                Bench.options(Grant.repeating(new TokenRequest.Password("me", TOKEN, null))),
                new Grant.Once(new TokenRequest.JwtBearer(TOKEN, null)));
        assertThat(all.toString()).doesNotContain("t0ken");
    }
}
