/**
 * The encryption of Matrix (1.19, client-server API, End-to-End Encryption; the Olm and Megolm specifications) in pure Java.
 *
 * <p><strong>This code has not been audited independently.</strong> It stands on the cryptography of the Java platform and writes
 * ratchets, framing and checks itself. Weaker than native implementations (vodozemac was audited in 2022): secrets are wiped where
 * that is possible, but the platform and the garbage collector may keep copies; time is constant where the platform's is; there is
 * no hardening against whoever reads the memory of the process.
 *
 * <p>Everything is pure: randomness, time and storage are given. The packages below need no more of one another than the order
 * tells: {@code primitive} (the platform's cryptography), {@code olm} (between two devices), {@code megolm} (in a room).
 *
 * <p>Whatever comes meets a value or a {@link dev.sansio.matrix.crypto.CryptoException}, and after the exception everything is as
 * before.
 */
@NullMarked
package dev.sansio.matrix.crypto;

import org.jspecify.annotations.NullMarked;
