package dev.sansio.websocket;

import dev.sansio.http.ResponseHead;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.util.List;
import java.util.stream.Stream;

/** The laws of the contract, held against whole connections. */
class WebSocketsLawsTest implements StreamLaws<WebSocketCommand, WebSocketEvent> {

    @Override
    public Stream<Scenario<WebSocketCommand, WebSocketEvent>> scenarios() {
        return Stream.of(server(), refusing(), client(), refused());
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> server() {
        return Scenario.<WebSocketCommand, WebSocketEvent>stream(
                        "server",
                        () -> WebSockets.server(new Http1ServerEngine(Http1Options.server()), WebSocketsTest.CONFIG))
                .merging(Frames::merge)
                .credit(Credit.none())
                .reacting(event -> event instanceof WebSocketEvent.Requested
                        ? List.of(WebSocketCommand.Accept.plain())
                        : List.of())
                .arrives("GET / HTTP/1.1\r\nHost: server.example\r\n\r\n")
                .arrives(WebSocketsTest.ASKS)
                .arrives(Frames.masked(Frames.TEXT, "Grüße"))
                .arrives(Frames.masked(Frames.PING, "there?"))
                .sends(WebSocketCommand.SendText.of("hello"))
                .garbledBy(Octets.hex("8100"))
                .rejects(WebSocketCommand.Accept.plain())
                .idleBytes(16_384)
                .budget(3000)
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> refusing() {
        return Scenario.<WebSocketCommand, WebSocketEvent>stream(
                        "refusing server",
                        () -> WebSockets.server(new Http1ServerEngine(Http1Options.server()), WebSocketsTest.CONFIG))
                .credit(Credit.none())
                .arrives(WebSocketsTest.ASKS)
                .sends(new WebSocketCommand.Refuse(ResponseHead.of(403)))
                .arrives(WebSocketsTest.ASKS)
                .sends(new WebSocketCommand.Refuse(ResponseHead.of(404)))
                .rejects(WebSocketCommand.SendText.of("x"))
                .owing(new WebSocketCommand.Refuse(ResponseHead.of(404)))
                .budget(3000)
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> client() {
        return clientOf("client")
                .arrives("HTTP/1.1 103 Early Hints\r\n\r\n" + WebSocketsTest.answer(""))
                .arrives(Frames.plain(Frames.TEXT, "welcome"))
                .sends(WebSocketCommand.SendText.of("hello"))
                .arrives(Frames.plain(Frames.CLOSE, Frames.close(1000, "")))
                .rejects(WebSocketCommand.Accept.plain())
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> refused() {
        return clientOf("refused client")
                .arrives("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno")
                .rejects(WebSocketCommand.Accept.plain())
                .build();
    }

    private static ScenarioBuilder<WebSocketCommand, WebSocketEvent> clientOf(String name) {
        return Scenario.<WebSocketCommand, WebSocketEvent>stream(
                        name,
                        () -> WebSockets.client(
                                new Http1ClientEngine(Http1Options.client()),
                                WebSocketsTest.REQUEST,
                                WebSocketsTest.CONFIG,
                                Frames.surroundings()))
                .merging(Frames::merge)
                .credit(Credit.none())
                .budget(3000);
    }
}
