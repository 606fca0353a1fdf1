/**
 * What the messages of Olm and Megolm have in common: fields of numbers and strings (the Olm specification, The Olm Message
 * Format), and encryption with AES-256-CBC and eight octets of HMAC-SHA-256 (Olm Authenticated Encryption, Version 1).
 *
 * <p>Read strictly: a field comes once, a number has at most 63 bits. Fields that are not known are passed over.
 */
@NullMarked
package dev.sansio.matrix.crypto.message;

import org.jspecify.annotations.NullMarked;
