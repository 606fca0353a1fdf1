/**
 * What sync brings, read while it arrives: a response of any size needs memory for one event, for one room, and for what is held
 * back so that messages to the device come before the events that they decrypt. {@link dev.sansio.matrix.sync.ClassicSync} speaks
 * {@code GET /sync}; another {@link dev.sansio.matrix.sync.SyncDialect}, such as sliding sync, may take its place.
 */
@NullMarked
package dev.sansio.matrix.sync;

import org.jspecify.annotations.NullMarked;
