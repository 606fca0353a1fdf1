package dev.sansio.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.lsp.protocol.ClientCapabilities;
import dev.sansio.lsp.protocol.HoverParams;
import dev.sansio.lsp.protocol.InitializeParams;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.Position;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.TextDocumentIdentifier;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README, with a server to speak to. */
class ReadmeExampleTest {

    private final LspServerEngine server = new LspServerEngine(LspConfig.DEFAULTS);

    @Test
    void theExampleWorks() {
        StringBuilder told = new StringBuilder();
        long now = 0;

        // begin of the example
        LspClientEngine client = new LspClientEngine(LspConfig.DEFAULTS);
        client.send(
                LspCommand.Request.of(1, Requests.INITIALIZE, InitializeParams.of(null, null, ClientCapabilities.of())),
                now);
        client.advance(now);
        while (client.state() != SessionState.EXITED) {
            LspEvent event = client.poll(); // or a SessionFailedException, whose code says why
            if (event instanceof LspEvent.Initialized) {
                HoverParams at = HoverParams.of(TextDocumentIdentifier.of("file:///a.java"), Position.of(1, 2));
                client.send(LspCommand.Request.of(2, Requests.HOVER, at), now); // rejected, if the server has no hovers
            } else if (event instanceof LspEvent.ResultReceived<?> it
                    && it.method().equals(Requests.HOVER)) {
                told.append(it.result()); // a Hover, or null
                client.send(LspCommand.Request.of(3, Requests.SHUTDOWN, null), now);
            } else if (event instanceof LspEvent.ResultReceived<?> it
                    && it.method().equals(Requests.SHUTDOWN)) {
                client.send(new LspCommand.Notify<>(Notifications.EXIT, null), now);
            }
            for (ByteBuffer bytes = client.transmit(); bytes != null; bytes = client.transmit()) {
                write(bytes);
            }
            if (event == null && client.hungry()) {
                client.receive(read(), now);
            }
        }
        // end of the example

        assertThat(told).hasToString("null");
        assertThat(new Played(server).events()).last().isEqualTo(new LspEvent.Exited(0));
    }

    @Test
    void theReadmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/lsp/ReadmeExampleTest.java"));
        String example = source.substring(
                        source.indexOf("        // begin of the example\n")
                                + "        // begin of the example\n".length(),
                        source.indexOf("        // end of the example\n"))
                .replaceAll("(?m)^ {8}", "");
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "```");
    }

    private void write(ByteBuffer bytes) {
        server.receive(Octets.of(bytes).toBuffer(), 0);
    }

    private ByteBuffer read() {
        for (LspEvent event = server.poll(); event != null; event = server.poll()) {
            Sessions.serve(event).forEach(command -> server.send(command, 0));
            if (event instanceof LspEvent.RequestReceived<?> it && it.method().equals(Requests.HOVER)) {
                server.send(new LspCommand.Respond<>(it.id(), Requests.HOVER, null), 0);
            }
        }
        List<Octets> written = new ArrayList<>();
        for (ByteBuffer bytes = server.transmit(); bytes != null; bytes = server.transmit()) {
            written.add(Octets.of(bytes));
        }
        return Octets.concat(written).toBuffer();
    }
}
