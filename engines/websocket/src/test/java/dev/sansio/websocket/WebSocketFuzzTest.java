package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpVersion;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Whatever octets come: events or a SessionFailedException, nothing else, and the same for two ways to cut them. */
class WebSocketFuzzTest {

    private static final WebSocketConfig CONFIG =
            WebSocketConfig.DEFAULTS.withLimits(WebSocketLimits.DEFAULTS.withSizes(1 << 16, 1 << 16, 1 << 16));

    @FuzzTest
    void framesFromAClient(byte[] input) {
        decode(() -> WebSocketEngine.server(CONFIG, WebSocketAgreement.NONE), input);
    }

    @FuzzTest
    void framesFromAServer(byte[] input) {
        decode(() -> WebSocketEngine.client(CONFIG, WebSocketAgreement.NONE, Frames.surroundings()), input);
    }

    @FuzzTest
    void compressedFrames(byte[] input) {
        for (PerMessageDeflate agreed : List.of(PerMessageDeflate.PLAIN, new PerMessageDeflate(true, true, 15, 15))) {
            decode(() -> WebSocketEngine.client(CONFIG, WebSocketAgreement.of(agreed), Frames.surroundings()), input);
        }
    }

    /** The payload of one compressed message, so that no header need be guessed. */
    @FuzzTest
    void compressedMessage(byte[] input) {
        decode(
                () -> WebSocketEngine.client(
                        CONFIG.withWholeMessages(true),
                        WebSocketAgreement.of(PerMessageDeflate.PLAIN),
                        Frames.surroundings()),
                Frames.plain(0xC1, Octets.of(input)).toArray());
    }

    @FuzzTest
    void extensions(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1)
                .replaceAll("[\\x00-\\x1f\\x7f]", "")
                .strip();
        HttpFields fields = HttpFields.of("sec-websocket-version", "13", "sec-websocket-extensions", text);
        RequestHead head = new RequestHead("CONNECT", "https", "a.example", "/", "websocket", fields);
        ServerHandshake handshake = ServerHandshake.read(head, HttpVersion.HTTP_2);
        if (handshake.refusal() == null) {
            ServerHandshake.Acceptance acceptance = handshake.accept(null, PerMessageDeflate.PLAIN, HttpFields.EMPTY);
            assertThat(acceptance.fields().size()).isBetween(0, 1);
        }
        try {
            ClientHandshake.of(WebSocketRequest.wss("a.example", "/"), HttpVersion.HTTP_2, Frames.surroundings())
                    .check(ResponseHead.of(200, "sec-websocket-extensions", text));
        } catch (SessionFailedException failed) {
            assertThat(failed.code()).isEqualTo(WebSocketFailure.HANDSHAKE);
        }
    }

    private static void decode(Supplier<StreamEngine<WebSocketCommand, WebSocketEvent>> engine, byte[] input) {
        assertThat(feed(engine.get(), input, 1)).isEqualTo(feed(engine.get(), input, input.length));
    }

    /** Feeds in pieces; the events, how it ended, and what was transmitted. */
    private static List<Object> feed(StreamEngine<WebSocketCommand, WebSocketEvent> engine, byte[] input, int piece) {
        List<WebSocketEvent> events = new ArrayList<>();
        Object end;
        engine.advance(0);
        try {
            for (int at = 0; at < input.length; at += Math.max(1, piece)) {
                engine.receive(ByteBuffer.wrap(Arrays.copyOfRange(input, at, Math.min(input.length, at + piece))), 0);
                drain(engine, events);
            }
            engine.eof(0);
            drain(engine, events);
            end = engine.phase();
        } catch (SessionFailedException failed) {
            end = failed.code();
        }
        List<Octets> written = new ArrayList<>();
        for (ByteBuffer bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
            written.add(Octets.of(bytes));
        }
        return List.of(events, end, Octets.concat(written));
    }

    private static void drain(StreamEngine<WebSocketCommand, WebSocketEvent> engine, List<WebSocketEvent> events) {
        for (WebSocketEvent event = engine.poll(); event != null; event = engine.poll()) {
            int last = events.size() - 1;
            WebSocketEvent both = last < 0 ? null : Frames.merge(events.get(last), event);
            if (both == null) {
                events.add(event);
            } else {
                events.set(last, both);
            }
        }
    }
}
