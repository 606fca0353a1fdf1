/**
 * Rooms as values, fed by what sync brings: state and members, names, power levels, a timeline with edits, reactions, threads and
 * redactions, receipts and typing. Every change makes a new value; what was not touched is shared.
 *
 * <p>Left out: state resolution and the check of authorisation, which are the homeserver's; a room's identifier is a name and
 * nothing is read out of it, for since version 12 it has no server in it.
 */
@NullMarked
package dev.sansio.matrix.room;

import org.jspecify.annotations.NullMarked;
