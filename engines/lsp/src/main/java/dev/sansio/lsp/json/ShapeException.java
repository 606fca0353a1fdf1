package dev.sansio.lsp.json;

/** A value of JSON that is not of the type that is wanted. It has no stack trace: what it tells is about the value. */
public final class ShapeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what was wanted and what is there. */
    public ShapeException(String message) {
        super(message, null, false, false);
    }

    /** A member that the type requires is not there. */
    public static ShapeException missing(String type, String member) {
        return new ShapeException(type + " without " + member);
    }
}
