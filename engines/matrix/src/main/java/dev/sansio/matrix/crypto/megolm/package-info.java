/**
 * Megolm, version 1: messages of one device to a whole room (the Megolm specification; {@code m.megolm.v1.aes-sha2}).
 *
 * <p>An {@link dev.sansio.matrix.crypto.megolm.OutboundGroupSession} encrypts; its {@link
 * dev.sansio.matrix.crypto.megolm.SessionKey} goes to each device by Olm, and makes an {@link
 * dev.sansio.matrix.crypto.megolm.InboundGroupSession} there. Sessions are known by room and session id alone, never by the key
 * or the name of a device that an event claims.
 *
 * <p>A message decrypts as often as it comes. Whoever shows it asks a record that outlives the process whether its index was
 * used by another event ({@link dev.sansio.matrix.crypto.megolm.IndexUse}).
 *
 * <p>Objects change with use and are for one caller at a time. Left out: longer codes of messages, which the specification does
 * not have; a session key that wraps around at 2<sup>32</sup> messages, where a session ends instead.
 */
@NullMarked
package dev.sansio.matrix.crypto.megolm;

import org.jspecify.annotations.NullMarked;
