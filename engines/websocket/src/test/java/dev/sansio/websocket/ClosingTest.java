package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.testkit.Octets;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The closing handshake (RFC 6455 sections 5.5.1 and 7.1), and what time does. */
class ClosingTest {

    private static final WebSocketConfig CONFIG = WebSocketConfig.DEFAULTS;
    private static final Octets CLOSE = Frames.masked(Frames.CLOSE, Frames.close(1000, ""));
    private static final Octets SERVER_CLOSE = Frames.plain(Frames.CLOSE, Frames.close(1000, ""));

    @Test
    void serverEndsTheConnectionOnceBothHaveSaidClose() {
        End server = End.server(CONFIG).sends(new WebSocketCommand.Close(1000, "done"));
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.CLOSE, Frames.close(1000, "done")));
        assertThat(server.phase()).isEqualTo(Phase.OPEN);
        server.receives(CLOSE);
        assertThat(server.phase()).isEqualTo(Phase.CLOSED);
        assertThat(server.engine.finished()).isTrue();
        assertThat(server.output()).isEqualTo(Octets.NONE);
    }

    /** Section 7.1.1: the client waits for the server to end the connection. */
    @Test
    void clientWaitsForTheServerToEndTheConnection() {
        End client = End.client(CONFIG).receives(SERVER_CLOSE);
        client.output();
        assertThat(client.phase()).isEqualTo(Phase.OPEN);
        assertThat(client.engine.finished()).isFalse();
        client.ends();
        assertThat(client.phase()).isEqualTo(Phase.CLOSED);
        assertThat(client.engine.finished()).isTrue();
    }

    @Test
    void clientThatHasWaitedLongEnoughEndsTheConnection() {
        End client = End.client(CONFIG).receives(SERVER_CLOSE).passes(Duration.ofSeconds(11));
        client.output();
        assertThat(client.phase()).isEqualTo(Phase.CLOSED);
        assertThat(client.failure()).isNull();
        assertThat(client.engine.finished()).isTrue();
    }

    @Test
    void clientWhoseConnectionIsLostAfterBothHaveSaidCloseIsContent() {
        End client = End.client(CONFIG).receives(SERVER_CLOSE);
        client.engine.lost(new IOException("connection reset"), 0);
        client.settle();
        assertThat(client.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void peerThatDoesNotAnswerCloseFailsTheSession() {
        End server = End.server(CONFIG).sends(WebSocketCommand.Close.normal());
        server.output();
        server.passes(Duration.ofSeconds(11));
        assertThat(server.failure()).isEqualTo(SessionFailedException.TIMEOUT);
        assertThat(server.output()).isEqualTo(Octets.NONE);
    }

    @Test
    void closeThatCameInTimeCountsHoweverLateItIsPolled() {
        End server = End.server(CONFIG).sends(WebSocketCommand.Close.normal());
        server.gets(CLOSE);
        server.engine.advance(Duration.ofMinutes(1).toNanos());
        server.settle();
        assertThat(server.failure()).isNull();
        assertThat(server.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void whatThePeerHadSentBeforeItAnswersIsTold() {
        End server = End.server(CONFIG)
                .sends(WebSocketCommand.Close.normal())
                .receives(Frames.masked(Frames.TEXT, "wait"))
                .receives(CLOSE);
        assertThat(server.events()).containsExactly(Frames.text("wait"), new WebSocketEvent.CloseReceived(1000, ""));
    }

    @Test
    void nothingButPongsIsSentAfterClose() {
        End server = End.server(CONFIG).sends(WebSocketCommand.Close.normal());
        server.output();
        for (WebSocketCommand command : List.of(
                WebSocketCommand.SendText.of("x"),
                new WebSocketCommand.SendPing(Frames.bytes("x")),
                WebSocketCommand.Close.normal())) {
            assertThatThrownBy(() -> server.sends(command)).isInstanceOf(CommandRejectedException.class);
        }
        assertThat(server.output()).isEqualTo(Octets.NONE);
    }

    /** Section 5.5.2: a Ping is answered unless a Close has come; whether one was sent does not matter. */
    @Test
    void pingsAreAnsweredUntilThePeersClose() {
        End server = End.server(CONFIG).sends(WebSocketCommand.Close.normal());
        server.output();
        server.receives(Frames.masked(Frames.PING, "x"));
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.PONG, "x"));
        End client = End.client(CONFIG.withAnswersPings(false)).sends(WebSocketCommand.Close.normal());
        client.output();
        client.receives(Frames.plain(Frames.PING, "x")).sends(new WebSocketCommand.SendPong(Frames.bytes("x")));
        assertThat(client.output().length()).isEqualTo(7);
        client.receives(SERVER_CLOSE).sends(new WebSocketCommand.SendPong(Frames.bytes("x")));
        assertThat(client.output()).isEqualTo(Octets.NONE);
    }

    @Test
    void messageThatCrossesThePeersCloseIsARaceAndNoFault() {
        End client = End.client(CONFIG).receives(SERVER_CLOSE);
        client.output();
        client.sends(WebSocketCommand.SendText.of("x")).sends(WebSocketCommand.Close.normal());
        assertThat(client.output()).isEqualTo(Octets.NONE);
    }

    /** Section 5.5.1: the answer may wait until what is owed was sent. */
    @Test
    void applicationThatAnswersCloseItselfSendsFirstWhatItOwes() {
        End server = End.server(CONFIG.withAnswersClose(false))
                .receives(Octets.concat(List.of(Frames.masked(Frames.TEXT, "question"), CLOSE)));
        assertThat(server.events())
                .containsExactly(Frames.text("question"), new WebSocketEvent.CloseReceived(1000, ""));
        assertThat(server.phase()).isEqualTo(Phase.OPEN);
        server.sends(WebSocketCommand.SendText.of("answer"));
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.TEXT, "answer"));
        server.sends(new WebSocketCommand.Close(1000, "bye"));
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.CLOSE, Frames.close(1000, "bye")));
        assertThat(server.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void closeThatTheApplicationForgetsIsAnsweredInTime() {
        End server = End.server(CONFIG.withAnswersClose(false)).receives(CLOSE).passes(Duration.ofSeconds(11));
        assertThat(server.output()).isEqualTo(SERVER_CLOSE);
        assertThat(server.phase()).isEqualTo(Phase.CLOSED);
        End client = End.client(CONFIG.withAnswersClose(false))
                .receives(SERVER_CLOSE)
                .passes(Duration.ofSeconds(25));
        assertThat(client.phase()).isEqualTo(Phase.CLOSED);
        assertThat(client.failure()).isNull();
    }

    /** Codes were rewritten to 1000, and 999 was sent, elsewhere. */
    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1004, 1006, 1015, 1016, 2999, 5000})
    void codeThatMayNotBeSentIsRejectedAndNotRewritten(int code) {
        End server = End.server(CONFIG);
        assertThatThrownBy(() -> server.sends(new WebSocketCommand.Close(code, "")))
                .isInstanceOf(CommandRejectedException.class);
        assertThat(server.output()).isEqualTo(Octets.NONE);
    }

    @Test
    void closeWithoutCodeHasNoPayload() {
        End server = End.server(CONFIG).sends(new WebSocketCommand.Close(CloseCode.NO_STATUS, ""));
        assertThat(server.output()).isEqualTo(Octets.hex("8800"));
    }

    // --- silence and idleness ---

    @Test
    void silentPeerIsPingedAndThenFails() {
        End server = End.server(CONFIG).passes(Duration.ofSeconds(31));
        assertThat(server.output()).isEqualTo(Octets.hex("8900"));
        server.passes(Duration.ofSeconds(20));
        assertThat(server.failure()).isEqualTo(SessionFailedException.TIMEOUT);
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.CLOSE, Frames.close(1011, "")));
    }

    @Test
    void peerThatAnswersPingsStays() {
        End server = End.server(CONFIG);
        for (int i = 0; i < 10; i++) {
            assertThat(server.passes(Duration.ofSeconds(31)).output()).isEqualTo(Octets.hex("8900"));
            server.receives(Frames.masked(Frames.PONG, ""));
        }
        assertThat(server.failure()).isNull();
    }

    @Test
    void peerIsNotPingedIfSoConfigured() {
        WebSocketTimeouts timeouts = WebSocketTimeouts.DEFAULTS.withSilence(Duration.ZERO, Duration.ofSeconds(1));
        End server = End.server(CONFIG.withTimeouts(timeouts)).passes(Duration.ofDays(1));
        assertThat(server.output()).isEqualTo(Octets.NONE);
        assertThat(server.failure()).isNull();
    }

    @Test
    void idleConnectionIsClosedThoughPingsAreAnswered() {
        End server = End.server(CONFIG.withTimeouts(WebSocketTimeouts.DEFAULTS.withIdle(Duration.ofSeconds(60))))
                .receives(Frames.masked(Frames.TEXT, "x"))
                .passes(Duration.ofSeconds(40))
                .receives(Frames.masked(Frames.PONG, ""))
                .passes(Duration.ofSeconds(10))
                .sends(WebSocketCommand.SendText.of("y"));
        server.output();
        server.passes(Duration.ofSeconds(25)).receives(Frames.masked(Frames.PONG, ""));
        assertThat(server.output()).isEqualTo(Octets.NONE);
        server.passes(Duration.ofSeconds(29)).receives(Frames.masked(Frames.PONG, ""));
        assertThat(server.output()).isEqualTo(Octets.NONE);
        server.passes(Duration.ofSeconds(7));
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.CLOSE, Frames.close(1001, "")));
    }
}
