package dev.sansio.reactor;

import java.util.concurrent.TimeUnit;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;

/** A scheduler on another one, to be changed. */
class Scheduling implements Scheduler {

    private final Scheduler other;

    Scheduling(Scheduler other) {
        this.other = other;
    }

    @Override
    public long now(TimeUnit unit) {
        return other.now(unit);
    }

    @Override
    public Disposable schedule(Runnable task) {
        return other.schedule(task);
    }

    @Override
    public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
        return other.schedule(task, delay, unit);
    }

    @Override
    public Worker createWorker() {
        return other.createWorker();
    }
}
