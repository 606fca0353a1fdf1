package dev.sansio.tool;

import dev.sansio.tool.cli.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** One run of the program, in this process. */
final class Terminal implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final CompletableFuture<Void> stop = new CompletableFuture<>();
    private final Screen out = new Screen();
    private final Screen err = new Screen();
    private final CompletableFuture<Integer> code = new CompletableFuture<>();

    private Terminal() {}

    /** Begins a run. */
    static Terminal start(InputStream in, String... arguments) {
        Terminal terminal = new Terminal();
        Console console = new Console(in, terminal.out.stream(), terminal.err.stream(), terminal.stop);
        Thread thread = new Thread(() -> {
            try {
                terminal.code.complete(Sansio.run(console, arguments));
            } catch (RuntimeException | Error broken) {
                terminal.code.completeExceptionally(broken);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return terminal;
    }

    /** A run to its end. */
    static Terminal run(byte[] in, String... arguments) {
        Terminal terminal = start(new ByteArrayInputStream(in), arguments);
        terminal.code();
        return terminal;
    }

    /** A run to its end, without input. */
    static Terminal run(String... arguments) {
        return run(new byte[0], arguments);
    }

    /** A server, and when it listens. */
    static Terminal serve(String... arguments) {
        Terminal terminal = start(InputStream.nullInputStream(), arguments);
        terminal.code.thenAccept(early -> terminal.out.broken("ended with " + early + "\n" + terminal.err()));
        terminal.awaitOut(" listens at ");
        return terminal;
    }

    int port() {
        String text = out();
        int line = text.indexOf(" listens at ");
        int end = text.indexOf('\n', line);
        return Integer.parseInt(
                text.substring(text.lastIndexOf(':', end) + 1, end).strip());
    }

    String address() {
        return "localhost:" + port();
    }

    void awaitOut(String part) {
        out.await(text -> {
            int at = text.indexOf(part);
            return at >= 0 && text.indexOf('\n', at) >= 0;
        });
    }

    String out() {
        return out.text();
    }

    String err() {
        return err.text();
    }

    /** The exit code, once there is one. */
    int code() {
        try {
            return code.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new AssertionError("no end; so far: " + out() + err(), late);
        }
    }

    /** Ctrl-C. */
    int interrupt() {
        stop.complete(null);
        return code();
    }

    @Override
    public void close() {
        stop.complete(null);
    }

    /** What was printed. */
    private static final class Screen extends ByteArrayOutputStream {

        private String failure = "";

        PrintStream stream() {
            return new PrintStream(this, true, StandardCharsets.UTF_8);
        }

        synchronized String text() {
            return toString(StandardCharsets.UTF_8);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            notifyAll();
        }

        @Override
        public synchronized void write(int b) {
            super.write(b);
            notifyAll();
        }

        synchronized void broken(String why) {
            failure = why;
            notifyAll();
        }

        synchronized void await(Predicate<String> condition) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            try {
                while (!condition.test(text())) {
                    long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                    if (left <= 0 || !failure.isEmpty()) {
                        throw new AssertionError("never came; " + failure + " so far: " + text());
                    }
                    wait(left);
                }
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }
}
