package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.testkit.Octets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of RFC 6455 section 5.7, read and written. */
class FrameExamplesTest {

    private static final WebSocketConfig CONFIG = WebSocketConfig.DEFAULTS;

    @Test
    void singleFrameUnmaskedTextMessage() {
        Octets frame = Octets.hex("81 05 48 65 6c 6c 6f");
        assertThat(End.client(CONFIG).receives(frame).events()).containsExactly(Frames.text("Hello"));
        assertThat(End.server(CONFIG)
                        .sends(WebSocketCommand.SendText.of("Hello"))
                        .output())
                .isEqualTo(frame);
    }

    @Test
    void singleFrameMaskedTextMessage() {
        Octets frame = Octets.hex("81 85 37 fa 21 3d 7f 9f 4d 51 58");
        assertThat(End.server(CONFIG).receives(frame).events()).containsExactly(Frames.text("Hello"));
    }

    @Test
    void fragmentedUnmaskedTextMessage() {
        Octets frames = Octets.hex("01 03 48 65 6c 80 02 6c 6f");
        assertThat(End.client(CONFIG).receives(frames).events()).containsExactly(Frames.text("Hello"));
        assertThat(End.server(CONFIG)
                        .sends(new WebSocketCommand.SendText("Hel", false))
                        .sends(new WebSocketCommand.SendText("lo", true))
                        .output())
                .isEqualTo(frames);
    }

    @Test
    void unmaskedPingAndMaskedPong() {
        Octets ping = Octets.hex("89 05 48 65 6c 6c 6f");
        assertThat(End.client(CONFIG).receives(ping).events())
                .containsExactly(new WebSocketEvent.PingReceived(Frames.bytes("Hello")));
        Octets pong = Octets.hex("8a 85 37 fa 21 3d 7f 9f 4d 51 58");
        assertThat(End.server(CONFIG).receives(pong).events())
                .containsExactly(new WebSocketEvent.PongReceived(Frames.bytes("Hello")));
    }

    @Test
    void binaryMessageOf256OctetsInASingleUnmaskedFrame() {
        Octets frame = Octets.concat(List.of(Octets.hex("82 7e 01 00"), Octets.of("x".repeat(256))));
        assertThat(End.client(CONFIG).receives(frame).events()).containsExactly(Frames.binary("x".repeat(256)));
        assertThat(End.server(CONFIG)
                        .sends(WebSocketCommand.SendBinary.of(Frames.bytes("x".repeat(256))))
                        .output())
                .isEqualTo(frame);
    }

    @Test
    void binaryMessageOf64KiBInASingleUnmaskedFrame() {
        String data = "x".repeat(65_536);
        Octets frame = Octets.concat(List.of(Octets.hex("82 7f 00 00 00 00 00 01 00 00"), Octets.of(data)));
        assertThat(End.client(CONFIG).receives(frame).events()).containsExactly(Frames.binary(data));
        assertThat(End.server(CONFIG)
                        .sends(WebSocketCommand.SendBinary.of(Frames.bytes(data)))
                        .output())
                .isEqualTo(frame);
    }

    @Test
    void whatAClientWritesIsMaskedWithAKeyOfItsOwn() {
        End client = End.client(CONFIG);
        for (int length : new int[] {0, 5, 125, 126, 1000, 65_535, 65_536}) {
            String data = "x".repeat(length);
            Octets first = client.sends(WebSocketCommand.SendText.of(data)).output();
            Octets second = client.sends(WebSocketCommand.SendText.of(data)).output();
            assertThat(first.toArray()[1] & 0x80).isEqualTo(0x80);
            assertThat(second).isNotEqualTo(first);
            assertThat(End.server(CONFIG).receives(first).receives(second).events())
                    .containsExactly(Frames.text(data), Frames.text(data));
        }
    }

    @Test
    void aWholeFrameIsOneEvent() {
        End server = End.server(CONFIG).receives(Frames.masked(Frames.TEXT, "Grüße"));
        assertThat(server.eventCount()).isEqualTo(1);
        server.receives(Frames.masked(Frames.BINARY, "x".repeat(100_000)));
        assertThat(server.eventCount()).isEqualTo(2);
    }

    @Test
    void aMessageIsToldInPartsAsTheyArrive() {
        Octets frame = Frames.masked(Frames.BINARY, "x".repeat(100_000));
        End server = End.server(CONFIG).receives(frame.slice(0, 1000));
        assertThat(server.eventCount()).isEqualTo(1);
        server.receives(frame.slice(1000, frame.length()));
        assertThat(server.events()).containsExactly(Frames.binary("x".repeat(100_000)));
    }

    @Test
    void aWholeMessageIsOneEventIfSoConfigured() {
        End server = End.server(CONFIG.withWholeMessages(true))
                .receives(Frames.masked(0x01, "Gr"))
                .receives(Frames.masked(0x00, "ü"))
                .receives(Frames.masked(Frames.PING, ""));
        assertThat(server.events()).containsExactly(new WebSocketEvent.PingReceived(Frames.bytes("")));
        server.receives(Frames.masked(0x80, "ße"));
        assertThat(server.eventCount()).isEqualTo(1);
        assertThat(server.events()).containsExactly(Frames.text("Grüße"));
    }
}
