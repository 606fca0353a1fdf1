/**
 * Files that are encrypted before they are uploaded (client-server API, Sending encrypted attachments; {@code EncryptedFile},
 * version {@code v2}): AES-256 in counter mode, and a hash of the ciphertext.
 *
 * <p>The hash is all that keeps a server from changing a file, and it is known only at the end. Whoever has the file whole lets
 * {@link dev.sansio.matrix.crypto.attachment.EncryptedFile#open} check it first. Whoever streams gets {@link
 * dev.sansio.matrix.crypto.attachment.Unverified} octets, to be kept from renderers until {@link
 * dev.sansio.matrix.crypto.attachment.AttachmentDecryption#verify} has passed.
 */
@NullMarked
package dev.sansio.matrix.crypto.attachment;

import org.jspecify.annotations.NullMarked;
