package dev.sansio.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Bytes;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TlsStackTest {

    /** Lines of text; the empty command ends. */
    private static final class Lines extends SingleChannelEngine<String, String> {

        Lines() {
            super(Phase.OPEN);
        }

        @Override
        protected void accept(String command) {
            if (command.indexOf('\n') >= 0) {
                throw new CommandRejectedException("a line has no end within");
            }
            if (command.isEmpty()) {
                finishOutput();
            } else {
                out.utf8(command).put('\n');
            }
        }

        @Override
        protected @Nullable String parse() {
            int scanned = 0;
            do {
                int end = Bytes.indexOf(in.array(), in.from() + scanned, in.to(), (byte) '\n');
                if (end >= 0) {
                    ByteBuffer line = in.take(end + 1 - in.from());
                    return StandardCharsets.UTF_8.decode(line).toString().strip();
                }
                scanned = in.length();
            } while (in.more());
            return null;
        }
    }

    private static final class Side {

        final StreamEngine<String, String> engine;
        final List<String> lines = new ArrayList<>();

        @Nullable
        SessionFailedException failure;

        Side(TlsEngine tls, List<TlsEvent.Secured> secured) {
            engine = Stack.of(tls.carrier(), new Lines(), event -> {
                if (event instanceof TlsEvent.Secured) {
                    secured.add((TlsEvent.Secured) event);
                }
                return null;
            });
        }

        boolean flow(Side to, int size) {
            try {
                for (String line = engine.poll(); line != null; line = engine.poll()) {
                    lines.add(line);
                }
            } catch (SessionFailedException failed) {
                failure = failed;
            }
            boolean moved = false;
            for (ByteBuffer bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
                moved = true;
                while (bytes.hasRemaining()) {
                    byte[] part = new byte[Math.min(size, bytes.remaining())];
                    bytes.get(part);
                    to.engine.receive(ByteBuffer.wrap(part), 0);
                }
            }
            return moved;
        }
    }

    private final List<TlsEvent.Secured> secured = new ArrayList<>();
    private final Side client = new Side(Given.client(Given.client().build()), secured);
    private final Side server = new Side(TlsEngine.server(Given.server().build()), secured);

    private void run(int size) {
        boolean moved = true;
        while (moved) {
            boolean forth = client.flow(server, size);
            boolean back = server.flow(client, size);
            moved = forth || back;
        }
    }

    private void start() {
        client.engine.advance(0);
        server.engine.advance(0);
    }

    @Test
    void linesGoBothWays() {
        start();
        client.engine.send("hello", 0);
        run(7);
        server.engine.send("good day", 0);
        run(1000);

        assertThat(secured).hasSize(2);
        assertThat(server.lines).containsExactly("hello");
        assertThat(client.lines).containsExactly("good day");
    }

    @Test
    void theEndOfTheUpperEngineIsCloseNotifyBelow() {
        start();
        client.engine.send("hello", 0);
        client.engine.send("", 0);
        run(1000);
        server.engine.send("bye", 0);
        run(1000);

        assertThat(server.lines).containsExactly("hello");
        assertThat(server.engine.phase()).isEqualTo(Phase.CLOSED);
        assertThat(client.engine.finished()).isTrue();
        assertThat(server.engine.finished()).isTrue();
    }

    @Test
    void aTruncationBelowIsTheFailureOfTheStack() {
        start();
        client.engine.send("hello", 0);
        run(1000);
        server.engine.eof(0);
        run(1000);

        assertThat(server.lines).containsExactly("hello");
        assertThat(server.failure).isNotNull();
        assertThat(server.failure.code()).isEqualTo(SessionFailedException.TRUNCATED);
    }
}
