package dev.sansio.interop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that we did not write, and what it prints. Closing it ends it and whatever it started. */
public final class Program implements AutoCloseable {

    /** How long anything may take before a test counts as hung; never how long something does take. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<String> command;
    private final Process process;
    private final StringBuilder output = new StringBuilder();
    private boolean ended;

    private Program(List<String> command, Process process) {
        this.command = command;
        this.process = process;
        Thread reader = new Thread(this::read, "output of " + command.get(0));
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a program; one that is missing is a failure. */
    public static Program start(String... command) {
        return startIn(Path.of("").toAbsolutePath(), command);
    }

    /** Starts a program in a folder. */
    public static Program startIn(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            return new Program(List.of(command), process);
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "cannot start " + command[0] + "; examples/interop/run installs it", missing);
        }
    }

    /** Runs a program to its end, and tells what it printed; anything but success is a failure. */
    public static String run(String... command) {
        try (Program program = start(command)) {
            program.closeInput();
            int status = program.exit();
            if (status != 0) {
                throw new AssertionError(program.describe("has failed with status " + status));
            }
            return program.output();
        }
    }

    private void read() {
        byte[] buffer = new byte[8192];
        try (InputStream in = process.getInputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                synchronized (output) {
                    output.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                    output.notifyAll();
                }
            }
        } catch (IOException gone) {
            // Killed in the middle of a word: what it said before counts.
        } finally {
            synchronized (output) {
                ended = true;
                output.notifyAll();
            }
        }
    }

    /** What it has printed so far, to both streams, read as ISO 8859-1. */
    public String output() {
        synchronized (output) {
            return output.toString();
        }
    }

    /** Waits until its output contains a match. */
    public Matcher await(String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.MULTILINE);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (output) {
            for (; ; ) {
                Matcher matcher = pattern.matcher(output.toString());
                if (matcher.find()) {
                    return matcher;
                }
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (ended || left <= 0) {
                    throw new AssertionError(describe((ended ? "ended" : "is alive") + " without printing " + regex));
                }
                waitFor(left);
            }
        }
    }

    private void waitFor(long millis) {
        try {
            output.wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Types into its standard input. */
    public Program type(String text) {
        try {
            OutputStream in = process.getOutputStream();
            in.write(text.getBytes(StandardCharsets.ISO_8859_1));
            in.flush();
            return this;
        } catch (IOException gone) {
            throw new UncheckedIOException(describe("does not listen"), gone);
        }
    }

    /** Ends its standard input. */
    public Program closeInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            // It has ended first.
        }
        return this;
    }

    /** Waits for its end and the end of its output, and tells its status. */
    public int exit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(describe("does not end"));
            }
            synchronized (output) {
                long deadline = System.nanoTime() + PATIENCE.toNanos();
                for (long left = PATIENCE.toMillis(); !ended && left > 0; ) {
                    waitFor(left);
                    left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                }
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Ends it at once, as a crash would: it says farewell to nobody. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        exit();
    }

    @Override
    public void close() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        started.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private String describe(String what) {
        return String.join(" ", command) + "\n" + what + "; its output:\n" + output();
    }

    /** The module's folder for what tests make. */
    public static Path target() {
        return Path.of("target").toAbsolutePath();
    }

    /** The module's folder of the peers' own files. */
    public static Path peers() {
        return Path.of("peers").toAbsolutePath();
    }
}
