/**
 * Secrets that are kept on the server, encrypted with a key that people write down or make of a passphrase (client-server API,
 * Secrets, Storage; {@code m.secret_storage.v1.aes-hmac-sha2}).
 *
 * <p>Left out: the sharing of secrets between devices, which is messages and decisions, not storage.
 */
@NullMarked
package dev.sansio.matrix.crypto.secret;

import org.jspecify.annotations.NullMarked;
