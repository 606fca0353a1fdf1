package dev.sansio.netty.process;

import dev.sansio.core.StreamEngine;
import dev.sansio.reactor.Sansio;
import dev.sansio.reactor.Session;
import dev.sansio.reactor.SessionOptions;
import java.nio.ByteBuffer;
import reactor.core.publisher.Sinks;

/** Where a session meets a process. What is told here is told by several threads, in any order and more than once. */
final class ProcessEdge {

    private final Process process;
    private final StandardInput input;
    private final StandardOutput output;
    private final StandardError error;
    private final Sinks.One<Integer> exit = Sinks.one();
    private final Ending ending;
    private final Confinement loop = new Confinement();
    private volatile boolean exited;

    private ProcessEdge(Process process, ProcessOptions options) {
        this.process = process;
        this.input = new StandardInput(process.getOutputStream(), this::settle);
        this.output = new StandardOutput(process.getInputStream(), input::failure, this::settle);
        this.error = new StandardError(process.getErrorStream(), options.standardErrorBound());
        this.ending = new Ending(process, exit.asMono(), options);
    }

    /** Runs an engine on a process of which nothing was read yet. */
    static <C, E> ProcessLink<C, E> attach(Process process, StreamEngine<C, E> engine, ProcessOptions options) {
        ProcessEdge edge = new ProcessEdge(process, options);
        try {
            Session<ByteBuffer, ByteBuffer, C, E> session = Sansio.session(
                    engine, options.session().apply(SessionOptions.defaults()).confinedTo(edge.loop, edge.loop::here));
            edge.start(session);
            return new ProcessLink<>(session, process.pid(), edge.exit.asMono(), edge.error, edge.ending);
        } catch (Throwable noSession) {
            edge.ending.tell();
            throw noSession;
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it tells by itself
    private void start(Session<ByteBuffer, ByteBuffer, ?, ?> session) {
        process.onExit().thenRunAsync(this::exited, Turns.THREADS);
        Turns.THREADS.execute(error::read);
        session.outbound().subscribe(input);
        output.subscribe(session.inbound());
    }

    private void exited() {
        exited = true;
        settle();
        exit.tryEmitValue(process.exitValue());
    }

    /**
     * A process whose output nobody wants, or that can neither say nor hear anything more, is of no more use. What is still to
     * be told to one that hears nothing is lost, but only once all that it has said is known.
     */
    private void settle() {
        if (output.cancelled() || (output.over() && input.over())) {
            ending.await();
        }
        if (output.over() && (exited || input.failure() != null)) {
            loop.execute(input::cancel); // after the turn that takes the end of its output: that was first
        }
    }
}
