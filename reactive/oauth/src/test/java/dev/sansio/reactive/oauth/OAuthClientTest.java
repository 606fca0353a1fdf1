package dev.sansio.reactive.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.client.AuthorizationFlow;
import dev.sansio.oauth.client.ClientIdentity;
import dev.sansio.oauth.client.Endpoint;
import dev.sansio.oauth.client.Grant;
import dev.sansio.oauth.client.OAuthClientOptions;
import dev.sansio.oauth.client.Token;
import dev.sansio.oauth.client.TokenFailure;
import dev.sansio.oauth.metadata.ServerMetadata;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.TokenQuestion;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.reactive.http.HttpBody;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.http.HttpRequest;
import dev.sansio.reactive.http.HttpResponse;
import dev.sansio.reactive.http.HttpServer;
import dev.sansio.reactive.http.HttpServerResponse;
import dev.sansio.reactor.Sansio;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.test.StepVerifier;

/** The client with the server of this module, over sockets. */
class OAuthClientTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Secret SECRET = Secret.of("what only the client knows");
    private static final String CALLBACK = "http://127.0.0.1/callback";

    private static final RegisteredClient WEB = RegisteredClient.named("web")
            .secret(SECRET)
            .grants(Grants.AUTHORIZATION_CODE, Grants.REFRESH_TOKEN, Grants.CLIENT_CREDENTIALS)
            .redirectUris(CALLBACK)
            .scope("openid", "read")
            .build();

    private final AtomicInteger saved = new AtomicInteger();
    private final Queue<String> guessers = new ConcurrentLinkedQueue<>();
    private final AuthorizationServer server = AuthorizationServer.builder()
            .client(WEB)
            .user("alice", Map.of("name", "Alice"))
            .application(ask -> {
                if (ask instanceof ProviderAsk.CountAttempt attempt) {
                    guessers.add(attempt.by());
                }
                if (ask instanceof ProviderAsk.SaveTokens || ask instanceof ProviderAsk.RotateRefresh) {
                    saved.incrementAndGet();
                }
                return Mono.justOrEmpty(Agreeing.agree(ask));
            })
            .start()
            .block(PATIENCE);
    private final HttpClient http = HttpClient.builder().build();
    private final HttpClient userAgent = HttpClient.builder().followRedirects(0).build();

    @AfterEach
    void end() {
        http.close().block(PATIENCE);
        userAgent.close().block(PATIENCE);
        server.close().block(PATIENCE);
    }

    private OAuthClientOptions options(Secret secret, Grant grant) {
        ClientAuthentication who = new ClientAuthentication.Basic("web", secret);
        return OAuthClientOptions.of(server.endpoint(ProviderEndpoint.TOKEN), ClientIdentity.fixed(who), grant);
    }

    private OAuthClient client(Grant grant) {
        return OAuthClient.builder(options(SECRET, grant)).endpoints(metadata()).build(http);
    }

    private ServerMetadata metadata() {
        OAuthClient asking =
                OAuthClient.builder(options(SECRET, new Grant.None())).build(http);
        Endpoint document = server.endpoint(ProviderEndpoint.METADATA);
        ServerMetadata metadata = asking.discover(server.issuer(), document).block(PATIENCE);
        asking.close().block(PATIENCE);
        return metadata;
    }

    private static Grant credentials() {
        return Grant.clientCredentials(Scope.of("read"));
    }

    @Test
    void theClientHasATokenOfItsOwn() {
        OAuthClient client = client(credentials());
        Token token = client.ownToken().block(PATIENCE);
        assertThat(token.scope()).isEqualTo(Scope.of("read"));
        assertThat(client.token().block(PATIENCE)).isEqualTo(token.access());
        assertThat(saved).hasValue(1);
    }

    @Test
    void aThousandWhoWaitForATokenCauseOneRequest() {
        OAuthClient client = client(credentials());
        List<Secret> tokens = Flux.range(0, 1000)
                .flatMap(i -> client.token(), 1000)
                .collectList()
                .block(PATIENCE);
        assertThat(tokens).hasSize(1000).containsOnly(tokens.get(0));
        assertThat(saved).hasValue(1);
    }

    @Test
    void aProviderThatSaysNoIsHeardOnceByEach() {
        OAuthClient client =
                OAuthClient.builder(options(Secret.of("wrong"), credentials())).build(http);
        AtomicInteger refused = new AtomicInteger();
        Flux.range(0, 100)
                .flatMap(
                        i -> client.token().onErrorResume(OAuthException.class, failure -> {
                            assertThat(failure.failure().kind()).isEqualTo(TokenFailure.Kind.REFUSED);
                            assertThat(failure.retryable()).isFalse();
                            refused.incrementAndGet();
                            return Mono.empty();
                        }),
                        100)
                .then()
                .block(PATIENCE);
        assertThat(refused).hasValue(100);
    }

    @Test
    void attemptsAreCountedByTheAddressOfWhoMakesThem() {
        HttpRequest guess = HttpRequest.post(
                        server.uri(ProviderEndpoint.DEVICE_VERIFICATION), HttpBody.of("user_code=BCDF-GHJK"))
                .field("content-type", "application/x-www-form-urlencoded");
        userAgent.exchange(guess, HttpResponse::text).block(PATIENCE);
        assertThat(guessers).containsExactly("127.0.0.1");
    }

    @Test
    void aRejectedTokenIsReplaced() {
        OAuthClient client = client(credentials());
        Secret first = client.token().block(PATIENCE);
        client.reject(first).block(PATIENCE);
        Secret second = client.token().block(PATIENCE);
        assertThat(second).isNotEqualTo(first);
        client.reject(first).block(PATIENCE); // somebody who comes late
        assertThat(client.token().block(PATIENCE)).isEqualTo(second);
    }

    @Test
    void aCodeIsRedeemedAndTheTokenKept() {
        TokenRepository repository = TokenRepository.inMemory();
        OAuthClient client = OAuthClient.builder(options(SECRET, new Grant.None()))
                .endpoints(metadata())
                .repository(repository)
                .build(http);
        AuthorizationFlow flow = AuthorizationFlow.start(
                metadata(),
                "web",
                new RedirectUri(CALLBACK),
                Scope.of("openid", "read"),
                Sansio.surroundings().random());
        Token token = client.push(flow)
                .flatMap(this::location)
                .flatMap(location -> client.redeem(flow.finish(location)))
                .block(PATIENCE);
        assertThat(token.refresh()).isNotNull();
        assertThat(token.idToken()).isNotNull();
        assertThat(repository.load().block(PATIENCE)).isEqualTo(token);

        OAuthClient later = OAuthClient.builder(options(SECRET, new Grant.None()))
                .repository(repository)
                .build(http);
        assertThat(later.token().block(PATIENCE)).isEqualTo(token.access());
        later.reject(token.access()).block(PATIENCE);
        Token refreshed = later.ownToken().block(PATIENCE);
        assertThat(refreshed.access()).isNotEqualTo(token.access());
        assertThat(repository.load().block(PATIENCE)).isEqualTo(refreshed);
    }

    /** Where the user agent is sent back to. */
    private Mono<String> location(String uri) {
        return userAgent.exchange(HttpRequest.get(uri), response -> Mono.justOrEmpty(response.field("location")));
    }

    @Test
    void aTokenIsIntrospectedAndRevoked() {
        OAuthClient client = client(credentials());
        TokenQuestion question = new TokenQuestion(client.token().block(PATIENCE), TokenQuestion.ACCESS_TOKEN);
        assertThat(client.introspect(question).block(PATIENCE).active()).isTrue();
        client.revoke(question).block(PATIENCE);
        assertThat(client.introspect(question).block(PATIENCE).active()).isFalse();
    }

    @Test
    void aRequestIsSentWithATokenAndOnceMoreIfThatIsRefused() {
        OAuthClient client = client(credentials());
        AtomicInteger requests = new AtomicInteger();
        DisposableServer resource = HttpServer.builder()
                .handler(request -> Mono.just(
                        requests.incrementAndGet() == 1
                                ? HttpServerResponse.of(401).field("www-authenticate", "Bearer error=\"invalid_token\"")
                                : HttpServerResponse.text(String.valueOf(request.field("authorization")))))
                .build()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .block(PATIENCE);
        String shown = client.send(HttpRequest.get("http://127.0.0.1:" + resource.port() + "/"))
                .flatMap(HttpResponse::text)
                .block(PATIENCE);
        assertThat(shown).isEqualTo("Bearer " + client.token().block(PATIENCE).revealText());
        assertThat(requests).hasValue(2);
        resource.disposeNow();
    }

    @Test
    void aProviderThatIsNotThereIsUnreachable() {
        OAuthClientOptions nowhere = OAuthClientOptions.of(
                Endpoint.of("http://127.0.0.1:1/token"),
                ClientIdentity.fixed(new ClientAuthentication.Basic("web", SECRET)),
                credentials());
        OAuthClient client = OAuthClient.builder(nowhere).build(http);
        Mono<Token> obtained = client.obtain(new TokenRequest.ClientCredentials(null));
        StepVerifier.create(obtained)
                .expectErrorSatisfies(failure ->
                        assertThat(((OAuthException) failure).retryable()).isTrue())
                .verify(PATIENCE);
    }

    @Test
    void whoeverWaitsHearsOfTheEnd() {
        OAuthClient client = client(credentials());
        client.close().block(PATIENCE);
        StepVerifier.create(client.token()).expectError().verify(PATIENCE);
    }
}
