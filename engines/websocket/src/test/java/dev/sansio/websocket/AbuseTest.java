package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Surroundings;
import dev.sansio.testkit.Octets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Peers that send too much, too often, or too little at a time. */
class AbuseTest {

    private static final WebSocketConfig CONFIG = WebSocketConfig.DEFAULTS;
    private static final WebSocketLimits LIMITS = WebSocketLimits.DEFAULTS;
    private static final Octets CLOSE_1009 = Frames.plain(Frames.CLOSE, Frames.close(1009, ""));
    private static final Octets CLOSE_1008 = Frames.plain(Frames.CLOSE, Frames.close(1008, ""));

    @Test
    void frameThatIsTooLongIsRefusedAtItsHeader() {
        End server = End.server(CONFIG.withLimits(LIMITS.withSizes(1000, 2000, 2000)));
        Octets frame = Frames.masked(Frames.BINARY, "x".repeat(1001));
        server.receives(frame.slice(0, 7));
        assertThat(server.failure()).isNull();
        server.receives(frame.slice(7, 8));
        limitWasMet(server, "WebSocketLimits.frame", CLOSE_1009);
        assertThat(server.events()).isEmpty();
    }

    @Test
    void messageThatIsTooLongIsRefusedAtTheHeaderOfTheFrameThatMakesItSo() {
        End server = End.server(CONFIG.withLimits(LIMITS.withSizes(1000, 2000, 2000)));
        server.receives(Frames.masked(0x02, "x".repeat(1000))).receives(Frames.masked(0x00, "x".repeat(1000)));
        assertThat(server.failure()).isNull();
        server.receives(Frames.masked(Frames.FIN, "x").slice(0, 6));
        limitWasMet(server, "WebSocketLimits.message", CLOSE_1009);
    }

    @Test
    void frameOf63BitsIsRefusedAtItsHeader() {
        End server = End.server(CONFIG).receives(Octets.hex("82ff7fffffffffffffff00000000"));
        limitWasMet(server, "WebSocketLimits.frame", CLOSE_1009);
    }

    @Test
    void frameOf63BitsIsStreamedWhereTheLimitsAdmitIt() {
        End server = End.server(CONFIG.withLimits(LIMITS.withSizes(Long.MAX_VALUE, Long.MAX_VALUE, 1)));
        server.receives(Octets.hex("82ff7fffffffffffffff00000000")).receives(Octets.of("x".repeat(1000)));
        assertThat(server.events())
                .containsExactly(new WebSocketEvent.BinaryReceived(Frames.bytes("x".repeat(1000)), false));
        assertThat(server.receives(Octets.of("y")).eventCount()).isEqualTo(1);
    }

    @Test
    void manyTinyFragmentsAreRefused() {
        End server = End.server(CONFIG.withLimits(LIMITS.withFragments(100, 5)));
        server.receives(Frames.masked(0x01, "x"));
        for (int i = 1; i < 100; i++) {
            server.receives(Frames.masked(0x00, "x"));
        }
        assertThat(server.failure()).isNull();
        server.receives(Frames.masked(0x00, "x"));
        limitWasMet(server, "WebSocketLimits.fragments", CLOSE_1008);
    }

    @Test
    void manyEmptyFragmentsAreRefused() {
        End server = End.server(CONFIG.withLimits(LIMITS.withFragments(100, 5)));
        server.receives(Frames.masked(0x01, ""));
        for (int i = 1; i < 5; i++) {
            server.receives(Frames.masked(0x00, ""));
        }
        assertThat(server.failure()).isNull();
        server.receives(Frames.masked(0x00, ""));
        limitWasMet(server, "WebSocketLimits.emptyFragments", CLOSE_1008);
    }

    @Test
    void floodOfPingsIsRefused() {
        End server = End.server(CONFIG.withLimits(LIMITS.withControlFrames(10, 1, 10_000)));
        for (int i = 0; i < 10; i++) {
            server.receives(Frames.masked(Frames.PING, ""));
        }
        server.passes(Duration.ofSeconds(1)).receives(Frames.masked(Frames.PING, ""));
        assertThat(server.failure()).isNull();
        assertThat(server.output().length()).isEqualTo(22);
        server.receives(Frames.masked(Frames.PING, ""));
        limitWasMet(server, "WebSocketLimits.controlFrames", CLOSE_1008);
    }

    /** RFC 6455 section 5.5.3: only the most recent Ping needs an answer. */
    @Test
    void toAPeerThatDoesNotReadOnlyTheNewestPingIsAnsweredBeyondALimit() {
        End server = End.server(CONFIG.withLimits(LIMITS.withControlFrames(1000, 1, 30)));
        for (int i = 0; i < 100; i++) {
            server.receives(Frames.masked(Frames.PING, String.format("%03d", i)));
        }
        assertThat(server.engine.pending()).isLessThan(40);
        Octets first = server.output();
        assertThat(first.toText()).contains("000", "006").doesNotContain("007");
        server.passes(Duration.ofSeconds(1));
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.PONG, "099"));
        server.receives(Frames.masked(Frames.PING, "100"));
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.PONG, "100"));
    }

    @Test
    void pingsAreLeftToTheApplicationIfSoConfigured() {
        End server = End.server(CONFIG.withAnswersPings(false)).receives(Frames.masked(Frames.PING, "x"));
        assertThat(server.output()).isEqualTo(Octets.NONE);
        assertThat(server.sends(new WebSocketCommand.SendPong(Frames.bytes("x")))
                        .output())
                .isEqualTo(Frames.plain(Frames.PONG, "x"));
    }

    /** RFC 6455 section 10.3: keys come from the source of randomness that was given, a fresh one for each frame. */
    @Test
    void maskingKeysAreWhatTheSourceOfRandomnessGives() {
        long[] token = {0};
        Surroundings surroundings = new Surroundings(() -> Instant.EPOCH, new Random(42), () -> token[0]++);
        End client = new End(WebSocketEngine.client(CONFIG, WebSocketAgreement.NONE, surroundings));
        Random expected = new Random(42);
        for (int i = 0; i < 20; i++) {
            byte[] frame =
                    client.sends(WebSocketCommand.SendText.of("")).output().toArray();
            assertThat(Mask.key(frame, 2)).isEqualTo(expected.nextInt());
        }
    }

    @Test
    void whatComesAfterCloseIsIgnored() {
        End client = End.client(CONFIG).receives(Frames.plain(Frames.CLOSE, ""));
        client.events();
        for (int i = 0; i < 100; i++) {
            client.receives(Octets.of("x".repeat(1000)));
        }
        assertThat(client.events()).isEmpty();
        assertThat(client.failure()).isNull();
    }

    private static void limitWasMet(End server, String limit, Octets farewell) {
        assertThat(server.failure()).isEqualTo(SessionFailedException.LIMIT);
        assertThat(server.message()).contains(limit + " is ");
        assertThat(server.output()).isEqualTo(farewell);
    }

    @Test
    void eachViolationIsAFailureOfItsOwnNamedLimit() {
        List<String> names = List.of(
                LIMITS.frame().name(),
                LIMITS.message().name(),
                LIMITS.inflated().name(),
                LIMITS.ratio().name(),
                LIMITS.fragments().name(),
                LIMITS.emptyFragments().name(),
                LIMITS.controlFrames().name(),
                LIMITS.controlFramesPerSecond().name(),
                LIMITS.unsentPongs().name());
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.startsWith("WebSocketLimits."));
    }
}
