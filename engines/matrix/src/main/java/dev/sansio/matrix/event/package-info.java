/**
 * The contents of events, as records: those that the specification describes are generated; what is unknown stays as it came.
 * {@link dev.sansio.matrix.event.EventTypes} finds the record of an event.
 */
@NullMarked
package dev.sansio.matrix.event;

import org.jspecify.annotations.NullMarked;
