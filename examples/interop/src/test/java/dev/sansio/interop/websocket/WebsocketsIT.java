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

/** Both our ends and websockets (Python), with every kind of compression. */
class WebsocketsIT {

    private static Program python(String script, String... arguments) {
        String[] command = new String[arguments.length + 2];
        command[0] = Program.target().resolve("venv/bin/python3").toString();
        command[1] = Program.peers().resolve(script).toString();
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        return Program.start(command);
    }

    private static int port(Program server) {
        return Integer.parseInt(server.await("^listening on (\\d+)$").group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "deflate", "small"})
    void ourClient(String compression) {
        try (Program server = python("websockets_server.py", compression)) {
            PerMessageDeflate agreed = Conversation.run(port(server), PerMessageDeflate.PLAIN);
            assertThat(agreed == null).isEqualTo(compression.equals("none"));
            if (compression.equals("small")) {
                assertThat(agreed).isEqualTo(new PerMessageDeflate(true, true, 9, 9));
            }
            server.await("^closed 4002 enough$");
        }
    }

    @Test
    void ourClientIsClosedPingedAndSentFragments() {
        try (Program server = python("websockets_server.py", "deflate")) {
            int port = port(server);
            Conversation.closedByTheServer(port);
            try (Line line = Conversation.open(port, PerMessageDeflate.PLAIN)) {
                line.next(WebSocketEvent.Opened.class);
                line.send(WebSocketCommand.SendText.of("ping me"));
                assertThat(line.next())
                        .isEqualTo(new WebSocketEvent.PingReceived(Conversation.bytes("from websockets")));
                server.await("^pong$");
                line.send(WebSocketCommand.SendText.of("in fragments"));
                assertThat(line.next()).isEqualTo(new WebSocketEvent.TextReceived("one, two, three", true));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "deflate", "small"})
    void ourServer(String compression) {
        try (EchoServer server = new EchoServer(WebSocketConfig.DEFAULTS.withDeflate(6, 0));
                Program client = python("websockets_client.py", server.url(), compression)) {
            client.await("^all is well 4002");
            assertThat(client.exit()).isZero();
            assertThat(server.next(WebSocketEvent.CloseReceived.class))
                    .isEqualTo(new WebSocketEvent.CloseReceived(4002, "enough"));
        }
    }
}
