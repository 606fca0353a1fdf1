/**
 * The encryption of one device, whole: its keys on the server, the devices of others, room keys given and taken, events encrypted
 * and decrypted (client-server API, End-to-End Encryption).
 *
 * <p>An {@link dev.sansio.matrix.crypto.machine.EncryptionEngine} is told what a sync brought, says which requests are to be made
 * and takes their answers. It reaches nothing itself: the clock and randomness are {@link dev.sansio.core.Surroundings}, what must
 * outlive the process is in an {@link dev.sansio.matrix.crypto.machine.EncryptionStore}. It serves one caller at a time.
 *
 * <p>In a turn of sync first come device lists and key counts, then messages to devices, then the rooms; a batch is done when all
 * were told and {@code transmit} and {@code poll} run dry.
 *
 * <p>A Curve25519 key names nobody: anybody may publish that of another device. All that is kept of a device is kept under its user,
 * its name and its key. Two that claim one key are served each by itself: what is sealed for the thief with its own one-time keys
 * can be read by nobody. A device that claims the key of this one is given nothing, and told so with {@code m.unverified}.
 *
 * <p>By default room keys are given to no device that its owner has not cross-signed, and to nobody whose identity has changed
 * until that was accepted. Left out: bundles of room keys for people who are invited (1.19), dehydrated devices, and the sharing of
 * secrets, whose messages come out as events.
 *
 * <p>Kept in memory only: up to 100 decrypted messages of devices that the server has not told yet, and that did not name their keys
 * (before 1.15 nobody did). If the process ends before the server answers, they are lost, as their ratchet has gone on; a store of
 * plaintexts would be worth more to a thief than a key that can be asked for again. An application keeps events that it could not
 * decrypt, and tries them again after {@link dev.sansio.matrix.crypto.machine.EncryptionEvent.RoomKeyReceived}.
 */
@NullMarked
package dev.sansio.matrix.crypto.machine;

import org.jspecify.annotations.NullMarked;
