/**
 * Sessions of Megolm on their way from one device to another: what is told of each, and the file with a passphrase that people
 * carry them in (client-server API, Key exports).
 *
 * <p>Nothing in an export says that its sessions are authentic: who made the file could put anything into it.
 */
@NullMarked
package dev.sansio.matrix.crypto.export;

import org.jspecify.annotations.NullMarked;
