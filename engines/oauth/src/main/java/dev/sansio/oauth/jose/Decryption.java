package dev.sansio.oauth.jose;

import dev.sansio.core.Secret;

/** Decrypts what is for this recipient (RFC 7516 7.1, compact): a port without an implementation here. */
@FunctionalInterface
public interface Decryption {

    /**
     * The signed text in an encrypted one.
     *
     * @throws JoseException if it is malformed, of another algorithm than was agreed on, or not for this recipient
     */
    Secret decrypt(Secret encrypted);
}
