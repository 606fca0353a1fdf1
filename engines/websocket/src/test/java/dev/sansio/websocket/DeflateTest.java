package dev.sansio.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.SessionFailedException;
import dev.sansio.testkit.Octets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** permessage-deflate (RFC 7692). */
class DeflateTest {

    private static final WebSocketConfig CONFIG = WebSocketConfig.DEFAULTS.withDeflate(6, 0);
    private static final PerMessageDeflate PLAIN = PerMessageDeflate.PLAIN;
    private static final PerMessageDeflate ALONE = new PerMessageDeflate(true, true, 15, 15);
    private static final String VARIED = DeflateLawsTest.varied(50_000);

    // --- the examples of section 7.2.3 ---

    @Test
    void oneCompressedBlock() {
        Octets frame = Octets.hex("c1 07 f2 48 cd c9 c9 07 00");
        assertThat(End.client(CONFIG, PLAIN).receives(frame).events()).containsExactly(Frames.text("Hello"));
        assertThat(End.server(CONFIG, PLAIN)
                        .sends(WebSocketCommand.SendText.of("Hello"))
                        .output())
                .isEqualTo(frame);
    }

    @Test
    void oneCompressedBlockInTwoFragments() {
        Octets frames = Octets.hex("41 03 f2 48 cd 80 04 c9 c9 07 00");
        assertThat(End.client(CONFIG, PLAIN).receives(frames).events()).containsExactly(Frames.text("Hello"));
    }

    @Test
    void sharedWindow() {
        Octets frames = Octets.hex("c1 07 f2 48 cd c9 c9 07 00 c1 05 f2 00 11 00 00");
        assertThat(End.client(CONFIG, PLAIN).receives(frames).events())
                .containsExactly(Frames.text("Hello"), Frames.text("Hello"));
        assertThat(End.server(CONFIG, PLAIN)
                        .sends(WebSocketCommand.SendText.of("Hello"))
                        .sends(WebSocketCommand.SendText.of("Hello"))
                        .output())
                .isEqualTo(frames);
    }

    @Test
    void blockWithoutCompression() {
        Octets frame = Octets.hex("c1 0b 00 05 00 fa ff 48 65 6c 6c 6f 00");
        assertThat(End.client(CONFIG, PLAIN).receives(frame).events()).containsExactly(Frames.text("Hello"));
    }

    @Test
    void blockThatSaysItIsFinal() {
        Octets frame = Octets.hex("c1 08 f3 48 cd c9 c9 07 00 00");
        assertThat(End.client(CONFIG, PLAIN)
                        .receives(frame)
                        .receives(frame)
                        .receives(Octets.hex("c1 05 f2 00 11 00 00"))
                        .events())
                .containsExactly(Frames.text("Hello"), Frames.text("Hello"), Frames.text("Hello"));
    }

    @Test
    void finalBlockAtTheVeryEndIsUnderstoodToo() {
        Octets frame = Octets.hex("c1 07 f3 48 cd c9 c9 07 00");
        assertThat(End.client(CONFIG, PLAIN).receives(frame).receives(frame).events())
                .containsExactly(Frames.text("Hello"), Frames.text("Hello"));
    }

    @Test
    void twoBlocksInOneMessage() {
        Octets frame = Octets.hex("c1 0d f2 48 05 00 00 00 ff ff ca c9 c9 07 00");
        assertThat(End.client(CONFIG, PLAIN).receives(frame).events()).containsExactly(Frames.text("Hello"));
    }

    @Test
    void emptyMessageIsOneOctet() {
        Octets frame = Octets.hex("c1 01 00");
        assertThat(End.client(CONFIG, PLAIN).receives(frame).events()).containsExactly(Frames.text(""));
        assertThat(End.server(CONFIG, PLAIN)
                        .sends(WebSocketCommand.SendText.of(""))
                        .output())
                .isEqualTo(frame);
    }

    // --- what is compressed, and what is not ---

    @Test
    void onlyTheFirstFrameOfAMessageSaysThatItIsCompressed() {
        End client = End.client(CONFIG, PLAIN).receives(Octets.hex("41 03 f2 48 cd c0 04 c9 c9 07 00"));
        assertThat(client.failure()).isEqualTo(WebSocketFailure.PROTOCOL);
        Octets fragments = End.server(CONFIG, PLAIN)
                .sends(new WebSocketCommand.SendText("Hel", false))
                .sends(new WebSocketCommand.SendText("lo", true))
                .output();
        assertThat(fragments.toHex()).startsWith("41");
        assertThat(End.client(CONFIG, PLAIN).receives(fragments).events()).containsExactly(Frames.text("Hello"));
    }

    @Test
    void smallMessagesAreNotCompressed() {
        End server = End.server(WebSocketConfig.DEFAULTS, PLAIN);
        assertThat(server.sends(WebSocketCommand.SendText.of("x".repeat(127)))
                        .output()
                        .toHex())
                .startsWith("817e007f");
        assertThat(server.sends(WebSocketCommand.SendText.of("x".repeat(128)))
                        .output()
                        .toHex())
                .startsWith("c1");
    }

