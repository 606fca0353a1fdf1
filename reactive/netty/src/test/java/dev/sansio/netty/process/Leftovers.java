package dev.sansio.netty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What must not be left when a process has ended. */
final class Leftovers {

    private Leftovers() {}

    /** Waits until each thread that served a process, and each process, has ended. */
    static void none(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (List<Thread> left = threads(); !left.isEmpty(); left = threads()) {
            assertThat(System.nanoTime()).as("still there: %s", left).isLessThan(deadline);
            for (Thread thread : left) {
                thread.join(patience.toMillis());
            }
        }
        for (ProcessHandle child : children()) {
            child.onExit().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
        }
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(Turns.NAME))
                .toList();
    }

    /** The processes that run for us. */
    static List<ProcessHandle> children() {
        return ProcessHandle.current().descendants().toList();
    }
}
