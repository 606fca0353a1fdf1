package dev.sansio.interop.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Program;
import dev.sansio.websocket.PerMessageDeflate;
import dev.sansio.websocket.WebSocketCommand;
import dev.sansio.websocket.WebSocketConfig;
import dev.sansio.websocket.WebSocketEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both our ends and ws (Node.js), with every kind of compression. */
class WsIT {

    private static final String SMALL_WINDOWS =
            "{\"serverMaxWindowBits\": 10, \"clientMaxWindowBits\": 9, \"threshold\": 0}";
    private static final String ALONE =
            "{\"serverNoContextTakeover\": true, \"clientNoContextTakeover\": true, \"threshold\": 0}";

    private static Program node(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "node";
        command[1] = Program.peers().resolve(arguments[0]).toString();
        System.arraycopy(arguments, 1, command, 2, arguments.length - 1);
        return Program.startIn(Program.target().resolve("peers"), command);
    }

    private static int port(Program server) {
        return Integer.parseInt(server.await("^listening on (\\d+)$").group(1));
    }

    // --- our client ---

    @Test
    void ourClientWithoutCompression() {
        try (Program server = node("ws_server.mjs", "false")) {
            assertThat(Conversation.run(port(server), PerMessageDeflate.PLAIN)).isNull();
            server.await("^closed 4002 enough$");
            assertThat(server.output()).doesNotContain("error");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"threshold\": 0}", SMALL_WINDOWS, ALONE})
    void ourClientWithCompression(String options) {
        try (Program server = node("ws_server.mjs", options)) {
            PerMessageDeflate agreed = Conversation.run(port(server), PerMessageDeflate.PLAIN);
            assertThat(agreed)
                    .isEqualTo(
                            options.equals(SMALL_WINDOWS)
                                    ? new PerMessageDeflate(false, false, 10, 9)
                                    : new PerMessageDeflate(options.equals(ALONE), options.equals(ALONE), 15, 15));
            server.await("^closed 4002 enough$");
            assertThat(server.output()).doesNotContain("error");
        }
    }

    @Test
    void ourClientThatWishesForSmallWindows() {
        PerMessageDeflate wish = new PerMessageDeflate(true, false, 9, 10);
        try (Program server = node("ws_server.mjs", "{\"threshold\": 0}")) {
            assertThat(Conversation.run(port(server), wish)).isEqualTo(wish);
        }
    }

    @Test
    void ourClientIsClosedPingedAndSentFragments() {
        try (Program server = node("ws_server.mjs", "true")) {
            int port = port(server);
            Conversation.closedByTheServer(port);
            server.await("^closed 4001");
            try (Line line = Conversation.open(port, PerMessageDeflate.PLAIN)) {
                line.next(WebSocketEvent.Opened.class);
                line.send(WebSocketCommand.SendText.of("ping me"));
                assertThat(line.next()).isEqualTo(new WebSocketEvent.PingReceived(Conversation.bytes("from ws")));
                server.await("^pong from ws$");
                line.send(WebSocketCommand.SendText.of("in fragments"));
                assertThat(line.next()).isEqualTo(new WebSocketEvent.PingReceived(Conversation.bytes("between")));
                assertThat(line.next()).isEqualTo(new WebSocketEvent.TextReceived("one, two, three", true));
            }
            server.await("^closed 1006");
        }
    }

    // --- our server ---

    @ParameterizedTest
    @ValueSource(strings = {"false", "true", SMALL_WINDOWS, ALONE})
    void ourServer(String options) {
        try (EchoServer server = new EchoServer(WebSocketConfig.DEFAULTS.withDeflate(6, 0));
                Program client = node("ws_client.mjs", server.url(), options)) {
            client.await("^all is well 4002");
            assertThat(client.exit()).isZero();
            assertThat(client.output().contains("permessage-deflate")).isEqualTo(!options.equals("false"));
            assertThat(server.next(WebSocketEvent.CloseReceived.class))
                    .isEqualTo(new WebSocketEvent.CloseReceived(4002, "enough"));
        }
    }

    @Test
    void ourServerThatWishesForSmallWindows() {
        WebSocketConfig config = WebSocketConfig.DEFAULTS
                .withDeflate(new PerMessageDeflate(true, true, 8, 9))
                .withDeflate(6, 0);
        try (EchoServer server = new EchoServer(config);
                Program client = node("ws_client.mjs", server.url(), "true")) {
            client.await("^all is well 4002");
            assertThat(client.output()).contains("\"server_max_window_bits\":8", "\"client_max_window_bits\":9");
        }
    }
}
