package dev.sansio.matrix.crypto.machine;

/** Where a room key came from. */
public enum Provenance {
    /** From the device that made it, by Olm: what is decrypted with it was sent by that device. */
    SENDER,
    /** From another own device, which had it from somewhere. Nobody knows who made it. */
    FORWARDED,
    /** From a backup or an export. Nobody knows who made it. */
    RESTORED
}
