/**
 * Sessions that are kept on the server, encrypted to a key that the server does not have (client-server API, Server-side key
 * backups; {@code m.megolm_backup.v1.curve25519-aes-sha2}).
 *
 * <p>Whoever knows the public key can write into a backup, and its authentication code covers nothing (the specification says so
 * and keeps it): what is restored is therefore never authenticated. Before anything is written, {@link
 * dev.sansio.matrix.crypto.backup.BackupVersion} tells whether its key is to be trusted; otherwise a server could have its own
 * key used.
 */
@NullMarked
package dev.sansio.matrix.crypto.backup;

import org.jspecify.annotations.NullMarked;
