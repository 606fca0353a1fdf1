package dev.sansio.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Contenders in turns, for a machine that has other things to do: blocks of some milliseconds, of which the CPU time of this
 * thread counts. A ratio is the median of those of neighbouring blocks, so that what slows all down does not count.
 */
public final class Turns {

    private static final long BLOCK = 10_000_000;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 300;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Turns() {}

    /**
     * Who takes part.
     *
     * @param task does the same as that of the others, and returns something of it
     */
    public record Contender(String name, Callable<?> task) {}

    /** Lets all do the same in turns, and prints a line for each; ratios are to the last one. */
    public static void race(String what, long octets, List<Contender> contenders) throws Exception {
        int count = contenders.size();
        int[] times = new int[count];
        double[][] nanos = new double[count][ROUNDS];
        double[][] ratios = new double[count][ROUNDS];
        long[] bytes = new long[count];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < count; i++) {
                times[i] = round < -WARM_UP / 2 || times[i] == 0
                        ? times(contenders.get(i).task())
                        : times[i];
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                long cost = cost(contenders.get(i).task(), times[i]);
                bytes[i] = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / times[i];
                if (round >= 0) {
                    nanos[i][round] = (double) cost / times[i];
                }
            }
            for (int i = 0; i < count && round >= 0; i++) {
                ratios[i][round] = nanos[i][round] / nanos[count - 1][round];
            }
        }
        for (int i = 0; i < count; i++) {
            Arrays.sort(nanos[i]);
            Arrays.sort(ratios[i]);
            double each = nanos[i][ROUNDS / 20];
            System.out.printf(
                    "%-14s %-10s %,11.0f ns %7.0f MB/s %,11d B   time %.2f  bytes %.2f%n",
                    what,
                    contenders.get(i).name(),
                    each,
                    octets * 1000 / each,
                    bytes[i],
                    ratios[i][ROUNDS / 2],
                    (double) bytes[i] / bytes[count - 1]);
        }
    }

    /** How often a task goes into a block. */
    private static int times(Callable<?> task) throws Exception {
        return (int) Math.max(1, BLOCK / Math.max(1, cost(task, 1)));
    }

    private static long cost(Callable<?> task, int times) throws Exception {
        long begin = THREADS.getCurrentThreadCpuTime();
        int seen = 0;
        for (int i = 0; i < times; i++) {
            seen += task.call().hashCode();
        }
        long cost = THREADS.getCurrentThreadCpuTime() - begin;
        if (seen == 42 && cost == 42) {
            System.out.println(); // so that nothing is left out
        }
        return cost;
    }
}
