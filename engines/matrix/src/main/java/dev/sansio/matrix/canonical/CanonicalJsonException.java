package dev.sansio.matrix.canonical;

/** A value that has no canonical form. The message has no part of the value in it. */
public final class CanonicalJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CanonicalJsonException(String message) {
        super(message, null, false, false);
    }
}
