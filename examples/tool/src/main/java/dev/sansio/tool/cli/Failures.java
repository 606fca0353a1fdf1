package dev.sansio.tool.cli;

import dev.sansio.core.SessionFailedException;

/** Failures in a line. */
public final class Failures {

    private Failures() {}

    /** What a failure says; of the loss of a connection, what was the reason too. */
    public static String told(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof SessionFailedException session
                && session.code().equals(SessionFailedException.LOST)
                && session.getCause() != null) {
            message += ": " + session.getCause().getMessage();
        }
        return Text.escaped(message);
    }
}
