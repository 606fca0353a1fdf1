package dev.sansio.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to read the flow control of an engine.
 *
 * @param <C> the commands
 * @param <E> the events
 */
public interface Credit<C, E> {

    /** For a protocol without flow control: the law of credit does not apply. */
    static <C, E> Credit<C, E> none() {
        return new NoCredit<>();
    }

    /** The bytes under flow control in all input of the scenario: payload, padding, data of dead exchanges. */
    long received(Octets input);

    /** The credit granted in output, initial windows not counted. */
    long granted(Octets output);

    /** The bytes under flow control that an event hands to the application. */
    long payload(E event);

    /** The exchange of an event, compared with {@code equals}. */
    Object exchange(E event);

    /** The command that says that the application has consumed the payload of an event, or null if there is none. */
    @Nullable
    C consumed(E event);

    /** Commands of consumption for exchanges that are dead at the end of the scenario. */
    default List<C> dead() {
        return List.of();
    }

    /** Whether there is no flow control at all. */
    default boolean absent() {
        return false;
    }

    /** How much of the consumed credit the engine may hold back, to grant it in one piece later. */
    default long heldBack() {
        return 0;
    }
}
