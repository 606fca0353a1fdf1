package dev.sansio.interop.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.interop.Program;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.client.AuthorizationFlow;
import dev.sansio.oauth.client.ClientIdentity;
import dev.sansio.oauth.client.Endpoint;
import dev.sansio.oauth.client.Grant;
import dev.sansio.oauth.client.OAuthClientOptions;
import dev.sansio.oauth.client.Token;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.metadata.ServerMetadata;
import dev.sansio.oauth.metadata.WellKnown;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.TokenQuestion;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.oauth2.TokenRequest.TypedToken;
import dev.sansio.oauth.openid.IdToken;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.oauth.OAuthClient;
import dev.sansio.reactor.Sansio;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our client with mock-oauth2-server. */
class MockOAuth2ServerIT {

    private static final String CALLBACK = "http://127.0.0.1/callback";

    private static MockOAuth2Server server;
    private static HttpClient http;
    private static ServerMetadata metadata;

    @BeforeAll
    static void start() throws Exception {
        server = new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"httpServer\":\"NettyWrapper\"}"));
        server.start(InetAddress.getByName("127.0.0.1"), 0);
        http = HttpClient.builder().build();
        String issuer = server.issuerUrl("default").toString();
        OAuthClient asking = OAuthClient.builder(OAuthClientOptions.of(
                        Endpoint.of(server.tokenEndpointUrl("default").toString()),
                        ClientIdentity.fixed(new ClientAuthentication.Unauthenticated("web")),
                        new Grant.None()))
                .build(http);
        metadata =
                asking.discover(issuer, Endpoint.of(WellKnown.ofOpenid(issuer))).block(Program.PATIENCE);
    }

    @AfterAll
    static void end() {
        http.close().block(Program.PATIENCE);
        server.shutdown();
    }

    private static OAuthClient client(Grant grant) {
        ClientAuthentication who = new ClientAuthentication.Basic("web", Secret.of("any"));
        return OAuthClient.builder(
                        OAuthClientOptions.of(Endpoint.of(metadata.tokenEndpoint()), ClientIdentity.fixed(who), grant))
                .endpoints(metadata)
                .build(http);
    }

    @Test
    void aClientActsForItself() {
        Token token =
                client(Grant.clientCredentials(Scope.of("read"))).ownToken().block(Program.PATIENCE);
        assertThat(token.expires()).isNotNull();
    }

    @Test
    void aUserLogsInAndTheTokenIsRefreshed() {
        OAuthClient client = client(new Grant.None());
        AuthorizationFlow flow = AuthorizationFlow.start(
                metadata,
                "web",
                new RedirectUri(CALLBACK),
                Scope.of("openid"),
                Sansio.surroundings().random());
        Token token = client.redeem(flow.finish(new UserAgent().sentTo(CALLBACK, flow.uri())))
                .block(Program.PATIENCE);
        VerifyingKeys keys = VerifyingKeys.of(
                client.keys(Endpoint.of(metadata.jwksUri())).block(Program.PATIENCE), JwsAlgorithm.RS256);
        IdToken id = IdToken.validate(token.idToken(), keys, flow.expectedIdToken(token.access(), Instant.now()));
        assertThat(id.subject()).isNotEmpty();

        client.reject(token.access()).block(Program.PATIENCE);
        assertThat(client.ownToken().block(Program.PATIENCE).access()).isNotEqualTo(token.access());
    }

    @Test
    void anAssertionAndAnotherTokenAreExchanged() {
        OAuthClient client = client(new Grant.None());
        Secret assertion = client.obtain(new TokenRequest.ClientCredentials(Scope.of("read")))
                .block(Program.PATIENCE)
                .access();
        assertThat(client.obtain(new TokenRequest.JwtBearer(assertion, Scope.of("read")))
                        .block(Program.PATIENCE)
                        .access())
                .isNotEqualTo(assertion);
        TypedToken subject = new TypedToken(assertion, "urn:ietf:params:oauth:token-type:access_token");
        assertThat(client.obtain(new TokenRequest.TokenExchange(subject, null, null, List.of(), List.of("other"), null))
                        .block(Program.PATIENCE)
                        .access())
                .isNotEqualTo(assertion);
    }

    /** Legacy, and gone from OAuth 2.1. */
    @Test
    void aPasswordIsTakenWhereAnApplicationInsists() {
        TokenRequest grant = new TokenRequest.Password("alice", Secret.of("pw"), Scope.of("openid"));
        assertThat(client(new Grant.None())
                        .obtain(grant)
                        .block(Program.PATIENCE)
                        .access())
                .isNotNull();
    }

    @Test
    void aTokenIsIntrospected() {
        OAuthClient client = client(Grant.clientCredentials(Scope.of("read")));
        TokenQuestion question = new TokenQuestion(client.token().block(Program.PATIENCE), TokenQuestion.ACCESS_TOKEN);
        assertThat(client.introspect(question).block(Program.PATIENCE).active()).isTrue();
    }
}
