package dev.sansio.benchmarks;

import java.nio.ByteBuffer;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;

/** Two engines of the JDK, driven by hand: connected, the handshake and its tickets done. */
final class HandDriven {

    final SSLEngine client;
    final SSLEngine server;
    final int packet;

    private final ByteBuffer[] nothing = {ByteBuffer.allocate(0)};

    HandDriven() {
        client = engine(true);
        server = engine(false);
        packet = client.getSession().getPacketBufferSize();
        try {
            handshake();
        } catch (SSLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static SSLEngine engine(boolean client) {
        SSLEngine engine = TlsText.context().createSSLEngine(TlsText.HOST, 443);
        engine.setUseClientMode(client);
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setProtocols(new String[] {TlsText.VERSION});
        parameters.setCipherSuites(new String[] {TlsText.SUITE});
        engine.setSSLParameters(parameters);
        return engine;
    }

    private void handshake() throws SSLException {
        ByteBuffer toServer = ByteBuffer.allocate(4 * packet).flip();
        ByteBuffer toClient = ByteBuffer.allocate(4 * packet).flip();
        client.beginHandshake();
        server.beginHandshake();
        boolean progress = true;
        while (progress) {
            progress = step(client, toClient, toServer);
            progress |= step(server, toServer, toClient);
        }
        if (!client.getSession().getCipherSuite().equals(TlsText.SUITE)
                || server.getHandshakeStatus() != HandshakeStatus.NOT_HANDSHAKING) {
            throw new IllegalStateException("the handshake came to a halt");
        }
    }

    /** Does what one side can do; false if that is nothing. */
    private boolean step(SSLEngine side, ByteBuffer in, ByteBuffer out) throws SSLException {
        switch (side.getHandshakeStatus()) {
            case NEED_TASK:
                for (Runnable task = side.getDelegatedTask(); task != null; task = side.getDelegatedTask()) {
                    task.run();
                }
                return true;
            case NEED_WRAP:
                out.compact();
                side.wrap(nothing, out);
                out.flip();
                return true;
            default:
                return side.unwrap(in, ByteBuffer.allocate(packet)).bytesConsumed() > 0;
        }
    }
}
