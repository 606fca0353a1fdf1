package dev.sansio.benchmarks;

/** What has to hold before anything is measured. */
final class Checks {

    private Checks() {}

    /** Fails if a contender has not read what the generator has written. */
    static void equal(String contender, long expected, long actual) {
        if (expected != actual) {
            throw new IllegalStateException(contender + " read " + actual + " where " + expected + " was written");
        }
    }
}
