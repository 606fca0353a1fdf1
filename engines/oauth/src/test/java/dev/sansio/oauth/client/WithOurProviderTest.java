package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import dev.sansio.core.Layers;
import dev.sansio.core.Secret;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.http2.Http2Options;
import dev.sansio.http2.Http2ServerEngine;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.metadata.ServerMetadata;
import dev.sansio.oauth.metadata.WellKnown;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.TokenQuestion;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.provider.Provider;
import dev.sansio.oauth.provider.ProviderEngine;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.ProviderCommand;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.memory.MemoryStore;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.Login;
import dev.sansio.oauth.provider.model.Peer;
import dev.sansio.oauth.provider.model.ProviderKeys;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Both roles, octet by octet: the client against our own provider, on HTTP/2, with a user who agrees. */
class WithOurProviderTest {

    private static final String ISSUER = "https://as.example";
    private static final RedirectUri REDIRECT = new RedirectUri("https://app.example/cb");
    private static final Secret SECRET = Secret.of("a secret of the web application");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final ClientIdentity CLIENT = ClientIdentity.fixed(new ClientAuthentication.Basic("web", SECRET));

    private final MemoryStore store = new MemoryStore()
            .with(RegisteredClient.named("web")
                    .secret(SECRET)
                    .grants(Grants.AUTHORIZATION_CODE, Grants.REFRESH_TOKEN, Grants.CLIENT_CREDENTIALS)
                    .redirectUris(REDIRECT.value())
                    .scope("read")
                    .build());
    private final Surroundings surroundings =
            new Surroundings(InstantSource.fixed(NOW), new Random(42), new AtomicLong(1000)::getAndIncrement);
    private final Provider provider =
            Provider.of(ProviderOptions.strict(ISSUER).withNonces(true), ProviderKeys.generate(new Random(7)));
    private final StreamEngine<ProviderCommand, ProviderEvent> server = Layers.on(
            new Http2ServerEngine(Http2Options.server(), surroundings),
            new ProviderEngine(provider, surroundings, Peer.of("192.0.2.1")));
    private StreamEngine<TokenCommand, TokenEvent> client = client(ProviderEndpoints.NONE);

    private StreamEngine<TokenCommand, TokenEvent> client(ProviderEndpoints endpoints) {
        OAuthClientOptions options = OAuthClientOptions.of(
                        Endpoint.of(ISSUER + "/token"), CLIENT, Grant.clientCredentials(Scope.of("read")))
                .withProofs(ProofSigner.of(SigningKey.generate(JwsAlgorithm.ES256, new Random(5))));
        return Layers.on(
                new Http2ClientEngine(Http2Options.client(), surroundings),
                new TokenEngine(options, endpoints, surroundings));
    }

    /** Sends a command, and carries octets until there are none. */
    private TokenEvent call(TokenCommand command) {
        client.send(command, 1);
        List<TokenEvent> events = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            for (TokenEvent event = client.poll(); event != null; event = client.poll()) {
                events.add(event);
            }
            for (ByteBuffer out = client.transmit(); out != null; out = client.transmit()) {
                server.receive(out, 1);
            }
            serve(server);
            for (ByteBuffer out = server.transmit(); out != null; out = server.transmit()) {
                client.receive(out, 1);
            }
        }
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private void serve(dev.sansio.core.Engine<ProviderCommand, ProviderEvent> engine) {
        for (int i = 0; i < 100; i++) {
            while (engine.poll() != null) {
                continue;
            }
            for (Ask ask = ((Asking) engine).ask(); ask != null; ask = ((Asking) engine).ask()) {
                ProviderAnswer answer = store.answer((ProviderAsk) ask, NOW);
                Login login = new Login("alice", NOW, "urn:silver", List.of("pwd"), "s1");
                ((Asking) engine)
                        .answer(answer != null ? answer : new ProviderAnswer.Granted(ask.token(), login, null), 1);
            }
        }
    }

    /** The user agent, which has a connection of its own, opens a URI and is sent back. */
    private String browse(String uri) {
        ProviderEngine engine = new ProviderEngine(provider, surroundings, Peer.of("192.0.2.2"));
        engine.advance(1);
        RequestHead head = RequestHead.get("https", "as.example", uri.substring(ISSUER.length()), HttpFields.EMPTY);
        engine.receive(new HttpEvent.RequestReceived(1, head, true), 1);
        serve(engine);
        for (HttpCommand out = engine.transmit(); out != null; out = engine.transmit()) {
            if (out instanceof HttpCommand.SendResponse response
                    && response.head().fields().first("location") != null) {
                return String.valueOf(response.head().fields().first("location"));
            }
        }
        throw new AssertionError("not sent back");
    }

    private void connect() {
        server.advance(1);
        client.advance(1);
        Endpoint document = Endpoint.of(WellKnown.ofServer(ISSUER));
        TokenEvent found = call(new TokenCommand.Discover(1, ISSUER, document));
        assertThat(found).isInstanceOf(TokenEvent.Discovered.class);
    }

    @Test
    void tokenBoundToAKeyIsObtainedAskedAboutAndRevoked() {
        client = client(new ProviderEndpoints(
                Endpoint.of(ISSUER + "/revoke"), Endpoint.of(ISSUER + "/introspect"), null, null));
        connect();
        TokenEvent obtained = call(new TokenCommand.Require(2));
        assertThat(obtained).isInstanceOf(TokenEvent.Obtained.class);
        Secret token = ((TokenEvent.Obtained) obtained).token().access();
        TokenQuestion question = new TokenQuestion(token, null);
        assertThat(active(call(new TokenCommand.Introspect(3, question)))).isTrue();
        assertThat(call(new TokenCommand.Revoke(4, question))).isEqualTo(new TokenEvent.Revoked(4));
        assertThat(active(call(new TokenCommand.Introspect(5, question)))).isFalse();
    }

    private static boolean active(TokenEvent event) {
        return ((TokenEvent.Introspected) event).response().active();
    }

    @Test
    void userAgreesToAPushedRequestAndTheCodeIsRedeemedOnce() {
        client = client(new ProviderEndpoints(null, null, null, Endpoint.of(ISSUER + "/par")));
        server.advance(1);
        client.advance(1);
        Endpoint document = Endpoint.of(WellKnown.ofServer(ISSUER));
        ServerMetadata metadata =
                ((TokenEvent.Discovered) call(new TokenCommand.Discover(1, ISSUER, document))).metadata();
        AuthorizationFlow flow =
                AuthorizationFlow.start(metadata, "web", REDIRECT, Scope.of("read"), surroundings.random());
        TokenEvent pushed = call(flow.push(2));
        String back = browse(flow.uri(((TokenEvent.Pushed) pushed).response()));
        TokenRequest grant = flow.finish(back);
        TokenEvent obtained = call(new TokenCommand.Obtain(3, grant));
        assertThat(obtained).isInstanceOf(TokenEvent.Obtained.class);
        Secret refresh = ((TokenEvent.Obtained) obtained).token().refresh();
        assertThat(refresh).isNotNull();
        TokenEvent renewed = call(new TokenCommand.Obtain(4, new TokenRequest.RefreshToken(refresh)));
        assertThat(renewed).isInstanceOf(TokenEvent.Obtained.class);
        TokenEvent again = call(new TokenCommand.Obtain(5, grant));
        assertThat(((TokenEvent.Failed) again).failure().kind()).isEqualTo(TokenFailure.Kind.REFUSED);
    }
}
