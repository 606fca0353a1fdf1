/**
 * The server's side of the client-server API, far enough for tests and demonstrations: {@link
 * dev.sansio.matrix.homeserver.HomeserverEngine} on each connection, and {@link dev.sansio.matrix.homeserver.HomeserverState}
 * behind all of them, in memory.
 *
 * <p>All engines of one state serve one caller at a time together: give them one event loop. A long poll is looked at again when
 * another request of its connection was handled, when {@link dev.sansio.matrix.homeserver.HomeserverCommand.Look} says so, and
 * from time to time.
 *
 * <p>Covered: registration and login with password or refresh token, logout, devices, profiles, filters, account data; rooms of
 * versions 11 and 12 with the rules of membership and power; sync with long polls, state, gaps; messages, redactions, receipts,
 * typing; keys of devices, one-time and fallback keys, cross-signing, messages to devices; media.
 *
 * <p>Left out: federation, push, search, spaces, third parties, administration, deletion from disk: this is no server for people.
 * What is left out is answered with {@code M_UNRECOGNIZED}.
 */
@NullMarked
package dev.sansio.matrix.homeserver;

import org.jspecify.annotations.NullMarked;
