package dev.sansio.reactor;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.Exceptions;

/**
 * Takes turns, one at a time, whoever asks for them.
 *
 * <p>Each call of {@link #run()} counts up; whoever finds the count at 0 takes turns until it is 0 again. So what the turns touch
 * is touched by one thread at a time, each turn sees what the one before did, and a call from within a turn is only a note for
 * the next one: there is no recursion and no lock.
 */
final class Loop extends AtomicInteger implements Runnable {

    private static final long serialVersionUID = 1L;

    private final transient Runnable turn;
    private final transient Consumer<Throwable> crash;
    private final transient Supplier<@Nullable Executor> place;
    private final transient Runnable turns = this::takeTurns;

    /**
     * A loop.
     *
     * @param turn what a turn does
     * @param crash told of what a turn has thrown
     * @param place where the turns are to be taken, or null: here; asked while nobody takes any
     */
    Loop(Runnable turn, Consumer<Throwable> crash, Supplier<@Nullable Executor> place) {
        this.turn = turn;
        this.crash = crash;
        this.place = place;
    }

    @Override
    public void run() {
        if (getAndIncrement() != 0) {
            return;
        }
        Executor elsewhere = place.get();
        if (elsewhere == null) {
            takeTurns();
            return;
        }
        try {
            elsewhere.execute(turns);
        } catch (RejectedExecutionException shutDown) {
            takeTurns(); // the place of work is gone: finish here
        }
    }

    private void takeTurns() {
        int missed = 1;
        do {
            try {
                turn.run();
            } catch (Throwable broken) {
                Exceptions.throwIfJvmFatal(broken);
                crash.accept(broken);
            }
            missed = addAndGet(-missed);
        } while (missed != 0);
    }
}
