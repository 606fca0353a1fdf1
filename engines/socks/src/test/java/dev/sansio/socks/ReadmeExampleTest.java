package dev.sansio.socks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Switch;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README, with a proxy to speak to. */
class ReadmeExampleTest {

    private final SocksServerEngine server = new SocksServerEngine(SocksServerConfig.open());

    /** What would be TLS, HTTP or whatever else goes through the proxy. */
    private static StreamEngine<SocksTunnelCommand, SocksTunnelEvent> successor() {
        return SocksTunnel.plain();
    }

    @Test
    void theExampleWorks() {
        StringBuilder told = new StringBuilder();
        long now = 0;

        // begin of the example
        SocksClientEngine client =
                new SocksClientEngine(SocksClientConfig.V5, SocksAddress.domain("host.example", 443));
        client.advance(now);
        while (client.phase().readable()) {
            SocksClientEvent event = client.poll(); // or a SessionFailedException, whose code says why
            for (ByteBuffer bytes = client.transmit(); bytes != null; bytes = client.transmit()) {
                write(bytes);
            }
            if (event instanceof SocksClientEvent.Granted granted) {
                told.append("connected from ").append(granted.bound());
            } else if (event instanceof SocksClientEvent.RequestRefused refused) {
                told.append(refused.reply());
            } else if (event == null && client.hungry()) {
                client.receive(read(), now);
            }
        }
        List<ByteBuffer> early = client.unread(); // the phase is SWITCHED, and these are the peer's
        // end of the example

        assertThat(told).hasToString("connected from 203.0.113.9:4321");
        assertThat(early).hasSize(1);
    }

    @Test
    void theLineOfTheReadmeWorks() {
        SocksClientConfig config = SocksClientConfig.V5;
        SocksAddress target = SocksAddress.domain("host.example", 443);
        StreamEngine<SocksTunnelCommand, SocksTunnelEvent> engine =
                Switch.after(new SocksClientEngine(config, target), event -> null, event -> successor());
        engine.advance(0);
        assertThat(engine.phase()).isEqualTo(Phase.OPENING);
        engine.receive(
                Conversations.join("05 00", Conversations.GRANTED, Octets.of("early"))
                        .toBuffer(),
                0);
        List<SocksTunnelEvent> events = new ArrayList<>();
        for (SocksTunnelEvent event = engine.poll(); event != null; event = engine.poll()) {
            events.add(event);
        }
        assertThat(Tunnelled.text(events)).isEqualTo("early");
        assertThat(engine.phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void theReadmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/socks/ReadmeExampleTest.java"));
        String example = source.substring(
                        source.indexOf("        // begin of the example\n")
                                + "        // begin of the example\n".length(),
                        source.indexOf("        // end of the example\n"))
                .replaceAll("(?m)^ {8}", "");
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```java\n" + example + "```")
                .contains("Switch.after(new SocksClientEngine(config, target), event -> null, event -> successor())");
    }

    private void write(ByteBuffer bytes) {
        server.receive(Octets.of(bytes).toBuffer(), 0);
    }

    private ByteBuffer read() {
        server.advance(0);
        List<Octets> written = new ArrayList<>();
        for (SocksServerEvent event = server.poll(); event != null; event = server.poll()) {
            Conversations.grant(event).forEach(command -> server.send(command, 0));
        }
        for (ByteBuffer bytes = server.transmit(); bytes != null; bytes = server.transmit()) {
            written.add(Octets.of(bytes));
        }
        if (server.phase() == Phase.SWITCHED) {
            written.add(Octets.of("220 early\r\n"));
        }
        return Octets.concat(written).toBuffer();
    }
}
