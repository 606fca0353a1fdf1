package dev.sansio.interop.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.interop.Ports;
import dev.sansio.interop.Program;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.client.AuthorizationFlow;
import dev.sansio.oauth.client.ClientIdentity;
import dev.sansio.oauth.client.Endpoint;
import dev.sansio.oauth.client.Grant;
import dev.sansio.oauth.client.OAuthClientOptions;
import dev.sansio.oauth.client.ProofSigner;
import dev.sansio.oauth.client.Token;
import dev.sansio.oauth.client.UserPrompt;
import dev.sansio.oauth.device.DeviceRequest;
import dev.sansio.oauth.introspection.IntrospectionResponse;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.metadata.ServerMetadata;
import dev.sansio.oauth.metadata.WellKnown;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.TokenQuestion;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.oauth2.response.TokenType;
import dev.sansio.oauth.openid.IdToken;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.oauth.OAuthClient;
import dev.sansio.reactive.oauth.TokenRepository;
import dev.sansio.reactor.Sansio;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Our client with the certified provider of the npm package oidc-provider. */
class OidcProviderIT {

    private static final String SECRET = "a secret of the web application";
    private static final String CALLBACK = "http://127.0.0.1/callback";

    private static Program provider;
    private static HttpClient http;
    private static ServerMetadata metadata;

    private final UserAgent userAgent = new UserAgent();

    @BeforeAll
    static void start() {
        int port = Ports.free();
        provider = Program.startIn(
                Program.target().resolve("peers"),
                "node",
                Program.peers().resolve("oidc_provider.mjs").toString(),
                Integer.toString(port));
        provider.await("^listening on");
        http = HttpClient.builder().build();
        String issuer = "http://127.0.0.1:" + port;
        OAuthClientOptions options = OAuthClientOptions.of(
                Endpoint.of(issuer + "/token"),
                ClientIdentity.fixed(new ClientAuthentication.Unauthenticated("web")),
                new Grant.None());
        metadata = OAuthClient.builder(options)
                .build(http)
                .discover(issuer, Endpoint.of(WellKnown.ofOpenid(issuer)))
                .block(Program.PATIENCE);
    }

    @AfterAll
    static void end() {
        http.close().block(Program.PATIENCE);
        provider.close();
    }

    private static OAuthClientOptions options(Grant grant) {
        ClientAuthentication who = new ClientAuthentication.Basic("web", Secret.of(SECRET));
        return OAuthClientOptions.of(Endpoint.of(metadata.tokenEndpoint()), ClientIdentity.fixed(who), grant);
    }

    private static OAuthClient client(OAuthClientOptions options) {
        return OAuthClient.builder(options).endpoints(metadata).build(http);
    }

    private static AuthorizationFlow flow(String... scope) {
        return AuthorizationFlow.start(
                metadata,
                "web",
                new RedirectUri(CALLBACK),
                Scope.of(scope),
                Sansio.surroundings().random());
    }

    @Test
    void aClientActsForItself() {
        OAuthClient client = client(options(Grant.clientCredentials(null)));
        Token token = client.ownToken().block(Program.PATIENCE);
        assertThat(token.type()).isEqualTo(TokenType.BEARER);
        TokenQuestion question = new TokenQuestion(token.access(), TokenQuestion.ACCESS_TOKEN);
        IntrospectionResponse known = client.introspect(question).block(Program.PATIENCE);
        assertThat(known.active()).isTrue();
        assertThat(known.clientId()).isEqualTo("web");
        client.revoke(question).block(Program.PATIENCE);
        assertThat(client.introspect(question).block(Program.PATIENCE).active()).isFalse();
    }

    @Test
    void aClientSignsWhoItIs() {
        ClientIdentity who = ClientIdentity.assertion(
                "signing",
                metadata.issuer(),
                SigningKey.shared(Secret.of("a secret of at least thirty-two octets"), JwsAlgorithm.HS256));
        OAuthClientOptions options =
                OAuthClientOptions.of(Endpoint.of(metadata.tokenEndpoint()), who, Grant.clientCredentials(null));
        assertThat(client(options).ownToken().block(Program.PATIENCE).access()).isNotNull();
    }

