/**
 * Olm, version 1: messages between two devices, each with a key of its own (the Olm specification;
 * {@code m.olm.v1.curve25519-aes-sha2}).
 *
 * <p>A device has an {@link dev.sansio.matrix.crypto.olm.OlmAccount}, which begins sessions with others and takes the first
 * message of theirs. {@link dev.sansio.matrix.crypto.olm.OlmSessions} are those with one device, and choose among themselves.
 * Accounts and sessions change with every message and are for one caller at a time; whoever keeps them does so before the
 * message leaves, or what was received is processed.
 *
 * <p>A message that fails changes nothing: no session is kept and no one-time key is forgotten for it. How far a message may be
 * ahead and how many keys are kept for late ones are named in {@link dev.sansio.matrix.crypto.olm.OlmLimits}.
 *
 * <p>Left out: what vodozemac calls version 2 of sessions (whole codes instead of eight octets), which the specification does not
 * have; pickles of other libraries.
 */
@NullMarked
package dev.sansio.matrix.crypto.olm;

import org.jspecify.annotations.NullMarked;
