package dev.sansio.netty.process;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes turns that may block, one at a time, whoever asks for them: on a thread that is there only meanwhile. */
final class Turns {

    /** What the names of the threads start with. */
    static final String NAME = "sansio-process-";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** As many threads as reads and writes are under way: a bound would let one program's silence stop another's. */
    static final Executor THREADS =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, NAME + NUMBERS.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            });

    private final Runnable turn;
    private final AtomicInteger asked = new AtomicInteger();

    Turns(Runnable turn) {
        this.turn = turn;
    }

    void run() {
        if (asked.getAndIncrement() == 0) {
            THREADS.execute(this::take);
        }
    }

    private void take() {
        int missed = 1;
        do {
            turn.run();
            missed = asked.addAndGet(-missed);
        } while (missed != 0);
    }
}
