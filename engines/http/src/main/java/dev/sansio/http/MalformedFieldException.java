package dev.sansio.http;

/**
 * A field value that is not what its grammar says. Most fields are then to be ignored, as if they had not come; the section
 * of the specification that the parser names says which.
 *
 * <p>It has no stack trace: what it tells is about the peer, and it is cheap to make under attack.
 */
public final class MalformedFieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was expected, and at which character; never the value itself, which may be a secret. */
    public MalformedFieldException(String reason) {
        super(reason, null, false, false);
    }
}
