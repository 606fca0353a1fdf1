package dev.sansio.reactive.smtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A server that follows a script: the nth connection the nth part, and the connections after the last part are refused. */
final class Script implements AutoCloseable {

    private final ServerSocket listening;
    private final List<Wire> connections = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> played = new CompletableFuture<>();

    private Script(List<Part> parts) {
        try {
            listening = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread player = new Thread(() -> play(parts), "script");
        player.setDaemon(true);
        player.start();
    }

    /** What one connection is to hear and say. */
    interface Part extends Consumer<Wire> {}

    static Script of(Part... parts) {
        return new Script(List.of(parts));
    }

    private void play(List<Part> parts) {
        try {
            for (Part part : parts) {
                Socket socket = listening.accept();
                try (Wire wire = new Wire(socket)) {
                    connections.add(wire);
                    part.accept(wire);
                }
            }
            listening.close();
            played.complete(null);
        } catch (Throwable failed) {
            played.completeExceptionally(failed);
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Waits until the script was played to its end, and tells what went wrong with it. */
    void played() {
        try {
            played.get(Given.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError("the script was not played to its end", failed);
        }
    }

    /** All lines that were heard on a connection. */
    List<String> heard(int connection) {
        return connections.get(connection).heard();
    }

    int connections() {
        return connections.size();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
