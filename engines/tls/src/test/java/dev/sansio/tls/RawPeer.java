package dev.sansio.tls;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;

/** The JDK's engine by itself: a peer that does what ours never would. */
final class RawPeer {

    final SSLEngine ssl;
    private final ByteArrayOutputStream owed = new ByteArrayOutputStream();

    RawPeer(TlsConfig config) {
        ssl = config.engine(config.isClient() ? ServerName.of(Given.HOST) : null, Given.PORT, config.proof());
    }

    /** Negotiates with an engine of ours. */
    RawPeer handshake(End end) throws SSLException {
        end.engine.advance(0);
        ssl.beginHandshake();
        for (int i = 0; i < 20; i++) {
            end.engine.receive(ByteBuffer.wrap(flights()), 0);
            end.poll();
            take(end.transmit());
        }
        return this;
    }

    /** What the JDK wants to send by itself. */
    byte[] flights() throws SSLException {
        wrapAll();
        byte[] all = owed.toByteArray();
        owed.reset();
        return all;
    }

    private void wrapAll() throws SSLException {
        ByteBuffer out = ByteBuffer.allocate(1 << 17);
        while (ssl.getHandshakeStatus() == HandshakeStatus.NEED_WRAP) {
            ssl.wrap(ByteBuffer.allocate(0), out);
            tasks();
        }
        owed.writeBytes(bytes(out));
    }

    private void take(byte[] bytes) throws SSLException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        ByteBuffer plain = ByteBuffer.allocate(1 << 17);
        while (in.hasRemaining()) {
            SSLEngineResult result = ssl.unwrap(in, plain);
            tasks();
            wrapAll();
            if (result.getStatus() == SSLEngineResult.Status.CLOSED) {
                return;
            }
        }
        tasks();
    }

    private void tasks() {
        for (Runnable task = ssl.getDelegatedTask(); task != null; task = ssl.getDelegatedTask()) {
            task.run();
        }
    }

    private static byte[] bytes(ByteBuffer written) {
        written.flip();
        byte[] bytes = new byte[written.remaining()];
        written.get(bytes);
        return bytes;
    }
}
