package dev.sansio.matrix.crypto.verification;

/** The two sides have no algorithm in common. */
final class UnknownMethodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownMethodException() {
        super("no algorithm in common", null, false, false);
    }
}