    @Test
    void secretsBesideTextOfOthersNeedNotBeCompressed() {
        End server = End.server(CONFIG, PLAIN);
        Octets frame = server.sends(new WebSocketCommand.SendText("secret", true, false))
                .output();
        assertThat(frame).isEqualTo(Frames.plain(Frames.TEXT, "secret"));
    }

    @Test
    void rejectedTextLeavesTheCompressorAsItWas() {
        End server = End.server(CONFIG, PLAIN);
        assertThatThrownBy(() -> server.sends(WebSocketCommand.SendText.of("Hello\ud800")))
                .isInstanceOf(CommandRejectedException.class);
        assertThat(server.sends(WebSocketCommand.SendText.of("Hello")).output())
                .isEqualTo(Octets.hex("c1 07 f2 48 cd c9 c9 07 00"));
    }

    /** A Ping between the fragments of a compressed message corrupted it elsewhere. */
    @Test
    void pingBetweenCompressedFragmentsDoesNotDisturbThem() {
        End server = End.server(CONFIG, PLAIN);
        Octets message = Deflated.of(Octets.of(VARIED));
        int cut = message.length() / 2;
        server.receives(Frames.masked(0x41, message.slice(0, cut)))
                .receives(Frames.masked(Frames.PING, "ping"))
                .receives(Frames.masked(0x80, message.slice(cut, message.length())));
        List<WebSocketEvent> events = new ArrayList<>(server.events());
        assertThat(events.remove(1)).isEqualTo(new WebSocketEvent.PingReceived(Frames.bytes("ping")));
        assertThat(Frames.merge(events.get(0), events.get(1))).isEqualTo(Frames.text(VARIED));
    }

    // --- contexts and windows ---

    @Test
    void contextThatIsNotTakenOverIsForgotten() {
        End server = End.server(CONFIG, ALONE);
        Octets first = server.sends(WebSocketCommand.SendText.of("Hello")).output();
        assertThat(server.sends(WebSocketCommand.SendText.of("Hello")).output()).isEqualTo(first);
        End client = End.client(CONFIG, ALONE).receives(Octets.hex("c1 07 f2 48 cd c9 c9 07 00 c1 05 f2 00 11 00 00"));
        assertThat(client.failure()).isEqualTo(WebSocketFailure.NOT_DEFLATE);
    }

    @Test
    void windowSurvivesThatMemoryWasGivenBack() {
        End client = End.client(CONFIG, PLAIN)
                .receives(Octets.hex("c1 07 f2 48 cd c9 c9 07 00"))
                .passes(Duration.ofSeconds(6))
                .receives(Octets.hex("c1 05 f2 00 11 00 00"));
        assertThat(client.events()).containsExactly(Frames.text("Hello"), Frames.text("Hello"));
    }

    @Test
    void compressorThatGaveItsMemoryBackRefersToNothing() {
        End server = End.server(CONFIG, PLAIN);
        Octets first = server.sends(WebSocketCommand.SendText.of("Hello")).output();
        assertThat(server.passes(Duration.ofSeconds(6))
                        .sends(WebSocketCommand.SendText.of("Hello"))
                        .output())
                .isEqualTo(first);
    }

    @Test
    void memoryIsNotGivenBackWithinAMessage() {
        End server = End.server(
                CONFIG.withTimeouts(WebSocketTimeouts.DEFAULTS.withSilence(Duration.ZERO, Duration.ZERO)), PLAIN);
        Octets frames = server.sends(new WebSocketCommand.SendText("Hello Hello ", false))
                .passes(Duration.ofSeconds(60))
                .sends(new WebSocketCommand.SendText("Hello Hello Hello", true))
                .output();
        assertThat(End.client(CONFIG, PLAIN)
                        .receives(frames.slice(0, 5))
                        .passes(Duration.ofSeconds(20))
                        .receives(frames.slice(5, frames.length()))
                        .events())
                .containsExactly(Frames.text("Hello Hello Hello Hello Hello"));
    }

    /** What is behind a full flush decompresses by itself: so nothing refers further back than the window that was agreed on. */
    @ParameterizedTest
    @ValueSource(ints = {8, 9, 10, 12, 14})
    void windowOfThePeerIsHonoured(int bits) throws DataFormatException {
        End server = End.server(CONFIG, new PerMessageDeflate(false, false, bits, 15));
        End client = End.client(CONFIG, new PerMessageDeflate(false, false, bits, 15));
        List<String> messages = List.of(VARIED.substring(0, 700), VARIED, VARIED.substring(100, 1000));
        List<Octets> payloads = new ArrayList<>();
        for (String message : messages) {
            Octets frame = server.sends(WebSocketCommand.SendText.of(message)).output();
            payloads.add(Octets.concat(List.of(payload(frame), Octets.hex("0000ffff"))));
            assertThat(client.receives(frame).events()).containsExactly(Frames.text(message));
        }
        byte[] plain = String.join("", messages).getBytes(UTF_8);
        int at = 0;
        for (byte[] block : afterEachFullFlush(Octets.concat(payloads).toArray(), plain, 1 << bits)) {
            byte[] part = Arrays.copyOfRange(plain, at, Math.min(plain.length, at + (1 << bits)));
            assertThat(inflated(block, part.length)).isEqualTo(part);
            at += part.length;
        }
        assertThat(at).isEqualTo(plain.length);
    }

