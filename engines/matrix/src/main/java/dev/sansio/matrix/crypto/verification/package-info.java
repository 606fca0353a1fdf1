/**
 * Verification of keys by people who see or hear each other: by short authentication strings ({@code m.sas.v1}) and by QR codes
 * ({@code m.qr_code.*.v1}, {@code m.reciprocate.v1}); client-server API, Device verification.
 *
 * <p>State machines, which are fed with messages and drained of messages; how those travel, to devices or in a room, is a matter
 * of the {@link dev.sansio.matrix.crypto.verification.Transaction}. Keys that are to be verified are fixed before the first
 * message. After a cancellation nothing is answered, so that no two devices scold each other for ever.
 *
 * <p>Left out, because the specification discourages them: the key agreement {@code curve25519}, whose strings do not cover the
 * keys, and the codes {@code hkdf-hmac-sha256} with their wrong base64. A peer that knows nothing else is told {@code
 * m.unknown_method}.
 */
@NullMarked
package dev.sansio.matrix.crypto.verification;

import org.jspecify.annotations.NullMarked;
