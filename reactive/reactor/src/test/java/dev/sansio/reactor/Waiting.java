package dev.sansio.reactor;

import java.time.Duration;

/** How long a test waits for what must come; a slow machine is no failure. */
final class Waiting {

    static final Duration LONG = Duration.ofSeconds(30);

    private Waiting() {}
}
