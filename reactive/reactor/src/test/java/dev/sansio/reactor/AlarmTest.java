package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Engine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;
import reactor.test.scheduler.VirtualTimeScheduler;

/** The one timer of a session. */
class AlarmTest {

    private final VirtualTimeScheduler clock = VirtualTimeScheduler.create();
    private final List<Long> rings = new ArrayList<>();
    private final List<Long> delays = new ArrayList<>();
    private Alarm alarm = new Alarm(hasty(1.0), this::ring);

    private void ring() {
        rings.add(alarm.now());
    }

    @Test
    void aLaterDeadlineMovesNothing() {
        alarm.arm(100);
        alarm.arm(200);
        alarm.arm(Engine.NEVER);
        assertThat(delays).containsExactly(100L);
    }

    @Test
    void anEarlierDeadlineMovesTheTimer() {
        alarm.arm(100);
        alarm.arm(50);
        assertThat(delays).containsExactly(100L, 50L);
        clock.advanceTimeBy(Duration.ofNanos(100));
        assertThat(rings).containsExactly(50L);
    }

    @Test
    void disarmedItDoesNotRing() {
        alarm.arm(100);
        alarm.disarm();
        clock.advanceTimeBy(Duration.ofNanos(100));
        assertThat(rings).isEmpty();
    }

    @Test
    void afterItHasRungTheNextDeadlineIsArmed() {
        alarm.arm(100);
        clock.advanceTimeBy(Duration.ofNanos(100));
        alarm.arm(150);
        clock.advanceTimeBy(Duration.ofNanos(50));
        assertThat(rings).containsExactly(100L, 150L);
    }

    @Test
    void aTimerThatRangEarlyIsSetAgain() {
        alarm = new Alarm(hasty(0.5), this::ring);
        alarm.arm(100);
        clock.advanceTimeBy(Duration.ofNanos(50));
        alarm.arm(100);
        clock.advanceTimeBy(Duration.ofNanos(25));
        assertThat(rings).containsExactly(50L, 75L);
    }

    @Test
    void withoutASchedulerThereAreNoTimers() {
        alarm = new Alarm(
                new Scheduling(clock) {
                    @Override
                    public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
                        throw new RejectedExecutionException();
                    }
                },
                this::ring);
        alarm.arm(100);
        clock.advanceTimeBy(Duration.ofNanos(100));
        assertThat(rings).isEmpty();
    }

    /** Rings after a part of the delay. */
    private Scheduler hasty(double part) {
        return new Scheduling(clock) {
            @Override
            public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
                delays.add(delay);
                return super.schedule(task, (long) (delay * part), unit);
            }
        };
    }
}
