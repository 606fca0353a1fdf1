package dev.sansio.oauth.provider;

import dev.sansio.core.Ask;
import dev.sansio.core.Secret;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.CodeVerifier;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.memory.MemoryStore;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.Login;
import dev.sansio.oauth.provider.model.Peer;
import dev.sansio.oauth.provider.model.ProviderKeys;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A provider with a store in memory and a user who agrees to everything, and what its clients send. */
final class TestProvider {

    static final String ISSUER = "https://as.example";
    static final String CALLBACK = "https://app.example/cb";
    static final Secret SECRET = Secret.of("a secret of the web application");

    /** An algorithm that draws nothing, so that the same call gives the same signature. */
    static final JwsAlgorithm ALGORITHM = JwsAlgorithm.EDDSA;

    static final ProviderKeys KEYS = new ProviderKeys(
            List.of(SigningKey.generate(ALGORITHM, new Random(7)).withKeyId("k1")), Secret.of("nonces"));

    /** A confidential client. */
    static final RegisteredClient WEB = RegisteredClient.named("web")
            .called("Web <application>")
            .secret(SECRET)
            .grants(
                    Grants.AUTHORIZATION_CODE,
                    Grants.REFRESH_TOKEN,
                    Grants.CLIENT_CREDENTIALS,
                    Grants.TOKEN_EXCHANGE,
                    Grants.JWT_BEARER)
            .redirectUris(CALLBACK)
            .logoutUris(List.of("https://app.example/bye"))
            .scope("openid", "profile", "read", "write")
            .build();

    /** A public client on somebody's machine. */
    static final RegisteredClient NATIVE = RegisteredClient.named("native")
            .grants(Grants.AUTHORIZATION_CODE, Grants.REFRESH_TOKEN, Grants.DEVICE_CODE)
            .redirectUris("http://127.0.0.1/cb", "com.example.app:/cb")
            .scope("openid", "read")
            .build();

    final MemoryStore store =
            new MemoryStore().with(WEB).with(NATIVE).withUser("alice", Map.of("name", "Alice", "email", "a@x.example"));
    final List<ProviderEvent> events = new ArrayList<>();
    final List<ProviderAsk> asked = new ArrayList<>();
    final ProviderEngine engine;
    Instant at = Instant.parse("2026-01-01T00:00:00Z");
    long now = 1_000_000_000L;
    long exchange;

    /** What the application says; null for what the user says who agrees to everything. */
    Function<ProviderAsk, @Nullable ProviderAnswer> application = ask -> null;

    private final Map<Long, ResponseHead> heads = new HashMap<>();
    private final Map<Long, StringBuilder> contents = new HashMap<>();

    TestProvider() {
        this(ProviderOptions.strict(ISSUER));
    }

    TestProvider(ProviderOptions options) {
        this(options, Peer.of("192.0.2.1"));
    }

    TestProvider(ProviderOptions options, Peer peer) {
        AtomicLong tokens = new AtomicLong(1000);
        engine = new ProviderEngine(
                Provider.of(options, KEYS), new Surroundings(() -> at, new Random(42), tokens::getAndIncrement), peer);
        engine.advance(now);
    }

    // requests

    Seen get(String path, String... fields) {
        return request("GET", path, "", fields);
    }

    Seen post(String path, Parameters form, String... fields) {
        return request("POST", path, Form.encode(form), withType(Form.CONTENT_TYPE, fields));
    }

