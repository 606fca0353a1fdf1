package dev.sansio.tls;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.SessionFailedException;
import java.nio.ByteBuffer;

/** Whatever comes, there is an event or a {@link SessionFailedException}, and nothing else. */
class TlsFuzzTest {

    private static final TlsConfig CLIENT = Given.client().build();
    private static final TlsConfig SERVER = Given.server().build();

    @FuzzTest
    void aServerMeetsAnything(byte[] input) {
        meet(TlsEngine.server(SERVER), input);
    }

    @FuzzTest
    void aClientMeetsAnything(byte[] input) {
        meet(Given.client(CLIENT), input);
    }

    @FuzzTest
    void aSecuredServerMeetsAnything(byte[] input) {
        Pair pair = Pair.of(CLIENT, SERVER).start();
        meet(pair.server.engine, input);
    }

    /** The first byte tells how long the chunks are. */
    private static void meet(TlsEngine engine, byte[] input) {
        engine.advance(0);
        int size = input.length == 0 ? 1 : Math.max(1, input[0] & 0xFF);
        for (int from = 1; from < input.length; from += size) {
            int length = Math.min(size, input.length - from);
            byte[] chunk = new byte[length];
            System.arraycopy(input, from, chunk, 0, length);
            engine.receive(ByteBuffer.wrap(chunk), 0);
            drain(engine);
        }
        engine.eof(0);
        drain(engine);
        if (!engine.phase().terminal()) {
            throw new IllegalStateException("the input has ended, and the phase is " + engine.phase());
        }
        if (!engine.finished()) {
            throw new IllegalStateException("the session has failed, and is not finished");
        }
    }

    private static void drain(TlsEngine engine) {
        try {
            TlsEvent event = engine.poll();
            while (event != null) {
                event = engine.poll();
            }
        } catch (SessionFailedException expected) {
            if (expected.code().isEmpty()) {
                throw new IllegalStateException("a failure has a code");
            }
        }
        ByteBuffer bytes = engine.transmit();
        while (bytes != null) {
            bytes = engine.transmit();
        }
    }
}
