/**
 * The encryption of Matrix (1.19, client-server API, End-to-End Encryption; the Olm and Megolm specifications) in pure Java.
 *
 * <p><strong>This code has not been audited independently.</strong> It stands on the cryptography of the Java platform and writes
 * ratchets, framing and checks itself. Weaker than native implementations (vodozemac was audited in 2022): secrets are wiped where
 * that is possible, but the platform and the garbage collector may keep copies; time is constant where the platform's is; there is
 * no hardening against whoever reads the memory of the process.
 *
 * <p>Everything is pure: randomness, time and storage are given. The packages, each needing only those before it: {@code primitive}
 * (the platform's cryptography), {@code pickle} and {@code message} (how things are kept and framed), {@code olm} (between two
 * devices), {@code megolm} (in a room), {@code export}, {@code attachment}, {@code backup} and {@code secret} (what is stored and
 * carried elsewhere), {@code identity} (whose keys are whose), {@code verification} (people compare), {@code machine} (all of it
 * together, for one device).
 *
 * <p>Withstood attacks, each with a test: keys of small order; signatures and keys that are not canonical; a one-time key used up by
 * a message that cannot be decrypted; messages far ahead; replays, also after a restart; an event moved to another room or given
 * another sender; a session key that did not come by Olm, is forged, or takes the place of another; forwarded keys that nobody asked
 * for; device keys that change, or are of another; an identity that changes; a commitment or a list of keys that was altered during
 * verification; a device with the name of a master key; files and passphrases that ask for endless work; a changed file.
 *
 * <p>Whatever comes meets a value or a {@link dev.sansio.matrix.crypto.CryptoException}, and after the exception everything is as
 * before.
 */
@NullMarked
package dev.sansio.matrix.crypto;

import org.jspecify.annotations.NullMarked;
