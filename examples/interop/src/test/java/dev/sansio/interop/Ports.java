package dev.sansio.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.locks.LockSupport;

/** Ports for programs that take no 0 for one. */
public final class Ports {

    private static final long PAUSE_NANOS = 20_000_000;

    private Ports() {}

    /** One that nobody listens at. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Waits until somebody listens. */
    public static void await(int port) {
        long deadline = System.nanoTime() + Program.PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port));
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        throw new AssertionError("nobody listens at " + port);
    }
}
