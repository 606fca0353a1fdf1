package dev.sansio.core;

import org.jspecify.annotations.Nullable;

/**
 * The end of a session that the protocol did not intend: the peer broke the protocol, exceeded a limit, fell silent, or the
 * carrier was lost. Thrown from {@link Engine#poll()} after all events of earlier input, for ever the same instance.
 *
 * <p>It has no stack trace: what it tells is about the peer, and it is cheap to make under attack.
 */
public final class SessionFailedException extends RuntimeException {

    /** The code of a session whose input ended in the middle of a message. */
    public static final String TRUNCATED = "truncated";

    /** The code of a session whose carrier was lost. */
    public static final String LOST = "lost";

    /** The code of a session whose peer was silent for too long. */
    public static final String TIMEOUT = "timeout";

    /** The code of a session that met a named limit; the message names it. */
    public static final String LIMIT = "limit";

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * A failure.
     *
     * @param code a short stable word for programs: one of the constants here, or one that the protocol documents
     * @param message what was expected and what came, for people; bounded, escaped, without secrets
     */
    public SessionFailedException(String code, String message) {
        this(code, message, null);
    }

    /** A failure with a cause, such as the one that {@link Port#lost} was given. */
    public SessionFailedException(String code, String message, @Nullable Throwable cause) {
        super(code + ": " + message, cause, false, false);
        this.code = code;
    }

    /** The short stable word for programs. */
    public String code() {
        return code;
    }
}
