package dev.sansio.netty.process;

import dev.sansio.core.StreamEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Describes a program to run, and starts it. Immutable: each method returns a changed copy. */
public final class ChildProcess {

    private final List<String> command;
    private final @Nullable Path folder;
    private final boolean inherits;
    private final Map<String, String> environment;
    private final ProcessOptions options;

    private ChildProcess(
            List<String> command,
            @Nullable Path folder,
            boolean inherits,
            Map<String, String> environment,
            ProcessOptions options) {
        this.command = command;
        this.folder = folder;
        this.inherits = inherits;
        this.environment = environment;
        this.options = options;
    }

    /** A program and its arguments, in this process's folder and with its environment; no shell is involved. */
    public static ChildProcess of(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.add(0, program);
        return of(command);
    }

    /** As {@link #of(String, String...)}, the program first. */
    public static ChildProcess of(List<String> command) {
        if (command.isEmpty()) {
            throw new IllegalArgumentException("a command names a program");
        }
        return new ChildProcess(List.copyOf(command), null, true, Map.of(), ProcessOptions.defaults());
    }

    /** In another folder. */
    public ChildProcess folder(Path folder) {
        return new ChildProcess(command, folder, inherits, environment, options);
    }

    /** With this variable too, or with another value of it. */
    public ChildProcess environment(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new ChildProcess(command, folder, inherits, Map.copyOf(more), options);
    }

    /** With these variables only, and none of this process's. */
    public ChildProcess environment(Map<String, String> all) {
        return new ChildProcess(command, folder, false, Map.copyOf(all), options);
    }

    /** Other options. */
    public ChildProcess options(ProcessOptions options) {
        return new ChildProcess(command, folder, inherits, environment, options);
    }

    /**
     * Starts a process at each subscription that requests it, and runs a fresh engine on it. Cancelling ends a process that
     * nobody was given yet. Errors with a {@link ProgramNotStartedException} if there is no such program.
     */
    public <C, E> Mono<ProcessLink<C, E>> start(Supplier<? extends StreamEngine<C, E>> engines) {
        return new Start<>(() -> {
            StreamEngine<C, E> engine = engines.get(); // if there is none, no process is started in vain
            return ProcessEdge.attach(launch(), engine, options);
        });
    }

    private Process launch() throws ProgramNotStartedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        if (folder != null) {
            builder.directory(folder.toFile());
        }
        if (!inherits) {
            builder.environment().clear();
        }
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new ProgramNotStartedException(command.get(0), missing);
        }
    }

    /** The program only: arguments and variables may be secret. */
    @Override
    public String toString() {
        return "ChildProcess[" + command.get(0) + "]";
    }
}
