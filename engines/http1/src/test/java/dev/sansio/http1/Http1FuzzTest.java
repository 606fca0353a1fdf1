package dev.sansio.http1;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whatever octets come: events or a SessionFailedException, nothing else, and the same for two ways to cut them. */
class Http1FuzzTest {

    @FuzzTest
    void requests(byte[] input) {
        both(() -> new Http1ServerEngine(Http1Options.compatibleServer()), input, Conversations::serve);
        both(() -> new Http1ServerEngine(Http1Options.strictServer()), input, Conversations::serve);
    }

    @FuzzTest
    void responses(byte[] input) {
        for (Http1Options options : List.of(Http1Options.compatibleClient(), Http1Options.strictClient())) {
            both(
                    () -> {
                        Http1ClientEngine client = new Http1ClientEngine(
                                options.withLimits(options.limits().withPipelined(4)));
                        client.send(Conversations.send(1, Conversations.get("/"), true), 0);
                        client.send(Conversations.send(2, Conversations.request("HEAD", "/"), true), 0);
                        client.send(Conversations.send(3, Conversations.upgrade("websocket"), true), 0);
                        return client;
                    },
                    input,
                    Conversations::consume);
        }
    }

    private static void both(
            Supplier<HttpStreamEngine> engine, byte[] input, Function<HttpEvent, List<HttpCommand>> reactions) {
        List<HttpEvent> whole = new ArrayList<>();
        List<HttpEvent> bytewise = new ArrayList<>();
        String end = feed(engine.get(), input, input.length, reactions, whole);
        assertThat(feed(engine.get(), input, 1, reactions, bytewise)).isEqualTo(end);
        dev.sansio.testkit.Merge<HttpEvent> merge = Conversations::merge;
        assertThat(merge.all(bytewise)).isEqualTo(merge.all(whole));
    }

    /** Feeds in pieces; how it ended, and what was transmitted. */
    private static String feed(
            HttpStreamEngine engine,
            byte[] input,
            int piece,
            Function<HttpEvent, List<HttpCommand>> reactions,
            List<HttpEvent> seen) {
        StringBuilder written = new StringBuilder();
        engine.advance(0);
        try {
            drain(engine, reactions, seen, written);
            for (int at = 0; at < input.length; at += Math.max(1, piece)) {
                byte[] part = Arrays.copyOfRange(input, at, Math.min(input.length, at + piece));
                engine.receive(ByteBuffer.wrap(part), 0);
                drain(engine, reactions, seen, written);
            }
            engine.eof(0);
            drain(engine, reactions, seen, written);
            return engine.phase() + " " + written;
        } catch (SessionFailedException failed) {
            transmit(engine, written);
            return failed.code() + " " + written;
        }
    }

    private static void drain(
            HttpStreamEngine engine,
            Function<HttpEvent, List<HttpCommand>> reactions,
            List<HttpEvent> seen,
            StringBuilder written) {
        for (HttpEvent event = engine.poll(); event != null; event = engine.poll()) {
            seen.add(event);
            assertThat(event.toString()).isNotNull();
            for (HttpCommand command : reactions.apply(event)) {
                try {
                    engine.send(command, 0);
                } catch (CommandRejectedException rejected) {
                    assertThat(rejected).hasMessageNotContaining("\n");
                }
            }
        }
        transmit(engine, written);
    }

    private static void transmit(HttpStreamEngine engine, StringBuilder written) {
        for (ByteBuffer bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
            written.append(Octets.of(bytes));
        }
    }
}
