package dev.sansio.netty.process;

import dev.sansio.reactor.Session;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * An engine on a child process.
 *
 * <p>When the session is over, or nobody wants its events any more, the process gets what it is owed, its standard input is
 * closed, and it may end by itself within the grace period; then it is told to end, and after as long again killed.
 *
 * <p>A process that takes no more input, though there was some, is heard to the end of its output; only then is that a loss.
 *
 * @param <C> the engine's commands
 * @param <E> the engine's events
 */
public final class ProcessLink<C, E> {

    private final Session<ByteBuffer, ByteBuffer, C, E> session;
    private final long pid;
    private final Mono<Integer> exit;
    private final StandardError error;
    private final Ending ending;

    ProcessLink(
            Session<ByteBuffer, ByteBuffer, C, E> session,
            long pid,
            Mono<Integer> exit,
            StandardError error,
            Ending ending) {
        this.session = session;
        this.pid = pid;
        this.exit = exit;
        this.error = error;
        this.ending = ending;
    }

    /** The events; see {@link Session#events()}. Cancelling them ends the process. */
    public Flux<E> events() {
        return session.events();
    }

    /** Gives a command; see {@link Session#send}. */
    public Mono<Void> send(C command) {
        return session.send(command);
    }

    /** Gives commands as there is room for what they write; see {@link Session#sendAll}. */
    public Mono<Void> sendAll(Publisher<? extends C> commands) {
        return session.sendAll(commands);
    }

    /**
     * What the process writes to its standard error, for one subscriber, in pieces of any length. What nobody has read waits up to
     * {@link ProcessOptions#standardErrorBound()}, then the oldest is dropped; the process never waits.
     */
    public Flux<ByteBuffer> standardError() {
        return error;
    }

    /** How many bytes of standard error were dropped so far. */
    public long standardErrorDropped() {
        return error.dropped();
    }

    /** The exit value, once the process has ended; what it has said last may still be on its way to {@link #events()}. */
    public Mono<Integer> exit() {
        return exit;
    }

    /** Completes when the process has ended; it never errors, the reason is told by {@link #events()} and {@link #exit()}. */
    public Mono<Void> closed() {
        return exit.then();
    }

    /** The number that the system knows the process by. */
    public long pid() {
        return pid;
    }

    /** Tells the process and those that descend from it to end, whatever is under way, and kills them after the grace period. */
    public void abort() {
        session.lost(new CancellationException("the process was aborted"));
        ending.tell();
    }
}
