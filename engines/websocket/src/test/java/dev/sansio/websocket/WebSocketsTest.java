package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.HttpVersion;
import dev.sansio.http.ResponseHead;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Link;
import dev.sansio.testkit.Merge;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole connection: HTTP/1.1, the opening handshake, messages. */
class WebSocketsTest {

    static final WebSocketConfig CONFIG = WebSocketConfig.DEFAULTS;
    static final WebSocketRequest REQUEST =
            WebSocketRequest.ws("server.example", "/chat").withSubprotocols("chat");
    static final String ASKS =
            "GET /chat HTTP/1.1\r\nHost: server.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nOrigin: http://x.example\r\n\r\n";

    static End server() {
        return new End(WebSockets.server(new Http1ServerEngine(Http1Options.server()), CONFIG));
    }

    static End client() {
        return new End(WebSockets.client(
                new Http1ClientEngine(Http1Options.client()), REQUEST, CONFIG, Frames.surroundings()));
    }

    /** The answer that the client of these tests expects. */
    static String answer(String more) {
        String key = ClientHandshake.of(REQUEST, HttpVersion.HTTP_1_1, Frames.surroundings())
                .head()
                .fields()
                .first(HttpNames.SEC_WEBSOCKET_KEY);
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                + HandshakeKey.accept(String.valueOf(key)) + "\r\n" + more + "\r\n";
    }

    // --- the server ---

