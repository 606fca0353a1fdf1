package dev.sansio.benchmarks;

/** What has to hold before anything is measured. */
public final class Checks {

    private Checks() {}

    /** Fails if a contender has not read what the generator has written. */
    public static void equal(String contender, long expected, long actual) {
        if (expected != actual) {
            throw new IllegalStateException(contender + " read " + actual + " where " + expected + " was written");
        }
    }

    /** Fails if a contender has not made the text that the specification says, or its peer makes. */
    public static void equal(String contender, String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(contender + " made " + actual + " instead of " + expected);
        }
    }
}
