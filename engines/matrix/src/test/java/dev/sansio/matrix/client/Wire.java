package dev.sansio.matrix.client;

import dev.sansio.core.Ask;
import dev.sansio.core.Secret;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/** An engine with a homeserver that says what the test wants. */
final class Wire {

    static final Instant WALL = Instant.parse("2026-01-01T00:00:00Z");

    final List<MatrixEvent> events = new ArrayList<>();
    final List<Ask> asks = new ArrayList<>();
    final Map<Long, RequestHead> requests = new LinkedHashMap<>();
    final Map<Long, ByteArrayOutputStream> bodies = new HashMap<>();
    final List<HttpCommand> others = new ArrayList<>();
    final Map<Long, Long> consumed = new HashMap<>();
    final MatrixEngine engine;
    long now = 1000;
    long last = -1;

    Wire(MatrixOptions options) {
        long[] tokens = new long[1];
        engine = new MatrixEngine(
                options, new Surroundings(InstantSource.fixed(WALL), new Random(7), () -> tokens[0]++));
        engine.advance(now);
        drain();
    }

    static MatrixOptions options() {
        return MatrixOptions.of(Homeserver.of("https://hs.example/"));
    }

    static Wire loggedIn() {
        Wire wire = new Wire(options());
        wire.send(new MatrixCommand.UseSession(Session.of("@me:e", "DEV", Secret.of("tok1"))));
        return wire;
    }

    Wire send(MatrixCommand command) {
        engine.send(command, now);
        drain();
        return this;
    }

    void answer(MatrixAnswer answer) {
        engine.answer(answer, now);
        drain();
    }

    /** The whole response to the newest request. */
    void respond(int status, String json, String... fields) {
        respond(last, status, json, fields);
    }

    void respond(long exchange, int status, String json, String... fields) {
        head(exchange, status, fields);
        data(exchange, json, true);
    }

    void head(long exchange, int status, String... fields) {
        receive(new HttpEvent.ResponseReceived(exchange, new ResponseHead(status, HttpFields.of(fields)), false));
    }

    void data(long exchange, String text, boolean end) {
        receive(new HttpEvent.DataReceived(exchange, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), end));
    }

    void receive(HttpEvent event) {
        engine.receive(event, now);
        drain();
    }

    void pass(Duration time) {
        now += time.toNanos();
        engine.advance(now);
        drain();
    }

    private void drain() {
        for (MatrixEvent event = next(); event != null; event = next()) {
            events.add(event);
        }
    }

    private MatrixEvent next() {
        MatrixEvent event = engine.poll();
        for (HttpCommand command = engine.transmit(); command != null; command = engine.transmit()) {
            if (command instanceof HttpCommand.SendRequest request) {
                last = request.exchange();
                requests.put(last, request.head());
                bodies.put(last, new ByteArrayOutputStream());
            } else if (command instanceof HttpCommand.SendData data) {
                byte[] octets = new byte[data.data().remaining()];
                data.data().duplicate().get(octets);
                bodies.get(data.exchange()).writeBytes(octets);
            } else if (command instanceof HttpCommand.Consumed credit) {
                consumed.merge(credit.exchange(), (long) credit.credit(), Long::sum);
            } else {
                others.add(command);
            }
        }
        for (Ask ask = engine.ask(); ask != null; ask = engine.ask()) {
            asks.add(ask);
        }
        return event;
    }

    RequestHead head() {
        return requests.get(last);
    }

    String line() {
        return head().method() + " " + head().path();
    }

    String token() {
        return head().fields().first("authorization");
    }

    String body() {
        return bodies.get(last).toString(StandardCharsets.UTF_8);
    }

    <T> T event(Class<T> type) {
        List<T> found = events.stream().filter(type::isInstance).map(type::cast).toList();
        if (found.isEmpty()) {
            throw new AssertionError("no " + type.getSimpleName() + " in " + events);
        }
        return found.get(found.size() - 1);
    }

    <T> T ask(Class<T> type) {
        return asks.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((a, b) -> b)
                .orElseThrow(() -> new AssertionError(asks));
    }

    static ObjectNode json(String text) {
        return Json.readObject(text.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS);
    }
}
