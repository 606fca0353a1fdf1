package dev.sansio.oauth.jose;

import dev.sansio.core.Secret;

/** Encrypts for one recipient (RFC 7516 7.1, compact): a port without an implementation here. */
@FunctionalInterface
public interface Encryption {

    /** The encrypted text of a signed one, which is its content type ({@code cty}: {@code JWT}). */
    Secret encrypt(Secret signed);
}