    static String[] withType(String type, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("content-type", type));
        return all.toArray(new String[0]);
    }

    /** A request and all that comes of it. */
    Seen request(String method, String path, String content, String... fields) {
        long number = begin(method, path, content, fields);
        settle();
        return seen(number);
    }

    /** A request, without an answer to any question. */
    long begin(String method, String path, String content, String... fields) {
        long number = exchange++;
        RequestHead head = new RequestHead(method, "https", "as.example", path, null, HttpFields.of(fields));
        byte[] octets = content.getBytes(StandardCharsets.UTF_8);
        engine.receive(new HttpEvent.RequestReceived(number, head, octets.length == 0), now);
        if (octets.length > 0) {
            engine.receive(new HttpEvent.DataReceived(number, ByteBuffer.wrap(octets), true), now);
        }
        return number;
    }

    /** Answers all questions, and takes all that comes out. */
    void settle() {
        drain();
        for (Ask ask = engine.ask(); ask != null; ask = engine.ask()) {
            answer((ProviderAsk) ask);
        }
    }

    void answer(ProviderAsk ask) {
        asked.add(ask);
        ProviderAnswer answer = application.apply(ask);
        if (answer == null) {
            answer = store.answer(ask, at);
        }
        engine.answer(answer == null ? agree(ask) : answer, now);
        drain();
    }

    private ProviderAnswer agree(ProviderAsk ask) {
        Login login = new Login("alice", at, "urn:silver", List.of("pwd"), "s1");
        if (ask instanceof ProviderAsk.Decide decide) {
            return new ProviderAnswer.Granted(
                    ask.token(), login, decide.question().scope());
        }
        if (ask instanceof ProviderAsk.AuthenticateUser user) {
            boolean known = user.username().equals("alice") && user.password().equals(Secret.of("pw"));
            return new ProviderAnswer.UserFound(ask.token(), known ? login : null);
        }
        return new ProviderAnswer.Granted(ask.token(), login, null);
    }

    void drain() {
        for (HttpCommand command = engine.transmit(); command != null; command = engine.transmit()) {
            if (command instanceof HttpCommand.SendResponse response) {
                heads.put(response.exchange(), response.head());
            } else if (command instanceof HttpCommand.SendData data) {
                contents.computeIfAbsent(data.exchange(), number -> new StringBuilder())
                        .append(StandardCharsets.UTF_8.decode(data.data()));
            }
        }
        for (ProviderEvent event = engine.poll(); event != null; event = engine.poll()) {
            events.add(event);
        }
    }

    boolean isAnswered(long number) {
        return heads.containsKey(number);
    }

    Seen seen(long number) {
        ResponseHead head = Objects.requireNonNull(heads.get(number), "no response");
        return new Seen(
                head.status(),
                head.fields(),
                contents.getOrDefault(number, new StringBuilder()).toString());
    }

    void pass(Duration time) {
        at = at.plus(time);
        now += time.toNanos();
        if (now >= engine.deadline()) {
            engine.advance(now);
        }
        drain();
    }

    // what clients send

    static String basic(String id, Secret secret) {
        return "Basic "
                + java.util.Base64.getEncoder()
                        .encodeToString((Form.encodeText(id) + ":" + Form.encodeText(secret.revealText()))
                                .getBytes(StandardCharsets.UTF_8));
    }

    static String[] web() {
        return new String[] {"authorization", basic("web", SECRET)};
    }

    static final CodeVerifier VERIFIER = CodeVerifier.random(new Random(5));

    static Parameters authorization(String clientId, String redirectUri) {
        return Parameters.of(
                "response_type",
                "code",
                "client_id",
                clientId,
                "redirect_uri",
                redirectUri,
                "scope",
                "openid read",
                "state",
                "xyz",
                "code_challenge",
                VERIFIER.challenge().value(),
                "code_challenge_method",
                "S256");
    }

    static Parameters without(Parameters all, String... names) {
        return all.where(name -> !List.of(names).contains(name));
    }

    Seen authorize(Parameters request) {
        return get(Form.append("/authorize", request));
    }

    /** A code for the web application. */
    String code() {
        return Objects.requireNonNull(
                authorize(authorization("web", CALLBACK)).sentBack().value("code"));
    }

    static Parameters redeeming(String code) {
        return Parameters.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                CALLBACK,
                "code_verifier",
                VERIFIER.value().revealText());
    }

    Seen redeem(String code) {
        return post("/token", redeeming(code), web());
    }

    /** Tokens for the web application. */
    Seen tokens() {
        return redeem(code());
    }

    Seen refresh(Secret token) {
        return post("/token", Parameters.of("grant_type", "refresh_token", "refresh_token", token.revealText()), web());
    }

    boolean isActive(Secret token) {
        return post("/introspect", Parameters.of("token", token.revealText()), web())
                .json()
                .flag("active", false);
    }
}
