package dev.sansio.netty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A peer by hand: a socket, blocking, without any code of ours. */
final class Raw implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    private Raw(Socket socket) {
        try {
            this.socket = socket;
            socket.setSoTimeout(30_000);
            in = socket.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Raw to(SocketAddress address) {
        try {
            Socket socket = new Socket();
            socket.connect(address);
            return new Raw(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server for one connection. */
    static final class Server implements AutoCloseable {
        private final ServerSocket listening;
        private final CompletableFuture<Void> played = new CompletableFuture<>();

        Server(Consumer<Raw> part) {
            try {
                listening = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Thread player = new Thread(
                    () -> {
                        try (Raw raw = new Raw(listening.accept())) {
                            part.accept(raw);
                            played.complete(null);
                        } catch (Throwable failed) {
                            played.completeExceptionally(failed);
                        }
                    },
                    "raw-server");
            player.setDaemon(true);
            player.start();
        }

        SocketAddress address() {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), listening.getLocalPort());
        }

        void played() {
            played.join();
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

    Raw say(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line; null at the end of input. */
    String hear() {
        try {
            StringBuilder line = new StringBuilder();
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                if (octet == '\n') {
                    return line.toString();
                }
                line.append((char) octet);
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Raw finish() {
        try {
            socket.shutdownOutput();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void reset() {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        close();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
