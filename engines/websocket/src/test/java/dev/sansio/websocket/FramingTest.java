package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.testkit.Octets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 6455 section 5 forbids ends the session with the Close code that it deserves. */
class FramingTest {

    private static final WebSocketConfig CONFIG = WebSocketConfig.DEFAULTS;
    private static final Octets CLOSE_1002 = Frames.plain(Frames.CLOSE, Frames.close(1002, ""));
    private static final Octets CLOSE_1007 = Frames.plain(Frames.CLOSE, Frames.close(1007, ""));

    @ParameterizedTest
    @CsvSource({
        "RSV1 without an extension, c18000000000",
        "RSV2, a18000000000",
        "RSV3, 918000000000",
        "opcode 3, 838000000000",
        "opcode 7, 878000000000",
        "opcode 11, 8b8000000000",
        "opcode 15, 8f8000000000",
        "no mask, 8100",
        "a fragmented Ping, 098000000000",
        "a compressed Ping, c98000000000",
        "a Ping of 126 octets, 89fe007e00000000",
        "a Close of 126 octets, 88fe007e00000000",
        "a length of 5 in 16 bits, 81fe000500000000",
        "a length of 125 in 16 bits, 81fe007d00000000",
        "a length of 65535 in 64 bits, 81ff000000000000ffff00000000",
        "a length above 63 bits, 81ff800000000000000000000000",
        "a continuation of nothing, 808000000000",
        "a text within a text, 0181000000004181810000000042",
        "a binary within a text, 0181000000004182810000000042",
        "a Close with half a code, 88810000000003",
    })
    void breachIsAnsweredBy1002(String what, String frames) {
        End server = End.server(CONFIG).receives(Octets.hex(frames));
        assertThat(server.failure()).as(what).isEqualTo(WebSocketFailure.PROTOCOL);
        assertThat(server.output()).isEqualTo(CLOSE_1002);
        assertThat(server.engine.finished()).isTrue();
    }

    @Test
    void serverFrameMustNotBeMasked() {
        End client = End.client(CONFIG).receives(Frames.masked(Frames.TEXT, "x"));
        assertThat(client.failure()).isEqualTo(WebSocketFailure.PROTOCOL);
    }

    /** The conflation of a failure with a close: a state that stays open, and an application that cannot tell. */
    @Test
    void failureIsNoCloseAndNothingCanBeSentAfterIt() {
        End server = End.server(CONFIG).receives(Octets.hex("8100"));
        assertThat(server.phase()).isEqualTo(Phase.FAILED);
        assertThat(server.events()).isEmpty();
        server.output();
        server.engine.send(WebSocketCommand.SendText.of("x"), 0);
        assertThat(server.output()).isEqualTo(Octets.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65_535})
    void closeCodeThatMayNotBeOnTheWireIsABreach(int code) {
        End server = End.server(CONFIG).receives(Frames.masked(Frames.CLOSE, Frames.close(code, "")));
        assertThat(server.failure()).isEqualTo(WebSocketFailure.PROTOCOL);
        assertThat(server.output()).isEqualTo(CLOSE_1002);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999})
    void closeIsAnsweredWithItsCode(int code) {
        End server = End.server(CONFIG).receives(Frames.masked(Frames.CLOSE, Frames.close(code, "because")));
        assertThat(server.events()).containsExactly(new WebSocketEvent.CloseReceived(code, "because"));
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.CLOSE, Frames.close(code, "")));
        assertThat(server.phase()).isEqualTo(Phase.CLOSED);
        assertThat(server.engine.finished()).isTrue();
    }

    @Test
    void closeWithoutCodeIsAnsweredWithout() {
        End server = End.server(CONFIG).receives(Frames.masked(Frames.CLOSE, ""));
        assertThat(server.events()).containsExactly(new WebSocketEvent.CloseReceived(CloseCode.NO_STATUS, ""));
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.CLOSE, ""));
    }

    @Test
    void reasonOfAMaximalCloseIsTold() {
        String reason = "x".repeat(123);
        End server = End.server(CONFIG).receives(Frames.masked(Frames.CLOSE, Frames.close(1000, reason)));
        assertThat(server.events()).containsExactly(new WebSocketEvent.CloseReceived(1000, reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03e8ceba80", "03e8ce", "03e8eda080"})
    void reasonThatIsNotUtf8IsAnsweredBy1007(String payload) {
        End server = End.server(CONFIG).receives(Frames.masked(Frames.CLOSE, Octets.hex(payload)));
        assertThat(server.failure()).isEqualTo(WebSocketFailure.NOT_UTF8);
        assertThat(server.output()).isEqualTo(CLOSE_1007);
    }

    @Test
    void controlFrameBetweenFragmentsDoesNotDisturbThem() {
        End server = End.server(CONFIG)
                .receives(Frames.masked(0x01, Octets.hex("61e4b8")))
                .receives(Frames.masked(Frames.PING, "now"))
                .receives(Frames.masked(0x80, Octets.hex("9662")));
        assertThat(server.events())
                .containsExactly(
                        new WebSocketEvent.TextReceived("a", false),
                        new WebSocketEvent.PingReceived(Frames.bytes("now")),
                        new WebSocketEvent.TextReceived("\u4e16b", true));
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.PONG, "now"));
    }

    @Test
    void emptyMessagesAndEmptyFragmentsAreLegal() {
        End server = End.server(CONFIG)
                .receives(Frames.masked(Frames.TEXT, ""))
                .receives(Frames.masked(0x02, ""))
                .receives(Frames.masked(0x00, ""))
                .receives(Frames.masked(0x80, ""));
        assertThat(server.events()).containsExactly(Frames.text(""), Frames.binary(""));
    }

    @Test
    void whatCameBeforeABreachIsToldFirst() {
        End server = End.server(CONFIG)
                .receives(Octets.concat(List.of(
                        Frames.masked(Frames.TEXT, "one"), Frames.masked(Frames.PING, "x"), Octets.hex("8b80"))));
        assertThat(server.events())
                .containsExactly(Frames.text("one"), new WebSocketEvent.PingReceived(Frames.bytes("x")));
        assertThat(server.failure()).isEqualTo(WebSocketFailure.PROTOCOL);
    }

    /** 1006 turned into 1000 hides a crash: an end without Close is a failure. */
    @Test
    void endWithoutCloseIsTruncated() {
        assertThat(End.server(CONFIG).ends().failure()).isEqualTo(SessionFailedException.TRUNCATED);
        End client = End.client(CONFIG).sends(WebSocketCommand.Close.normal()).ends();
        assertThat(client.failure()).isEqualTo(SessionFailedException.TRUNCATED);
    }
}
