package dev.sansio.http2;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http2.hpack.HpackDecoder;
import dev.sansio.http2.hpack.HpackException;
import dev.sansio.http2.hpack.HpackSink;
import dev.sansio.testkit.Merge;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever octets come: events or a SessionFailedException, nothing else, and the same for two ways to cut them. */
class Http2FuzzTest {

    @FuzzTest
    void requests(byte[] input) {
        server(Octets.of(input));
        server(Wire.join(Wire.PREFACE, Octets.of(input)));
        server(Wire.join(Wire.PREFACE, Wire.get(1, true), framed(input)));
    }

    @FuzzTest
    void responses(byte[] input) {
        client(Octets.of(input));
        client(Wire.join(Wire.settings(8, 1), framed(input)));
    }

    @FuzzTest
    void blocks(byte[] input) {
        HpackDecoder decoder = new HpackDecoder(4096);
        try {
            for (int half : new int[] {0, input.length / 2}) {
                decoder.decode(input, half, half == 0 ? input.length / 2 : input.length, new HpackSink() {
                    @Override
                    public void pseudo(String name, String value, boolean sensitive) {
                        assertThat(name).startsWith(":");
                    }

                    @Override
                    public void field(HttpField field) {
                        assertThat(field.name()).isNotEmpty();
                    }

                    @Override
                    public void malformed(String reason) {
                        assertThat(reason).isNotEmpty();
                    }
                });
                assertThat(decoder.tableBytes()).isLessThanOrEqualTo(4096);
            }
        } catch (HpackException broken) {
            assertThat(broken).hasMessageNotContaining("\n");
        }
    }

    /** The same targets with some thousands of inputs of chance, for runs without a fuzzer. */
    @Test
    void chance() {
        Random random = new Random(9113);
        for (int round = 0; round < 3000; round++) {
            byte[] input = new byte[random.nextInt(120)];
            random.nextBytes(input);
            for (int i = 0; i < input.length; i += 6) {
                input[i] = (byte) random.nextInt(11);
            }
            requests(input);
            responses(input);
            blocks(input);
        }
    }

    /** Frames out of octets of chance: type, flags, stream, length, payload, in turn. */
    private static Octets framed(byte[] input) {
        List<Octets> frames = new ArrayList<>();
        for (int at = 0; at + 4 <= input.length; ) {
            int length = Math.min(input[at + 3] & 0x1F, input.length - at - 4);
            Octets payload = Octets.of(Arrays.copyOfRange(input, at + 4, at + 4 + length));
            frames.add(Wire.frame(input[at], input[at + 1], input[at + 2] & 7, payload));
            at += 4 + length;
        }
        return Octets.concat(frames);
    }

    private static void server(Octets input) {
        both(() -> Conversations.server(Http2Options.server()), input, Conversations::serve);
    }

    private static void client(Octets input) {
        both(
                () -> {
                    Http2ClientEngine client =
                            Conversations.client(Http2Options.client().withPush(true));
                    client.send(Conversations.send(1, Conversations.get("/"), true), 0);
                    client.send(Conversations.send(2, Conversations.request("POST", "/"), false), 0);
                    client.send(Conversations.send(3, Conversations.request("HEAD", "/"), true), 0);
                    client.send(Conversations.data(2, "content", false), 0);
                    return client;
                },
                input,
                Conversations::consume);
    }

    private static void both(
            Supplier<HttpStreamEngine> engine, Octets input, Function<HttpEvent, List<HttpCommand>> reactions) {
        List<HttpEvent> whole = new ArrayList<>();
        List<HttpEvent> bytewise = new ArrayList<>();
        String end = feed(engine.get(), input.toArray(), input.length(), event -> List.of(), whole);
        assertThat(feed(engine.get(), input.toArray(), 1, event -> List.of(), bytewise))
                .isEqualTo(end);
        Merge<HttpEvent> merge = Conversations::merge;
        assertThat(merge.all(bytewise)).isEqualTo(merge.all(whole));
        feed(engine.get(), input.toArray(), 7, reactions, new ArrayList<>());
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
                byte[] part = Arrays.copyOfRange(input, at, Math.min(input.length, at + Math.max(1, piece)));
                engine.receive(ByteBuffer.wrap(part), 0);
                drain(engine, reactions, seen, written);
            }
            engine.eof(0);
            drain(engine, reactions, seen, written);
            return engine.phase() + " " + written;
        } catch (SessionFailedException failed) {
            transmit(engine, written);
            assertThat(engine.finished()).isTrue();
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
