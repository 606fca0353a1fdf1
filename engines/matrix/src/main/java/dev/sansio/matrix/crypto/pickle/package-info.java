/**
 * How accounts and sessions are kept: versioned, encrypted and authenticated, in a form of our own. A pickle of another library
 * is not read: the specification has no form for them, and what is to be moved has one (the key export).
 *
 * <p>A pickle is: one octet of version (1), one that tells what it is, 32 random octets, AES-256-CBC, and 32 octets of
 * HMAC-SHA-256 over all before. The keys are derived from the given one and from the random octets, so that none serves twice.
 */
@NullMarked
package dev.sansio.matrix.crypto.pickle;

import org.jspecify.annotations.NullMarked;
