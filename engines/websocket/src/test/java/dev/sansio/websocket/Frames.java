package dev.sansio.websocket;

import dev.sansio.core.Surroundings;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Frames as a peer writes them, and pieces that tests share. */
final class Frames {

    static final int TEXT = 0x81;
    static final int BINARY = 0x82;
    static final int CLOSE = 0x88;
    static final int PING = 0x89;
    static final int PONG = 0x8A;
    static final int FIN = 0x80;
    static final int DEFLATED = 0x40;

    private static final int KEY = 0x37FA213D;

    private Frames() {}

    /** A frame without a mask, as a server sends it. */
    static Octets plain(int first, Octets payload) {
        return Octets.concat(List.of(header(first, 0, payload.length()), payload));
    }

    /** A masked frame, as a client sends it. */
    static Octets masked(int first, Octets payload) {
        ByteBuffer key = ByteBuffer.allocate(4).putInt(KEY).flip();
        byte[] bytes = payload.toArray();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= key.get(i & 3);
        }
        return Octets.concat(List.of(header(first, 0x80, bytes.length), Octets.of(key), Octets.of(bytes)));
    }

    static Octets masked(int first, String payload) {
        return masked(first, Octets.of(payload));
    }

    static Octets plain(int first, String payload) {
        return plain(first, Octets.of(payload));
    }

    private static Octets header(int first, int mask, int length) {
        ByteBuffer header = ByteBuffer.allocate(10).put((byte) first);
        if (length < 126) {
            header.put((byte) (mask | length));
        } else if (length < 0x10000) {
            header.put((byte) (mask | 126)).putShort((short) length);
        } else {
            header.put((byte) (mask | 127)).putLong(length);
        }
        return Octets.of(header.flip());
    }

    static Octets close(int code, String reason) {
        return Octets.concat(
                List.of(Octets.of(ByteBuffer.allocate(2).putShort((short) code).flip()), Octets.of(reason)));
    }

    static ByteBuffer bytes(String text) {
        return Octets.of(text).toBuffer();
    }

    static Surroundings surroundings() {
        long[] token = {0};
        return new Surroundings(() -> Instant.EPOCH, new Random(1), () -> token[0]++);
    }

    static ScenarioBuilder<WebSocketCommand, WebSocketEvent> server(String name, WebSocketConfig config) {
        return server(name, config, WebSocketAgreement.NONE);
    }

    static ScenarioBuilder<WebSocketCommand, WebSocketEvent> server(
            String name, WebSocketConfig config, WebSocketAgreement agreement) {
        return Scenario.<WebSocketCommand, WebSocketEvent>stream(name, () -> WebSocketEngine.server(config, agreement))
                .merging(Frames::merge);
    }

    static ScenarioBuilder<WebSocketCommand, WebSocketEvent> client(String name, WebSocketConfig config) {
        return client(name, config, WebSocketAgreement.NONE);
    }

    static ScenarioBuilder<WebSocketCommand, WebSocketEvent> client(
            String name, WebSocketConfig config, WebSocketAgreement agreement) {
        return Scenario.<WebSocketCommand, WebSocketEvent>stream(
                        name, () -> WebSocketEngine.client(config, agreement, surroundings()))
                .merging(Frames::merge);
    }

    /** Parts of one message are one. */
    static @Nullable WebSocketEvent merge(WebSocketEvent first, WebSocketEvent second) {
        if (first instanceof WebSocketEvent.TextReceived one
                && second instanceof WebSocketEvent.TextReceived two
                && !one.last()) {
            return new WebSocketEvent.TextReceived(one.part() + two.part(), two.last());
        }
        if (first instanceof WebSocketEvent.BinaryReceived one
                && second instanceof WebSocketEvent.BinaryReceived two
                && !one.last()) {
            return new WebSocketEvent.BinaryReceived(
                    Octets.concat(List.of(Octets.of(one.data()), Octets.of(two.data())))
                            .toBuffer(),
                    two.last());
        }
        return null;
    }

    static WebSocketEvent text(String message) {
        return new WebSocketEvent.TextReceived(message, true);
    }

    static WebSocketEvent binary(String message) {
        return new WebSocketEvent.BinaryReceived(bytes(message), true);
    }
}
