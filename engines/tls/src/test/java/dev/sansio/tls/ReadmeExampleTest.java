package dev.sansio.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The example of the README, with a server to speak to. */
class ReadmeExampleTest {

    private final End server =
            new End(TlsEngine.server(Given.server().applicationProtocols("echo").build()));

    @Test
    void theExampleWorks() {
        String anchors = Given.text("ca.pem");
        StringBuilder told = new StringBuilder();
        long now = 0;

        // begin of the example
        TlsConfig config = TlsConfig.client()
                .trust(TlsTrust.pem(anchors))
                .applicationProtocols("echo")
                .build();
        TlsEngine tls = TlsEngine.client(config, "server.test", 443);
        tls.send(new TlsCommand.Write(StandardCharsets.UTF_8.encode("hello")), now);
        tls.advance(now);
        while (tls.phase().readable()) {
            TlsEvent event = tls.poll(); // or a SessionFailedException, whose code says why
            for (ByteBuffer bytes = tls.transmit(); bytes != null; bytes = tls.transmit()) {
                write(bytes);
            }
            if (event instanceof TlsEvent.Secured secured) {
                told.append(secured.protocol()).append(": ");
            } else if (event instanceof TlsEvent.Received received) {
                told.append(StandardCharsets.UTF_8.decode(received.payload()));
                tls.send(new TlsCommand.Finish(), now);
            } else if (event == null && tls.hungry()) {
                tls.receive(read(), now);
            }
        }
        // end of the example

        assertThat(told).hasToString("TLSv1.3: hello");
    }

    private void write(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        server.engine.receive(ByteBuffer.wrap(copy), 0);
    }

    private ByteBuffer read() {
        server.engine.advance(0);
        server.poll();
        if (server.received.size() > 0) {
            server.engine.send(new TlsCommand.Write(ByteBuffer.wrap(server.received.toByteArray())), 0);
            server.received.reset();
        }
        if (server.isEnded()) {
            server.engine.send(new TlsCommand.Finish(), 0);
        }
        return ByteBuffer.wrap(server.transmit());
    }
}