    /** Cuts a stream where a fresh decompressor has produced so many octets and the marker of a flush follows. */
    private static List<byte[]> afterEachFullFlush(byte[] stream, byte[] plain, int window) throws DataFormatException {
        List<byte[]> blocks = new ArrayList<>();
        int from = 0;
        for (int done = 0; done < plain.length; done += window) {
            int wanted = Math.min(window, plain.length - done);
            int to = from;
            do {
                to = marker(stream, to);
            } while (inflated(Arrays.copyOfRange(stream, from, to), wanted + 1).length < wanted);
            blocks.add(Arrays.copyOfRange(stream, from, to));
            from = to;
        }
        return blocks;
    }

    private static int marker(byte[] stream, int from) {
        for (int i = from; i + 4 <= stream.length; i++) {
            if (Arrays.equals(stream, i, i + 4, new byte[] {0, 0, -1, -1}, 0, 4)) {
                return i + 4;
            }
        }
        throw new AssertionError("no flush behind " + from);
    }

    private static byte[] inflated(byte[] block, int most) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(block);
        byte[] output = new byte[most];
        int length = inflater.inflate(output);
        inflater.end();
        return Arrays.copyOf(output, length);
    }

    private static Octets payload(Octets frame) {
        int seven = frame.toArray()[1] & 0x7F;
        return frame.slice(seven < 126 ? 2 : seven == 126 ? 4 : 10, frame.length());
    }

    // --- bombs and garbage ---

    @Test
    void bombIsStoppedByTheSizeWhileItInflates() {
        WebSocketConfig config = CONFIG.withLimits(
                WebSocketLimits.DEFAULTS.withSizes(1 << 20, 1 << 20, 100_000).withRatio(2000));
        End server = End.server(config, PLAIN);
        server.receives(Frames.masked(0xC2, Deflated.of(Octets.of("x".repeat(5_000_000)))));
        assertThat(server.failure()).isEqualTo(SessionFailedException.LIMIT);
        assertThat(server.message()).contains("WebSocketLimits.inflated");
        assertThat(server.events())
                .containsExactly(new WebSocketEvent.BinaryReceived(Frames.bytes("x".repeat(100_000)), false));
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.CLOSE, Frames.close(1009, "")));
    }

    @Test
    void bombIsStoppedByTheRatioWhileItInflates() {
        End server = End.server(CONFIG, PLAIN);
        server.receives(Frames.masked(0xC2, Deflated.of(Octets.of("x".repeat(5_000_000)))));
        assertThat(server.failure()).isEqualTo(SessionFailedException.LIMIT);
        assertThat(server.message()).contains("WebSocketLimits.ratio");
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.CLOSE, Frames.close(1009, "")));
    }

    @Test
    void messageThatDeflatesWellAndIsSmallIsNoBomb() {
        End server = End.server(CONFIG, PLAIN);
        String zeros = "0".repeat(WebSocketLimits.RATIO_FROM);
        server.receives(Frames.masked(0xC1, Deflated.of(Octets.of(zeros))));
        assertThat(server.events()).containsExactly(Frames.text(zeros));
    }

    @Test
    void streamsWithoutEndInOneMessageAreRefused() {
        End server = End.server(CONFIG, PLAIN);
        server.receives(Frames.masked(0xC2, Octets.hex("0300".repeat(1000))));
        assertThat(server.failure()).isEqualTo(WebSocketFailure.NOT_DEFLATE);
    }

    @Test
    void garbageIsAnsweredBy1007() {
        End server = End.server(CONFIG, PLAIN).receives(Frames.masked(0xC1, Octets.hex("ffffffffff")));
        assertThat(server.failure()).isEqualTo(WebSocketFailure.NOT_DEFLATE);
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.CLOSE, Frames.close(1007, "")));
    }

    @Test
    void bothEndsUnderstandEachOtherAcrossManyMessages() {
        for (PerMessageDeflate agreed : List.of(PLAIN, ALONE, new PerMessageDeflate(true, false, 9, 12))) {
            End server = End.server(CONFIG, agreed);
            End client = End.client(CONFIG, agreed);
            for (int i = 0; i < 200; i++) {
                String message = VARIED.substring(i * 13, i * 13 + i * i);
                server.receives(
                        client.sends(WebSocketCommand.SendText.of(message)).output());
                client.receives(server.sends(WebSocketCommand.SendBinary.of(Frames.bytes(message)))
                        .output());
                assertThat(server.events()).containsExactly(Frames.text(message));
                assertThat(client.events()).containsExactly(Frames.binary(message));
                if (i % 50 == 49) {
                    server.passes(Duration.ofSeconds(6));
                    client.passes(Duration.ofSeconds(6));
                }
            }
        }
    }
}