    @Test
    void aTokenIsBoundToAKeyWithTheNonceOfTheProvider() {
        SigningKey key =
                SigningKey.generate(JwsAlgorithm.ES256, Sansio.surroundings().random());
        OAuthClient client = client(options(Grant.clientCredentials(null)).withProofs(ProofSigner.of(key)));
        Token token = client.ownToken().block(Program.PATIENCE);
        assertThat(token.type()).isEqualTo(TokenType.DPOP);
        IntrospectionResponse known =
                client.introspect(new TokenQuestion(token.access(), null)).block(Program.PATIENCE);
        assertThat(known.confirmation()).isNotNull();
    }

    @Test
    void aUserLogsIn() {
        OAuthClient client = client(options(new Grant.None()));
        AuthorizationFlow flow = flow("openid", "profile");
        Token token = client.redeem(flow.finish(userAgent.sentTo(CALLBACK, flow.uri())))
                .block(Program.PATIENCE);
        assertThat(genuine(client, flow, token).subject()).isEqualTo("alice");
    }

    private static IdToken genuine(OAuthClient client, AuthorizationFlow flow, Token token) {
        VerifyingKeys keys = VerifyingKeys.of(
                client.keys(Endpoint.of(metadata.jwksUri())).block(Program.PATIENCE), JwsAlgorithm.RS256);
        return IdToken.validate(token.idToken(), keys, flow.expectedIdToken(token.access(), Instant.now()));
    }

    @Test
    void aRequestIsPushedAndATokenRefreshed() {
        TokenRepository repository = TokenRepository.inMemory();
        OAuthClient client = OAuthClient.builder(options(new Grant.None()))
                .endpoints(metadata)
                .repository(repository)
                .build(http);
        AuthorizationFlow flow = flow("openid", "offline_access").with("prompt", "consent");
        String uri = client.push(flow).block(Program.PATIENCE);
        assertThat(uri).contains("request_uri=").doesNotContain("state=");
        Token token =
                client.redeem(flow.finish(userAgent.sentTo(CALLBACK, uri))).block(Program.PATIENCE);
        assertThat(token.refresh()).isNotNull();

        client.reject(token.access()).block(Program.PATIENCE);
        Token refreshed = client.ownToken().block(Program.PATIENCE);
        assertThat(refreshed.access()).isNotEqualTo(token.access());
        assertThat(refreshed.refresh()).isNotNull().isNotEqualTo(token.refresh());
        assertThat(repository.load().block(Program.PATIENCE)).isEqualTo(refreshed);
    }

    @Test
    void aTokenIsForAResource() {
        Token token = client(options(new Grant.None()))
                .obtain(new TokenRequest.ClientCredentials(Scope.of("read"), List.of("urn:api")))
                .block(Program.PATIENCE);
        assertThat(token.scope()).isEqualTo(Scope.of("read"));
    }

    @Test
    void aDeviceWaitsForItsOwner() {
        VirtualTimeScheduler time = VirtualTimeScheduler.create();
        OAuthClient client = OAuthClient.builder(options(new Grant.None()))
                .endpoints(metadata)
                .timers(time)
                .build(http);
        CompletableFuture<UserPrompt> shown = new CompletableFuture<>();
        CompletableFuture<Token> token = client.obtainForDevice(new DeviceRequest(Scope.of("openid")), shown::complete)
                .toFuture();
        String last =
                userAgent.submitAll(shown.orTimeout(60, TimeUnit.SECONDS).join().completeUri());
        assertThat(last).contains("Sign-in Success");
        assertThat(token).isNotDone();
        time.advanceTimeBy(Duration.ofSeconds(5));
        assertThat(token.orTimeout(60, TimeUnit.SECONDS).join().idToken()).isNotNull();
    }
}
