package dev.sansio.benchmarks;

import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.http2.Http2Options;
import dev.sansio.http2.Http2ServerEngine;
import dev.sansio.testkit.Footprint;
import dev.sansio.websocket.WebSocketAgreement;
import dev.sansio.websocket.WebSocketCommand;
import dev.sansio.websocket.WebSocketConfig;
import dev.sansio.websocket.WebSocketEngine;
import dev.sansio.websocket.WebSocketEvent;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Prints how many bytes of heap an engine holds that waits for its peer: after a browser's request and an answer, or a message
 * and its echo; at once, and 20 s later. Counted by a walk over the objects, which has to be let into the JDK's:
 *
 * <pre>java --add-opens java.base/java.util=ALL-UNNAMED --add-opens java.base/java.lang=ALL-UNNAMED
 *     --add-opens java.base/java.nio=ALL-UNNAMED --add-opens java.base/java.time=ALL-UNNAMED
 *     -cp benchmarks.jar dev.sansio.benchmarks.IdleEngines</pre>
 */
public final class IdleEngines {

    private static final int PAIRS = 10_000;
    private static final long LATER = Duration.ofSeconds(20).toNanos();
    private static final Surroundings SURROUNDINGS = new Surroundings(Clock.systemUTC(), new Random(1), () -> 0);
    private static final ResponseHead OK = new ResponseHead(200, HttpFields.of("content-length", "0"));

    private IdleEngines() {}

    /** Both ends of a connection. */
    record Pair(StreamEngine<?, ?> client, StreamEngine<?, ?> server) {}

    /** Prints a table. */
    public static void main(String[] arguments) {
        System.out.println("engine      role    at once  20 s later");
        print("HTTP/1.1", IdleEngines::http1);
        print("HTTP/2", IdleEngines::http2);
        print("WebSocket", IdleEngines::webSocket);
    }

    private static void print(String engine, Function<Integer, Pair> connect) {
        print(engine, "client", connect, Pair::client);
        print(engine, "server", connect, Pair::server);
    }

    private static void print(
            String engine, String role, Function<Integer, Pair> connect, Function<Pair, StreamEngine<?, ?>> end) {
        long atOnce = each(PAIRS, connect, end, false);
        long later = each(PAIRS, connect, end, true);
        System.out.printf("%-11s %-7s %7d  %10d%n", engine, role, atOnce, later);
    }

    /** What each of many engines holds; the other ends do not count. */
    static long each(
            int count, Function<Integer, Pair> connect, Function<Pair, StreamEngine<?, ?>> end, boolean later) {
        List<StreamEngine<?, ?>> engines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            StreamEngine<?, ?> engine = end.apply(connect.apply(i));
            while (later && engine.deadline() <= LATER) {
                engine.advance(engine.deadline());
                engine.poll();
            }
            if (engine.phase().terminal()) {
                throw new IllegalStateException("the engine does not wait, it has ended");
            }
            engines.add(engine);
        }
        return Footprint.of(engines) / count;
    }

    static Pair http1(int number) {
        return exchange(
                new Http1ClientEngine(Http1Options.client()), new Http1ServerEngine(Http1Options.server()), number);
    }

    static Pair http2(int number) {
        return exchange(
                new Http2ClientEngine(Http2Options.client(), SURROUNDINGS),
                new Http2ServerEngine(Http2Options.server(), SURROUNDINGS),
                number);
    }

    private static Pair exchange(HttpStreamEngine client, HttpStreamEngine server, int number) {
        client.advance(0);
        server.advance(0);
        move(client, server);
        move(server, client);
        HttpFields.Builder fields = HttpFields.builder();
        for (int i = 1; i < Http1Text.FIELDS.length; i++) {
            // Strings of their own, as from the wire
            fields.add(new HttpField(
                    Http1Text.FIELDS[i][0], Http1Text.FIELDS[i][1].concat(" ").strip()));
        }
        fields.add("cookie", Http1Text.cookie(number));
        RequestHead request = RequestHead.get("http", Http1Text.HOST, Http1Text.path(number), fields.build());
        client.send(new HttpCommand.SendRequest(1, request, true), 0);
        boolean answered = false;
        for (int i = 0; i < 4; i++) {
            move(client, server);
            for (HttpEvent event = server.poll(); event != null; event = server.poll()) {
                if (event instanceof HttpEvent.RequestReceived received) {
                    server.send(new HttpCommand.SendResponse(received.exchange(), OK, true), 0);
                }
            }
            move(server, client);
            for (HttpEvent event = client.poll(); event != null; event = client.poll()) {
                answered |= event instanceof HttpEvent.ResponseReceived;
            }
        }
        Checks.equal("client", 1, answered ? 1 : 0);
        return new Pair(client, server);
    }

    static Pair webSocket(int number) {
        WebSocketEngine client =
                WebSocketEngine.client(WebSocketConfig.DEFAULTS, WebSocketAgreement.NONE, SURROUNDINGS);
        WebSocketEngine server = WebSocketEngine.server(WebSocketConfig.DEFAULTS, WebSocketAgreement.NONE);
        client.advance(0);
        server.advance(0);
        client.send(WebSocketCommand.SendText.of("message " + number), 0);
        move(client, server);
        Checks.equal("server", 1, echo(server));
        move(server, client);
        long answers = 0;
        for (WebSocketEvent event = client.poll(); event != null; event = client.poll()) {
            answers++;
        }
        Checks.equal("client", 1, answers);
        return new Pair(client, server);
    }

    private static long echo(WebSocketEngine server) {
        long messages = 0;
        for (WebSocketEvent event = server.poll(); event != null; event = server.poll()) {
            if (event instanceof WebSocketEvent.TextReceived text) {
                messages++;
                server.send(WebSocketCommand.SendText.of(text.part()), 0);
            }
        }
        return messages;
    }

    /** What one end has written reaches the other in an array of its own. */
    private static void move(StreamEngine<?, ?> from, StreamEngine<?, ?> to) {
        for (ByteBuffer out = from.transmit(); out != null; out = from.transmit()) {
            byte[] octets = new byte[out.remaining()];
            out.get(octets);
            to.receive(ByteBuffer.wrap(octets), 0);
        }
    }
}
