package dev.sansio.testkit.laws;

import java.lang.ref.Reference;
import java.util.function.Supplier;

/** What objects hold in the heap, measured by making many of them and collecting the garbage around them. */
final class Heap {

    /** What a measurement may be wrong by, in bytes. */
    static final long NOISE = 512 * 1024;

    private static final int ATTEMPTS = 4;

    private Heap() {}

    /** The bytes that {@code count} objects hold; the smallest of a few measurements, or the first not above enough. */
    static long heldBy(int count, long enough, Supplier<?> maker) {
        long smallest = Long.MAX_VALUE;
        measure(1, maker); // classes and tables that belong to nobody are made by the first
        for (int attempt = 0; attempt < ATTEMPTS && smallest > enough; attempt++) {
            smallest = Math.min(smallest, measure(count, maker));
        }
        return Math.max(0, smallest);
    }

    private static long measure(int count, Supplier<?> maker) {
        Object[] held = new Object[count];
        long before = used();
        try {
            for (int i = 0; i < count; i++) {
                held[i] = maker.get();
            }
            return used() - before;
        } finally {
            Reference.reachabilityFence(held);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
