/**
 * Whose keys are whose: device keys, the one-time keys that they sign, cross-signing, and the checks of what came by Olm
 * (client-server API, Device keys, Cross-signing, Validation of incoming decrypted events).
 *
 * <p>What a server says is taken for nothing: an object here exists only if its signatures were verified with the very keys in
 * it, by public key and not by name. Whether a person stands behind a master key is for people to find out; see {@link
 * dev.sansio.matrix.crypto.identity.DeviceTrust}.
 */
@NullMarked
package dev.sansio.matrix.crypto.identity;

import org.jspecify.annotations.NullMarked;