    @Test
    void serverAsksTheApplicationAndThenOpens() {
        End server = server().receives(Octets.of(ASKS));
        WebSocketEvent.Requested requested =
                (WebSocketEvent.Requested) server.events().get(0);
        assertThat(requested.handshake().origin()).isEqualTo("http://x.example");
        assertThat(server.phase()).isEqualTo(Phase.PAUSED);
        assertThat(server.output()).isEqualTo(Octets.NONE);
        server.sends(WebSocketCommand.Accept.plain());
        assertThat(server.events()).hasSize(1).first().isInstanceOf(WebSocketEvent.Opened.class);
        assertThat(server.output().toText())
                .startsWith("HTTP/1.1 101 ")
                .containsIgnoringCase("sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        server.receives(Frames.masked(Frames.TEXT, "hello")).sends(WebSocketCommand.SendText.of("hi"));
        assertThat(server.events()).containsExactly(Frames.text("hello"));
        assertThat(server.output()).isEqualTo(Frames.plain(Frames.TEXT, "hi"));
    }

    /** What a client sends together with its handshake was lost elsewhere. */
    @Test
    void framesBehindTheRequestAreReadOnceItIsAccepted() {
        End server = server().receives(Octets.concat(
                List.of(Octets.of(ASKS), Frames.masked(Frames.TEXT, "early"), Frames.masked(Frames.PING, "too"))));
        assertThat(server.events()).hasSize(1);
        assertThat(server.engine.hungry()).isFalse();
        server.sends(WebSocketCommand.Accept.plain());
        assertThat(server.events().subList(1, 3))
                .containsExactly(Frames.text("early"), new WebSocketEvent.PingReceived(Frames.bytes("too")));
    }

    /** Whoever is refused has no tunnel: what follows is HTTP again. */
    @Test
    void framesBehindARefusedRequestAreNoFrames() {
        End server = server().receives(Octets.of(ASKS)).sends(new WebSocketCommand.Refuse(ResponseHead.of(403)));
        assertThat(server.output().toText()).startsWith("HTTP/1.1 403 ");
        server.events();
        server.receives(Frames.masked(Frames.TEXT, "hello hello hello hello"));
        assertThat(server.events()).isEmpty();
        server.ends();
        assertThat(server.phase().terminal()).isTrue();
    }

    @Test
    void afterARefusalTheNextRequestMayBeAccepted() {
        End server = server().receives(Octets.of(ASKS)).sends(new WebSocketCommand.Refuse(ResponseHead.of(401)));
        server.receives(Octets.of(ASKS)).sends(WebSocketCommand.Accept.plain());
        assertThat(server.events()).hasSize(3).last().isInstanceOf(WebSocketEvent.Opened.class);
    }

    @Test
    void whatIsNoHandshakeIsAnsweredWithoutTheApplication() {
        End server = server().receives(Octets.of("GET / HTTP/1.1\r\nHost: server.example\r\n\r\n"));
        assertThat(server.events()).isEmpty();
        assertThat(server.output().toText())
                .startsWith("HTTP/1.1 426 ")
                .containsIgnoringCase("sec-websocket-version: 13")
                .contains("upgrade: websocket\r\n", "connection: upgrade\r\n");
        server.receives(Octets.of(ASKS.replace("dGhlIHNhbXBsZSBub25jZQ==", "short")));
        assertThat(server.output().toText()).startsWith("HTTP/1.1 400 ");
        server.receives(Octets.of(ASKS));
        assertThat(server.events()).hasSize(1);
    }

    @Test
    void answersThatAreNoneAreRejected() {
        End server = server();
        assertThatThrownBy(() -> server.sends(WebSocketCommand.Accept.plain()))
                .isInstanceOf(CommandRejectedException.class);
        server.receives(Octets.of(ASKS));
        for (WebSocketCommand command : List.of(
                WebSocketCommand.SendText.of("x"),
                new WebSocketCommand.Accept("not offered", HttpFields.EMPTY),
                new WebSocketCommand.Refuse(ResponseHead.of(200)),
                new WebSocketCommand.Refuse(ResponseHead.of(101)))) {
            assertThatThrownBy(() -> server.sends(command)).isInstanceOf(CommandRejectedException.class);
        }
        assertThat(server.output()).isEqualTo(Octets.NONE);
    }

    // --- the client ---

    @Test
    void clientAsksAtOnceAndOpens() {
        End client = client();
        assertThat(client.output().toText())
                .startsWith("GET /chat HTTP/1.1\r\n")
                .containsIgnoringCase("upgrade: websocket\r\n");
        client.receives(Octets.concat(
                List.of(Octets.of(answer("Sec-WebSocket-Protocol: chat\r\n")), Frames.plain(Frames.TEXT, "welcome"))));
        List<WebSocketEvent> events = client.events();
        assertThat(((WebSocketEvent.Opened) events.get(0)).agreement()).isEqualTo(new WebSocketAgreement("chat", null));
        assertThat(events.get(1)).isEqualTo(Frames.text("welcome"));
    }

    /** Any 1xx was taken for a refusal elsewhere. */
    @Test
    void interimAnswersArePassedOver() {
        End client = client().receives(Octets.of(
                "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" + answer("")));
        assertThat(client.events()).hasSize(1).first().isInstanceOf(WebSocketEvent.Opened.class);
    }

    @Test
    void refusalEndsTheSession() {
        End client = client().receives(Octets.of(
                "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic\r\nContent-Length: 2\r\n\r\nno"));
        assertThat(client.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        WebSocketEvent.Refused.class,
                        refused -> assertThat(refused.head().status()).isEqualTo(401));
        client.output();
        assertThat(client.phase()).isEqualTo(Phase.CLOSED);
        assertThat(client.engine.finished()).isTrue();
    }

    @Test
    void serverThatCannotProveItselfFailsTheHandshake() {
        End client = client().receives(Octets.of(answer("").replaceAll("Accept: .", "Accept: !")));
        assertThat(client.failure()).isEqualTo(WebSocketFailure.HANDSHAKE);
        client.output();
        assertThat(client.engine.finished()).isTrue();
        assertThat(client.events()).isEmpty();
    }

    @Test
    void nothingIsSentBeforeItIsOpen() {
        End client = client();
        assertThatThrownBy(() -> client.sends(WebSocketCommand.SendText.of("x")))
                .isInstanceOf(CommandRejectedException.class);
    }

    @Test
    void connectionThatEndsTooEarlyFails() {
        assertThat(client().ends().failure()).isNotNull();
        End lost = client();
        lost.engine.lost(new IOException("connection reset"), 0);
        lost.settle();
        assertThat(lost.failure()).isNotNull();
    }

    @Test
    void handshakeThatTakesTooLongFails() {
        End client = client().passes(Duration.ofSeconds(11));
        assertThat(client.failure()).isEqualTo(SessionFailedException.TIMEOUT);
        End server = server().passes(Duration.ofSeconds(11));
        assertThat(server.failure()).isEqualTo(SessionFailedException.TIMEOUT);
    }

    // --- both ---

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothEndsTogether(long seed) {
        var client = Scenario.<WebSocketCommand, WebSocketEvent>stream("client", () -> client().engine)
                .reacting(event -> event instanceof WebSocketEvent.Opened
                        ? List.of(WebSocketCommand.SendText.of("Grüße".repeat(200)), WebSocketCommand.Close.normal())
                        : List.of())
                .build()
                .driver(Habit.ORDINARY, 0);
        var server = Scenario.<WebSocketCommand, WebSocketEvent>stream("server", () -> server().engine)
                .reacting(event -> event instanceof WebSocketEvent.Requested
                        ? List.of(new WebSocketCommand.Accept("chat", HttpFields.EMPTY))
                        : event instanceof WebSocketEvent.Opened
                                ? List.of(WebSocketCommand.SendText.of("welcome"))
                                : List.of())
                .build()
                .driver(Habit.ORDINARY, 0);
        var seen = Duplex.run(client, server, Link.cutting(seed), Duration.ofSeconds(60));
        assertThat(seen.client().failure()).isNull();
        assertThat(seen.server().failure()).isNull();
        Merge<WebSocketEvent> merge = Frames::merge;
        List<WebSocketEvent> atServer = merge.all(seen.server().events());
        assertThat(atServer.subList(2, 4))
                .containsExactly(Frames.text("Grüße".repeat(200)), new WebSocketEvent.CloseReceived(1000, ""));
        List<WebSocketEvent> atClient = merge.all(seen.client().events());
        assertThat(((WebSocketEvent.Opened) atClient.get(0)).agreement())
                .isEqualTo(new WebSocketAgreement("chat", PerMessageDeflate.PLAIN));
        assertThat(atClient.subList(1, 3))
                .containsExactly(Frames.text("welcome"), new WebSocketEvent.CloseReceived(1000, ""));
        assertThat(seen.client().phase()).isEqualTo(Phase.CLOSED);
    }
}
