package dev.sansio.core;

/**
 * A protocol on another protocol's messages: it takes the lower one's events and gives the lower one's commands. A layer
 * whose two sides speak the same words is a filter.
 *
 * @param <LC> the commands of the protocol below
 * @param <LE> the events of the protocol below
 * @param <C> this protocol's commands
 * @param <E> this protocol's events
 */
public interface Layer<LC, LE, C, E> extends Engine<C, E>, Port<LE, LC> {}
