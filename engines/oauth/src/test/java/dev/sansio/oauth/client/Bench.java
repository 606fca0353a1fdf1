package dev.sansio.oauth.client;

import dev.sansio.core.Asking;
import dev.sansio.core.Layer;
import dev.sansio.core.Secret;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A layer in virtual time, with a test in the place of the carrier, the store and the application. */
final class Bench<C, E> {

    static final Endpoint TOKENS = Endpoint.of("https://auth.example/token");
    static final Origin API = Origin.of("https://api.example");
    static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
    static final ClientIdentity CLIENT =
            ClientIdentity.fixed(new ClientAuthentication.Basic("app", Secret.of("app-secret")));

    final Layer<HttpCommand, HttpEvent, C, E> layer;
    final Surroundings surroundings;
    final List<E> events = new ArrayList<>();
    final List<HttpCommand> sent = new ArrayList<>();
    final List<OAuthAsk> asks = new ArrayList<>();
    long now = 1_000_000;

    Bench(Function<Surroundings, Layer<HttpCommand, HttpEvent, C, E>> layer) {
        long[] next = {100_000};
        InstantSource wall = () -> EPOCH.plusNanos(now);
        this.surroundings = new Surroundings(wall, new Random(7), () -> next[0]++);
        this.layer = layer.apply(surroundings);
        this.layer.advance(now);
    }

    static Surroundings surroundings() {
        long[] next = {100_000};
        return new Surroundings(InstantSource.fixed(EPOCH), new Random(7), () -> next[0]++);
    }

    static Bench<HttpCommand, HttpEvent> filter(OAuthClientOptions options) {
        return new Bench<>(surroundings -> new AuthorizingLayer(options, Set.of(API), surroundings));
    }

    static OAuthClientOptions options(Grant grant) {
        return OAuthClientOptions.of(TOKENS, CLIENT, grant);
    }

    static Token token(String access, @Nullable String refresh, Duration life) {
        return Token.bearer(Secret.of(access), refresh == null ? null : Secret.of(refresh), EPOCH.plus(life));
    }

    // --- the application ---

    void send(C command) {
        layer.send(command, now);
        drain();
    }

    static HttpCommand get(long exchange) {
        return get(exchange, "api.example");
    }

    static HttpCommand get(long exchange, String authority) {
        return new HttpCommand.SendRequest(
                exchange, RequestHead.get("https", authority, "/things?page=" + exchange, HttpFields.EMPTY), true);
    }

    static HttpCommand post(long exchange) {
        return new HttpCommand.SendRequest(
                exchange, new RequestHead("POST", "https", "api.example", "/things", null, HttpFields.EMPTY), false);
    }

    static HttpCommand.SendData data(long exchange, String text, boolean end) {
        return new HttpCommand.SendData(exchange, bytes(text), end);
    }

    static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The outlets run dry, or the test fails. */
    void drain() {
        for (int i = 0; i < 100_000; i++) {
            int before = sent.size() + events.size() + asks.size();
            for (HttpCommand command = layer.transmit(); command != null; command = layer.transmit()) {
                sent.add(command);
            }
            if (layer instanceof Asking asking) {
                for (var ask = asking.ask(); ask != null; ask = asking.ask()) {
                    asks.add((OAuthAsk) ask);
                }
            }
            for (E event = layer.poll(); event != null; event = layer.poll()) {
                events.add(event);
            }
            if (sent.size() + events.size() + asks.size() == before) {
                return;
            }
        }
        throw new AssertionError("the outlets do not run dry");
    }

    // --- the carrier ---

    /** All requests that left, to the provider and to others. */
    List<HttpCommand.SendRequest> requests(String authority) {
        return sent.stream()
                .filter(HttpCommand.SendRequest.class::isInstance)
                .map(HttpCommand.SendRequest.class::cast)
                .filter(request -> authority.equals(request.head().authority()))
                .toList();
    }

    List<HttpCommand.SendRequest> tokenRequests() {
        return requests("auth.example");
    }

    List<HttpCommand.SendRequest> apiRequests() {
        return requests("api.example");
    }

    HttpCommand.SendRequest lastTokenRequest() {
        return tokenRequests().get(tokenRequests().size() - 1);
    }

    HttpCommand.SendRequest lastApiRequest() {
        return apiRequests().get(apiRequests().size() - 1);
    }

    static @Nullable String authorization(HttpCommand.SendRequest request) {
        return request.head().fields().first("authorization");
    }

    /** The content that was sent with a request. */
    String content(HttpCommand.SendRequest request) {
        StringBuilder all = new StringBuilder();
        for (HttpCommand command : sent) {
            if (command instanceof HttpCommand.SendData data && data.exchange() == request.exchange()) {
                all.append(StandardCharsets.UTF_8.decode(data.data().duplicate()));
            }
        }
        return all.toString();
    }

    void receive(HttpEvent event) {
        layer.receive(event, now);
        drain();
    }

    void respond(HttpCommand.SendRequest request, int status, String content, String... fields) {
        receive(new HttpEvent.ResponseReceived(request.exchange(), ResponseHead.of(status, fields), content.isEmpty()));
        if (!content.isEmpty()) {
            receive(new HttpEvent.DataReceived(request.exchange(), bytes(content), true));
        }
    }

    void json(HttpCommand.SendRequest request, int status, String content) {
        respond(request, status, content, "content-type", "application/json");
    }

    /** The provider gives a token. */
    void grant(String access, @Nullable String refresh, long seconds) {
        String more = refresh == null ? "" : ",\"refresh_token\":\"" + refresh + "\"";
        json(
                lastTokenRequest(),
                200,
                "{\"access_token\":\"" + access + "\",\"token_type\":\"bearer\",\"expires_in\":" + seconds + more
                        + "}");
    }

    void refuse(String error) {
        json(lastTokenRequest(), 400, "{\"error\":\"" + error + "\"}");
    }

    void fail(HttpCommand.SendRequest request, HttpEvent.By by) {
        receive(new HttpEvent.ExchangeFailed(request.exchange(), HttpError.of(HttpError.Code.TRUNCATED, "cut"), by));
    }

    // --- the store ---

    void answer(OAuthAnswer answer) {
        ((Asking) layer).answer(answer, now);
        drain();
    }

    OAuthAsk lastAsk() {
        return asks.get(asks.size() - 1);
    }

    // --- time ---

    /** Time passes, with a stop at each deadline. */
    void pass(Duration span) {
        long until = now + span.toNanos();
        while (layer.deadline() <= until) {
            now = Math.max(now, layer.deadline());
            layer.advance(now);
            if (layer.deadline() <= now) {
                throw new AssertionError("the deadline does not move");
            }
            drain();
        }
        now = until;
    }

    // --- what was seen ---

    <T> List<T> seen(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<HttpEvent.ExchangeFailed> failures() {
        return seen(HttpEvent.ExchangeFailed.class);
    }

    List<Long> answered() {
        return seen(HttpEvent.ResponseReceived.class).stream()
                .map(HttpEvent.ResponseReceived::exchange)
                .toList();
    }
}
