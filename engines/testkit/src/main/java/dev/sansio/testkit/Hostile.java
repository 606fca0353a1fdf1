package dev.sansio.testkit;

import java.nio.ByteBuffer;
import java.util.function.Supplier;

/**
 * A peer that never stops.
 *
 * @param name what it does, for messages
 * @param input a fresh source of endless input for each run; each buffer is a chunk, or the payload of a datagram
 * @param bound the named limits, in bytes: how much the engine may owe and hold without telling an event
 * @param discarded whether the protocol wants this input to be ignored for ever: then what the engine takes without
 *     telling does not count, and the heap that it holds is measured instead
 * @param late whether it begins after the scenario was played, and not with a fresh engine
 */
public record Hostile(String name, Supplier<Supplier<ByteBuffer>> input, long bound, boolean discarded, boolean late) {

    /** A peer whose input must be refused once it exceeds the bound. */
    public static Hostile of(String name, long bound, Supplier<Supplier<ByteBuffer>> input) {
        return new Hostile(name, input, bound, false, false);
    }

    /** A peer who repeats the same chunk for ever. */
    public static Hostile repeating(String name, long bound, Octets chunk) {
        return of(name, bound, () -> chunk::toBuffer);
    }

    /** The same peer, whose input the protocol wants to be ignored for ever. */
    public Hostile discarding() {
        return new Hostile(name, input, bound, true, late);
    }

    /** The same peer, who begins when the scenario was played. */
    public Hostile afterwards() {
        return new Hostile(name, input, bound, discarded, true);
    }
}
