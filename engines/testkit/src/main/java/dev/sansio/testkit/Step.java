package dev.sansio.testkit;

import dev.sansio.core.Datagram;
import java.time.Duration;

/**
 * One thing that happens to an engine in a {@link Scenario}.
 *
 * @param <C> the engine's commands
 */
public sealed interface Step<C> {

    /** Bytes arrive; the laws cut them. */
    record Arrived<C>(Octets bytes) implements Step<C> {}

    /** A datagram arrives; never cut, but the laws lose, repeat and reorder it. Its payload is copied for each run. */
    record DatagramArrived<C>(Datagram datagram) implements Step<C> {}

    /** The application sends a command. It does so when everything that arrived earlier was polled. */
    record Sent<C>(C command) implements Step<C> {}

    /** The peer finishes its direction. */
    record Ended<C>() implements Step<C> {}

    /** The carrier is lost in both directions, after everything was polled and transmitted. */
    record Lost<C>() implements Step<C> {}

    /** Time passes, with a stop at each deadline on the way. */
    record Passed<C>(Duration time) implements Step<C> {}
}
