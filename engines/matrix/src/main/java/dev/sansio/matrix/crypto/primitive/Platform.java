package dev.sansio.matrix.crypto.primitive;

import java.security.GeneralSecurityException;

/** What every Java platform has by its specification, and this one does not. */
final class Platform {

    private Platform() {}

    static IllegalStateException lacks(String algorithm, GeneralSecurityException cause) {
        return new IllegalStateException(algorithm + " is missing from this Java platform", cause);
    }
}
