package dev.sansio.netty.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * The end of a process that is of no more use: it may end by itself, then it is told to, then it is killed.
 *
 * <p>Signals are sent by way of {@link ProcessHandle}: {@link Process#destroy()} would close the streams too, and wait for
 * whoever is writing to one.
 */
final class Ending {

    private final Process process;
    private final Mono<?> exited;
    private final ProcessOptions options;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();

    Ending(Process process, Mono<?> exited, ProcessOptions options) {
        this.process = process;
        this.exited = exited;
        this.options = options;
    }

    /** Lets it end by itself, within the grace period. */
    void await() {
        if (waiting.compareAndSet(false, true)) {
            grace().takeUntilOther(exited).subscribe(late -> tell());
        }
    }

    /** Tells it to end. */
    void tell() {
        if (told.compareAndSet(false, true)) {
            Turns.THREADS.execute(this::terminate);
        }
    }

    private void terminate() {
        if (!process.isAlive()) {
            return; // its number may be another's by now
        }
        // Now: once their parent has ended, nobody knows them any more.
        List<ProcessHandle> family = family(process.toHandle()).toList();
        family.forEach(ProcessHandle::destroy);
        grace().subscribe(late -> Turns.THREADS.execute(() -> kill(family)));
    }

    private static void kill(List<ProcessHandle> family) {
        family.stream().flatMap(Ending::family).distinct().toList().forEach(ProcessHandle::destroyForcibly);
    }

    private static Stream<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private Mono<Long> grace() {
        Duration period = options.gracePeriod();
        return Mono.delay(period, options.timers());
    }
}
