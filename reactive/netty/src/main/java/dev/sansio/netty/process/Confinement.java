package dev.sansio.netty.process;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** One thing after another: what is given later sees all that was given before done. */
final class Confinement implements Executor {

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final Turns turns = new Turns(this::work);
    private volatile @Nullable Thread worker;

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        turns.run();
    }

    boolean here() {
        return Thread.currentThread().equals(worker);
    }

    private void work() {
        worker = Thread.currentThread();
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
        worker = null;
    }
}
