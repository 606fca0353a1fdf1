package dev.sansio.reactive.oauth;

import dev.sansio.core.Surroundings;
import dev.sansio.oauth.provider.Provider;
import dev.sansio.oauth.provider.ProviderEngine;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.memory.MemoryStore;
import dev.sansio.oauth.provider.model.Login;
import dev.sansio.oauth.provider.model.Peer;
import dev.sansio.oauth.provider.model.ProviderKeys;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.reactive.http.HttpServer;
import dev.sansio.reactive.http.HttpServerBuilder;
import dev.sansio.reactor.Sansio;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Describes an {@link AuthorizationServer}. */
public final class AuthorizationServerBuilder {

    private final List<RegisteredClient> clients = new ArrayList<>();
    private final Map<String, Map<String, Object>> users = new LinkedHashMap<>();
    private UnaryOperator<HttpServerBuilder> http = UnaryOperator.identity();
    private UnaryOperator<ProviderOptions> options = UnaryOperator.identity();
    private InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private Function<Integer, String> issuer = port -> "http://127.0.0.1:" + port;
    private Function<ProviderAsk, Mono<ProviderAnswer>> application = ask -> Mono.empty();
    private Consumer<ProviderEvent> events = event -> {};
    private @Nullable ProviderKeys keys;
    private Surroundings surroundings = Sansio.surroundings();

    AuthorizationServerBuilder() {}

    /** A client that it knows. */
    public AuthorizationServerBuilder client(RegisteredClient client) {
        clients.add(client);
        return this;
    }

    /** A user, with what is known about them by names of claims. */
    public AuthorizationServerBuilder user(String subject, Map<String, Object> claims) {
        users.put(subject, claims);
        return this;
    }

    /**
     * Lets one user be logged in and agree to whatever is asked, without a page being shown. For tests: without this or {@link
     * #application} every request for authorization is refused.
     */
    public AuthorizationServerBuilder agreeing(String subject) {
        return application(ask -> Mono.justOrEmpty(agree(ask, subject)));
    }

    private @Nullable ProviderAnswer agree(ProviderAsk ask, String subject) {
        Login login = Login.of(subject, surroundings.wall().instant());
        if (ask instanceof ProviderAsk.Decide decide) {
            return new ProviderAnswer.Granted(
                    ask.token(), login, decide.question().scope());
        }
        return ask instanceof ProviderAsk.EndSession ? new ProviderAnswer.Granted(ask.token(), login, null) : null;
    }

    /**
     * Answers what is the application's to answer: {@link ProviderAsk.Decide}, {@link ProviderAsk.EndSession} and {@link
     * ProviderAsk.AuthenticateUser}; and any other question that it has a better answer to than the memory. Where it is empty, the
     * memory answers, or the request is refused.
     */
    public AuthorizationServerBuilder application(Function<ProviderAsk, Mono<ProviderAnswer>> application) {
        this.application = application;
        return this;
    }

    /** Changes how the provider is set up, which is strict by default. */
    public AuthorizationServerBuilder options(UnaryOperator<ProviderOptions> change) {
        this.options = change;
        return this;
    }

    /** Its keys; by default one of RSA with 2048 bits that is made when it starts. */
    public AuthorizationServerBuilder keys(ProviderKeys keys) {
        this.keys = keys;
        return this;
    }

    /** Where it listens; a free port of the loopback address by default. */
    public AuthorizationServerBuilder address(InetSocketAddress address) {
        this.address = address;
        return this;
    }

    /** Who it says that it is, by the port that it listens on. */
    public AuthorizationServerBuilder issuer(Function<Integer, String> issuer) {
        this.issuer = issuer;
        return this;
    }

    /** Changes how HTTP is spoken: versions, TLS, limits. */
    public AuthorizationServerBuilder http(UnaryOperator<HttpServerBuilder> change) {
        this.http = change;
        return this;
    }

    /** Told what has happened, for the record; must not block. */
    public AuthorizationServerBuilder events(Consumer<ProviderEvent> events) {
        this.events = events;
        return this;
    }

    /** Starts it, at each subscription another one. */
    public Mono<AuthorizationServer> start() {
        return Mono.defer(() -> {
            ProviderKeys own = keys == null ? ProviderKeys.generate(surroundings.random()) : keys;
            AtomicReference<Provider> provider = new AtomicReference<>();
            MemoryStore store = new MemoryStore();
            clients.forEach(store::with);
            users.forEach(store::withUser);
            return http.apply(HttpServer.builder())
                    .build()
                    .carry(
                            address,
                            remote -> new ProviderEngine(provider.get(), surroundings, peer(remote)),
                            ask -> answer((ProviderAsk) ask, store),
                            events)
                    .map(server -> {
                        ProviderOptions chosen = options.apply(ProviderOptions.strict(issuer.apply(server.port())));
                        provider.set(Provider.of(chosen, own));
                        return new AuthorizationServer(chosen, server);
                    });
        });
    }

    /** Who is counted by: attempts from one address are those of one peer, whatever its ports. */
    private static Peer peer(SocketAddress remote) {
        return Peer.of(
                remote instanceof InetSocketAddress internet && !internet.isUnresolved()
                        ? internet.getAddress().getHostAddress()
                        : "");
    }

    private Mono<ProviderAnswer> answer(ProviderAsk ask, MemoryStore store) {
        return application
                .apply(ask)
                .switchIfEmpty(Mono.fromSupplier(() -> remembered(ask, store)))
                .onErrorResume(failure -> Mono.just(new ProviderAnswer.Failed(
                        ask.token(), failure.getClass().getSimpleName())));
    }

    private ProviderAnswer remembered(ProviderAsk ask, MemoryStore store) {
        ProviderAnswer answer;
        synchronized (store) { // connections have loops of their own
            answer = store.answer(ask, surroundings.wall().instant());
        }
        return answer == null ? new ProviderAnswer.Refused(ask.token()) : answer;
    }
}
